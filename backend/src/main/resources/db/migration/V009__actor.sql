-- Organisations: administrations, missions, networks, universities, companies... and whom one reaches there.
CREATE TABLE actor (
  id               uuid PRIMARY KEY DEFAULT uuidv7(),
  version          bigint NOT NULL DEFAULT 0,
  type             text NOT NULL CHECK (type IN ('SUBSTATE_ADMINISTRATION', 'NATIONAL_BODY', 'MISSION', 'NETWORK',
                                                 'UNIVERSITY', 'COMPANY', 'ASSOCIATION', 'MULTILATERAL')),
  legal_name       text CHECK (length(legal_name) BETWEEN 1 AND 300),
  short_name       text CHECK (length(short_name) BETWEEN 1 AND 200),
  country          text NOT NULL REFERENCES country,
  territory_id     uuid REFERENCES territory,                        -- its home
  places           uuid[] NOT NULL DEFAULT '{}',                     -- its home and all above that; kept by triggers
  principal        boolean NOT NULL DEFAULT false,                   -- of its home
  status           text NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'DISSOLVED', 'MERGED')),
  merged_into      uuid REFERENCES actor,                            -- always the one that lives on, however many steps
  merged_at        timestamptz,
  website          text CHECK (length(website) BETWEEN 1 AND 500),
  languages        text[] NOT NULL DEFAULT '{}',                     -- ISO 639
  iati_identifier  text CHECK (length(iati_identifier) BETWEEN 1 AND 100),
  competences_known boolean NOT NULL DEFAULT false,                  -- whether actor_competence says anything at all
  link_count       bigint NOT NULL DEFAULT 0 CHECK (link_count >= 0),
  published_link_count bigint NOT NULL DEFAULT 0 CHECK (published_link_count >= 0),
  source           text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  created_at       timestamptz NOT NULL DEFAULT now(),
  updated_at       timestamptz NOT NULL DEFAULT now(),
  name             text NOT NULL GENERATED ALWAYS AS (coalesce(legal_name, short_name)) STORED,
  sort_name        text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold(coalesce(legal_name, short_name))) STORED,
  search_text      text NOT NULL GENERATED ALWAYS AS
    (searchable(coalesce(legal_name, short_name), '{}', CASE WHEN legal_name IS NOT NULL AND short_name IS NOT NULL
                                                             THEN ARRAY[short_name] END)) STORED,
  search_vector    tsvector NOT NULL GENERATED ALWAYS AS
    (to_tsvector('simple', searchable(coalesce(legal_name, short_name), '{}',
                           CASE WHEN legal_name IS NOT NULL AND short_name IS NOT NULL THEN ARRAY[short_name] END))) STORED,
  CHECK (legal_name IS NOT NULL OR short_name IS NOT NULL),
  CHECK (NOT principal OR type = 'SUBSTATE_ADMINISTRATION' AND territory_id IS NOT NULL AND status = 'ACTIVE'),
  CHECK ((status = 'MERGED') = (merged_into IS NOT NULL)),
  CHECK ((status = 'MERGED') = (merged_at IS NOT NULL)),
  CHECK (merged_into <> id)
);

-- A territory has at most one principal administration, whoever asks for it first.
CREATE UNIQUE INDEX actor_principal ON actor (territory_id) WHERE principal;

CREATE INDEX actor_by_name ON actor (sort_name, id);
CREATE INDEX actor_by_links ON actor (link_count, id);
CREATE INDEX actor_by_published_links ON actor (published_link_count, id);
CREATE INDEX actor_country_name ON actor (country, sort_name, id);
CREATE INDEX actor_country_links ON actor (country, link_count, id);
CREATE INDEX actor_country_published_links ON actor (country, published_link_count, id);
CREATE INDEX actor_type_name ON actor (type, sort_name, id);
CREATE INDEX actor_type_links ON actor (type, link_count, id);
CREATE INDEX actor_type_published_links ON actor (type, published_link_count, id);
-- Few are dissolved or merged, so a list of them would otherwise read the whole table to fill a page.
CREATE INDEX actor_former_name ON actor (status, sort_name, id) WHERE status <> 'ACTIVE';
CREATE INDEX actor_former_links ON actor (status, link_count, id) WHERE status <> 'ACTIVE';
CREATE INDEX actor_former_published_links ON actor (status, published_link_count, id) WHERE status <> 'ACTIVE';
CREATE INDEX actor_within ON actor USING gin (places);
CREATE INDEX actor_territory ON actor (territory_id) WHERE territory_id IS NOT NULL;
CREATE INDEX actor_merged_into ON actor (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX actor_iati ON actor (iati_identifier) WHERE iati_identifier IS NOT NULL;
CREATE INDEX actor_fuzzy ON actor USING gin (search_text gin_trgm_ops);
CREATE INDEX actor_words ON actor USING gin (search_vector);

-- Where an actor stands follows from its home's place in the tree. The home is held meanwhile, so that whoever moves
-- it waits, and then finds this actor too.
CREATE FUNCTION actor_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.territory_id IS NOT DISTINCT FROM OLD.territory_id THEN
    RETURN NEW;
  END IF;
  NEW.places := coalesce((SELECT ancestors || id FROM territory WHERE id = NEW.territory_id FOR SHARE), '{}');
  RETURN NEW;
END $$;
CREATE TRIGGER actor_placed BEFORE INSERT OR UPDATE OF territory_id ON actor
  FOR EACH ROW EXECUTE FUNCTION actor_places();

CREATE FUNCTION actor_places_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE actor SET places = NEW.ancestors || NEW.id WHERE territory_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER territory_moved AFTER UPDATE OF ancestors ON territory
  FOR EACH ROW WHEN (OLD.ancestors IS DISTINCT FROM NEW.ancestors) EXECUTE FUNCTION actor_places_follow();

-- Territories it acts for beside its home: a consortium's, an association of municipalities'.
CREATE TABLE actor_cover (
  actor_id     uuid NOT NULL REFERENCES actor,
  territory_id uuid NOT NULL REFERENCES territory,
  PRIMARY KEY (actor_id, territory_id)
);
CREATE INDEX actor_cover_territory ON actor_cover (territory_id);

-- Themes it may act on by law.
CREATE TABLE actor_competence (
  actor_id uuid NOT NULL REFERENCES actor,
  theme    text NOT NULL REFERENCES theme,
  PRIMARY KEY (actor_id, theme)
);

-- A person one reaches at an actor. Who that is stands in contact_version alone, so that it can be erased whole while
-- the record that there was a contact stays.
CREATE TABLE contact (
  id         uuid PRIMARY KEY DEFAULT uuidv7(),
  actor_id   uuid NOT NULL REFERENCES actor,
  version    bigint NOT NULL DEFAULT 0,
  ended_at   timestamptz,
  erased_at  timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (erased_at IS NULL OR ended_at IS NOT NULL)
);
CREATE INDEX contact_actor ON contact (actor_id);

-- Every version of a contact's values. The application adds and, to erase, deletes; it never updates.
CREATE TABLE contact_version (
  contact_id uuid NOT NULL REFERENCES contact,
  version    bigint NOT NULL,
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  role       text CHECK (length(role) BETWEEN 1 AND 200),
  email      text CHECK (length(email) BETWEEN 3 AND 254),
  phone      text CHECK (length(phone) BETWEEN 3 AND 40),
  language   text CHECK (language ~ '^[a-z]{2,3}$'),
  author     text NOT NULL,
  at         timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (contact_id, version)
);

-- How many links each has, kept by the writes of links: for those who see them all, and for everybody.
ALTER TABLE territory
  ADD COLUMN link_count bigint NOT NULL DEFAULT 0 CHECK (link_count >= 0),
  ADD COLUMN published_link_count bigint NOT NULL DEFAULT 0 CHECK (published_link_count >= 0);
