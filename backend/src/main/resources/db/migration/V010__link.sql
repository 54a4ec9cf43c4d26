-- Cooperation links: relations between actors of at least two countries, whose partners stand as equals.
CREATE TABLE link (
  id                uuid PRIMARY KEY DEFAULT uuidv7(),
  version           bigint NOT NULL DEFAULT 0,
  title             text CHECK (length(title) BETWEEN 1 AND 300),         -- null: called by its partners' names
  type              text NOT NULL CHECK (type IN ('TWINNING', 'FRAMEWORK_AGREEMENT', 'SPECIFIC_AGREEMENT', 'MEMORANDUM',
                      'LETTER_OF_INTENT', 'TECHNICAL_COOPERATION', 'NETWORK')),
  state             text NOT NULL CHECK (state IN ('DRAFT', 'RETURNED', 'SUBMITTED', 'IN_REVIEW', 'CLEARED', 'OBJECTED',
                      'ACTIVE', 'SUSPENDED', 'LAPSED', 'CONCLUDED', 'EXPIRED', 'DISCARDED', 'VOID')),
  clearance         text NOT NULL CHECK (clearance IN ('NONE', 'NOT_NEEDED', 'PRE_EXISTING')),
  visibility        text NOT NULL DEFAULT 'INTERNAL' CHECK (visibility IN ('INTERNAL', 'PUBLISHED')),
  objectives        text CHECK (length(objectives) BETWEEN 1 AND 5000),
  started_on        date,
  planned_end       date,
  instrument        text CHECK (length(instrument) BETWEEN 1 AND 500),
  languages         text[] NOT NULL DEFAULT '{}',                         -- ISO 639
  last_confirmed_on date,
  source            text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  source_id         text CHECK (length(source_id) BETWEEN 1 AND 200),
  created_by        text NOT NULL,
  created_at        timestamptz NOT NULL DEFAULT now(),
  updated_at        timestamptz NOT NULL DEFAULT now(),

  -- What lists filter, sort and search by, drawn from the tables below, from actors and from territories by whoever
  -- changes one of those, in the same transaction; link_facets() says how, and a nightly job looks where it is not so.
  partner_count     integer NOT NULL,
  countries         text[] NOT NULL DEFAULT '{}',                         -- of the partners
  places            uuid[] NOT NULL DEFAULT '{}',                         -- partners' home territories and all above them
  actors            uuid[] NOT NULL DEFAULT '{}',                         -- partners and facilitators
  themes            text[] NOT NULL DEFAULT '{}',
  dimensions        text[] NOT NULL DEFAULT '{}',
  modalities        text[] NOT NULL DEFAULT '{}',
  label             text NOT NULL,                                        -- the partners' names, in their order
  other_names       text NOT NULL DEFAULT '',                             -- what else the partners and their places are called

  start_day         integer NOT NULL GENERATED ALWAYS AS (coalesce(started_on - date '0001-01-01', -1)) STORED,
  confirmed_day     integer NOT NULL GENERATED ALWAYS AS (coalesce(last_confirmed_on - date '0001-01-01', -1)) STORED,
  search_text       text NOT NULL
    GENERATED ALWAYS AS (fold(coalesce(title || ' | ', '') || label || ' | ' || other_names)) STORED,
  search_vector     tsvector NOT NULL
    GENERATED ALWAYS AS (to_tsvector('simple', fold(coalesce(title || ' | ', '') || label || ' | ' || other_names))) STORED,
  CHECK (planned_end >= started_on),
  CHECK (clearance <> 'PRE_EXISTING' OR started_on IS NOT NULL),
  CHECK (state NOT IN ('ACTIVE', 'SUSPENDED', 'LAPSED', 'CONCLUDED') OR started_on IS NOT NULL),
  -- What nobody has cleared, and what is no more, is not shown to the public.
  CHECK (visibility = 'INTERNAL' OR state IN ('CLEARED', 'ACTIVE', 'SUSPENDED', 'LAPSED', 'CONCLUDED', 'EXPIRED'))
);

CREATE INDEX link_by_start ON link (start_day, id);
CREATE INDEX link_by_partners ON link (partner_count, id);
CREATE INDEX link_by_confirmation ON link (confirmed_day, id);
CREATE INDEX link_state_start ON link (state, start_day, id);
CREATE INDEX link_state_partners ON link (state, partner_count, id);
CREATE INDEX link_state_confirmation ON link (state, confirmed_day, id);
CREATE INDEX link_type_start ON link (type, start_day, id);
CREATE INDEX link_published_start ON link (start_day, id) WHERE visibility = 'PUBLISHED';
CREATE INDEX link_published_partners ON link (partner_count, id) WHERE visibility = 'PUBLISHED';
CREATE INDEX link_published_confirmation ON link (confirmed_day, id) WHERE visibility = 'PUBLISHED';
-- One index for all that a link has several of, so that filters meet inside it. Without fastupdate: a list read while
-- others write would otherwise pass through what they have not sorted in yet.
CREATE INDEX link_facet ON link USING gin (countries, places, actors, themes, dimensions, modalities)
  WITH (fastupdate = off);
CREATE INDEX link_fuzzy ON link USING gin (search_text gin_trgm_ops);
CREATE INDEX link_words ON link USING gin (search_vector);

CREATE TABLE link_participant (
  link_id  uuid NOT NULL REFERENCES link DEFERRABLE INITIALLY DEFERRED,
  actor_id uuid NOT NULL REFERENCES actor,
  role     text NOT NULL CHECK (role IN ('PARTNER', 'FACILITATOR')),
  position smallint NOT NULL CHECK (position BETWEEN 0 AND 99),           -- the order they are named in, no rank
  PRIMARY KEY (link_id, actor_id)
);
CREATE INDEX link_participant_actor ON link_participant (actor_id);

CREATE TABLE link_theme (
  link_id  uuid NOT NULL REFERENCES link DEFERRABLE INITIALLY DEFERRED,
  theme    text NOT NULL REFERENCES theme,
  position smallint NOT NULL,
  PRIMARY KEY (link_id, theme)
);

-- Who brings what to a theme: participants of the link and nobody else.
CREATE TABLE link_theme_offer (
  link_id  uuid NOT NULL,
  theme    text NOT NULL,
  actor_id uuid NOT NULL,
  PRIMARY KEY (link_id, theme, actor_id),
  FOREIGN KEY (link_id, theme) REFERENCES link_theme DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (link_id, actor_id) REFERENCES link_participant DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX link_theme_offer_actor ON link_theme_offer (link_id, actor_id);

CREATE TABLE link_modality (
  link_id  uuid NOT NULL REFERENCES link DEFERRABLE INITIALLY DEFERRED,
  modality text NOT NULL CHECK (modality IN ('TECHNICAL_ASSISTANCE', 'EXPERT_EXCHANGE', 'INTERNSHIPS', 'TRAINING',
             'EVENTS', 'MATERIALS', 'PROJECTS')),
  PRIMARY KEY (link_id, modality)
);

-- Something that happened under a link. Who took part then stays on record when they leave the link.
CREATE TABLE link_activity (
  id           uuid PRIMARY KEY DEFAULT uuidv7(),
  link_id      uuid NOT NULL REFERENCES link,
  date         date NOT NULL,
  place        text CHECK (length(place) BETWEEN 1 AND 200),
  modality     text CHECK (modality IN ('TECHNICAL_ASSISTANCE', 'EXPERT_EXCHANGE', 'INTERNSHIPS', 'TRAINING', 'EVENTS',
                 'MATERIALS', 'PROJECTS')),
  outcome      text CHECK (length(outcome) BETWEEN 1 AND 2000),
  recorded_by  text NOT NULL,
  recorded_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX link_activity_link ON link_activity (link_id, date);

CREATE TABLE link_activity_participant (
  activity_id uuid NOT NULL REFERENCES link_activity,
  actor_id    uuid NOT NULL REFERENCES actor,
  PRIMARY KEY (activity_id, actor_id)
);
CREATE INDEX link_activity_participant_actor ON link_activity_participant (actor_id);

-- ---- The rule that makes it decentralised cooperation, whoever writes: two partners or more, among them sub-state
-- administrations of two countries or more. Looked at when the transaction ends, as participants come one by one.
CREATE FUNCTION link_require_two_countries(wanted uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM link l
     WHERE l.id = wanted AND l.state NOT IN ('DISCARDED', 'VOID')
       AND (SELECT count(*) < 2
                   OR count(DISTINCT a.country) FILTER (WHERE a.type = 'SUBSTATE_ADMINISTRATION') < 2
              FROM link_participant p JOIN actor a ON a.id = p.actor_id
             WHERE p.link_id = l.id AND p.role = 'PARTNER')) THEN
    RAISE EXCEPTION 'Link % needs two partners, among them sub-state administrations of two countries', wanted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'link_two_countries';
  END IF;
END $$;

CREATE FUNCTION link_requires_two_countries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM link_require_two_countries(NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION link_loses_participant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM link_require_two_countries(OLD.link_id);
  RETURN NULL;
END $$;

CREATE FUNCTION link_partner_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM link_require_two_countries(p.link_id) FROM link_participant p WHERE p.actor_id = NEW.id AND p.role = 'PARTNER';
  RETURN NULL;
END $$;

-- A participant that comes cannot break it, only one that goes or changes.
CREATE CONSTRAINT TRIGGER link_two_countries AFTER INSERT ON link
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION link_requires_two_countries();
CREATE CONSTRAINT TRIGGER link_two_countries_again AFTER UPDATE OF state ON link
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.state IN ('DISCARDED', 'VOID') AND NEW.state NOT IN ('DISCARDED', 'VOID'))
  EXECUTE FUNCTION link_requires_two_countries();
CREATE CONSTRAINT TRIGGER link_two_countries AFTER UPDATE OR DELETE ON link_participant
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION link_loses_participant();
CREATE CONSTRAINT TRIGGER link_two_countries AFTER UPDATE OF type, country ON actor
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.type <> NEW.type OR OLD.country <> NEW.country) EXECUTE FUNCTION link_partner_changes();
