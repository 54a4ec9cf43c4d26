CREATE TABLE territory (
  id              uuid PRIMARY KEY DEFAULT uuidv7(),
  version         bigint NOT NULL DEFAULT 0,
  country         text NOT NULL REFERENCES country,
  parent_id       uuid REFERENCES territory,
  ancestors       uuid[] NOT NULL DEFAULT '{}',                      -- from the top down to the parent
  level           text NOT NULL CHECK (level IN ('REGIONAL', 'INTERMEDIATE', 'MUNICIPAL')),
  local_type      text CHECK (length(local_type) BETWEEN 1 AND 100),
  status          text NOT NULL CHECK (status IN ('GOVERNED', 'GROUPING', 'UNCONFIRMED')),
  name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  names           jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(names) = 'object'),
  former_names    text[] NOT NULL DEFAULT '{}',
  latitude        double precision CHECK (latitude BETWEEN -90 AND 90),    -- degrees, WGS 84
  longitude       double precision CHECK (longitude BETWEEN -180 AND 180),
  population      bigint CHECK (population >= 0),
  population_year smallint CHECK (population_year BETWEEN 1800 AND 2200),
  area_km2        numeric(12, 2) CHECK (area_km2 > 0),
  dissolved_on    date,                                              -- merged or split away
  source          text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now(),
  sort_name       text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold(name)) STORED,
  search_text     text NOT NULL GENERATED ALWAYS AS (searchable(name, names, former_names)) STORED,
  search_vector   tsvector NOT NULL
    GENERATED ALWAYS AS (to_tsvector('simple', searchable(name, names, former_names))) STORED,
  CHECK ((latitude IS NULL) = (longitude IS NULL)),
  CHECK (id <> ALL (ancestors)),
  CHECK (array_position(ancestors, NULL) IS NULL),                   -- NULL || NULL is an array of one, not of none
  CHECK (parent_id IS NOT DISTINCT FROM ancestors[cardinality(ancestors)])
);

CREATE INDEX territory_by_name ON territory (sort_name, id);
CREATE INDEX territory_by_population ON territory (coalesce(population, -1), id);
CREATE INDEX territory_country_name ON territory (country, sort_name, id);
CREATE INDEX territory_country_population ON territory (country, coalesce(population, -1), id);
CREATE INDEX territory_level_name ON territory (level, sort_name, id);
CREATE INDEX territory_level_population ON territory (level, coalesce(population, -1), id);
CREATE INDEX territory_status_name ON territory (status, sort_name, id);
CREATE INDEX territory_status_population ON territory (status, coalesce(population, -1), id);
CREATE INDEX territory_parent_name ON territory (parent_id, sort_name, id);
CREATE INDEX territory_within ON territory USING gin (ancestors);
CREATE INDEX territory_point ON territory USING gist (point(longitude, latitude));
CREATE INDEX territory_fuzzy ON territory USING gin (search_text gin_trgm_ops);
CREATE INDEX territory_words ON territory USING gin (search_vector);

CREATE TABLE territory_identifier (
  territory_id uuid NOT NULL REFERENCES territory,
  scheme       text NOT NULL CHECK (scheme IN
    ('ISO_3166_2', 'INDEC', 'NUTS', 'INSEE', 'GEONAMES', 'WIKIDATA', 'IATI')),
  value        text NOT NULL CHECK (value ~ '^[A-Za-z0-9._:-]{1,64}$'),  -- text: leading zeros are part of it
  valid_from   date,
  valid_until  date,
  PRIMARY KEY (scheme, value, territory_id),
  CHECK (valid_until IS NULL OR valid_from IS NULL OR valid_until > valid_from)
);
CREATE UNIQUE INDEX territory_identifier_current ON territory_identifier (scheme, value) WHERE valid_until IS NULL;
CREATE INDEX territory_identifier_territory ON territory_identifier (territory_id);

-- What happened to a territory as such. Append-only: a mistake is followed by another event.
CREATE TABLE territory_event (
  id            uuid PRIMARY KEY DEFAULT uuidv7(),
  territory_id  uuid NOT NULL REFERENCES territory,
  type          text NOT NULL CHECK (type IN ('RENAMED', 'MERGED', 'SPLIT')),
  date          date NOT NULL,
  previous_name text,
  new_name      text,
  reason        text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  source        text CHECK (length(source) BETWEEN 1 AND 500),
  recorded_by   text NOT NULL,
  recorded_at   timestamptz NOT NULL DEFAULT now(),
  CHECK ((type = 'RENAMED') = (new_name IS NOT NULL)),
  CHECK ((type = 'RENAMED') = (previous_name IS NOT NULL))
);
CREATE INDEX territory_event_territory ON territory_event (territory_id, date);

CREATE TABLE territory_successor (
  event_id     uuid NOT NULL REFERENCES territory_event,
  territory_id uuid NOT NULL REFERENCES territory,
  PRIMARY KEY (event_id, territory_id)
);
CREATE INDEX territory_successor_territory ON territory_successor (territory_id);

CREATE TABLE territory_shape (
  territory_id uuid PRIMARY KEY REFERENCES territory,
  geometry     jsonb NOT NULL CHECK (geometry ->> 'type' IN ('Polygon', 'MultiPolygon')),  -- GeoJSON, WGS 84
  source       text NOT NULL
);

-- What the reference loader last wrote to a territory, so that a later version of the data
-- updates what nobody has corrected by hand and leaves the rest alone.
CREATE TABLE territory_reference (
  source_key   text PRIMARY KEY,
  territory_id uuid NOT NULL REFERENCES territory,
  loaded       jsonb NOT NULL
);
CREATE INDEX territory_reference_territory ON territory_reference (territory_id);
