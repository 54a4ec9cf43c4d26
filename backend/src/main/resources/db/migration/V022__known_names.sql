-- What territories are called, ready to be compared with what lists call them. To read a name takes more than SQL (words for
-- kinds of territory, abbreviations, parts that may be cut off), so it is done by the application, after the territory was
-- written: triggers say what is due, and whoever looks names up does first what is left of it (ADR 0036).

-- Drawn from territories that are not dissolved, and nothing but that; so it is bound to them by no key of its own.
CREATE TABLE known_name (
  territory_id uuid NOT NULL,
  country      text NOT NULL,
  cmp          text NOT NULL,                                       -- comparable()
  kind         smallint NOT NULL CHECK (kind BETWEEN 0 AND 3),      -- official, in some language, former or written out, cut
  PRIMARY KEY (territory_id, cmp)
);
-- Written together, so that "Costa Sacate" meets "Costasacate" too.
CREATE INDEX known_name_joined ON known_name (replace(cmp, ' ', ''), country);
-- Few names at most wait to be sorted in: every look reads through those that do.
CREATE INDEX known_name_alike ON known_name USING gin (cmp gin_trgm_ops) WITH (gin_pending_list_limit = 256);

-- A territory stands here as often as it was written, so that nobody who writes one waits for another, or for the reader.
CREATE TABLE known_name_due (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  territory_id uuid NOT NULL
);

-- By which rules names were read: when others come with a new release, all are read anew.
CREATE TABLE known_name_rules (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  edition  text NOT NULL DEFAULT ''
);
INSERT INTO known_name_rules DEFAULT VALUES;

CREATE FUNCTION known_name_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO known_name_due (territory_id) SELECT id FROM after;
  RETURN NULL;
END $$;
CREATE TRIGGER known_name_inserted AFTER INSERT ON territory REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION known_name_inserted();

CREATE FUNCTION known_name_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO known_name_due (territory_id) VALUES (NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER known_name_changed AFTER UPDATE ON territory FOR EACH ROW
  WHEN ((OLD.name, OLD.names, OLD.former_names, OLD.country, OLD.dissolved_on)
        IS DISTINCT FROM (NEW.name, NEW.names, NEW.former_names, NEW.country, NEW.dissolved_on))
  EXECUTE FUNCTION known_name_changed();
