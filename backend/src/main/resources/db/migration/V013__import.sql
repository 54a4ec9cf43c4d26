-- Lists from outside: files, what was understood of them row by row, what people decided, and what was written.

-- What was registered by mistake leaves the lists: a territory counts as dissolved then, an actor as no longer active.
ALTER TABLE territory DROP CONSTRAINT territory_status_check,
  ADD CONSTRAINT territory_status_check CHECK (status IN ('GOVERNED', 'GROUPING', 'UNCONFIRMED', 'VOID')),
  ADD CONSTRAINT territory_void_is_gone CHECK (status <> 'VOID' OR dissolved_on IS NOT NULL);
ALTER TABLE actor DROP CONSTRAINT actor_status_check,
  ADD CONSTRAINT actor_status_check CHECK (status IN ('ACTIVE', 'DISSOLVED', 'MERGED', 'VOID'));

CREATE TABLE import (
  id            uuid PRIMARY KEY DEFAULT uuidv7(),
  position      bigint NOT NULL GENERATED ALWAYS AS IDENTITY,       -- the order they came in
  version       bigint NOT NULL DEFAULT 0,
  kind          text NOT NULL CHECK (kind IN ('TERRITORIES', 'ACTORS', 'LINKS')),
  state         text NOT NULL CHECK (state IN ('UPLOADED', 'PREVIEWING', 'PREVIEWED', 'APPLYING', 'APPLIED', 'UNDOING',
                  'UNDONE', 'FAILED', 'DISCARDED')),
  file_name     text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
  file_size     integer NOT NULL CHECK (file_size BETWEEN 1 AND 20971520),  -- bytes
  kept_until    date NOT NULL,                                      -- the file and what was read of it
  table_file    jsonb NOT NULL,                                     -- format, encoding, delimiter, sheets, columns
  header_hash   text NOT NULL,
  mapping       jsonb NOT NULL,                                     -- {"columns": {"a.name": 0}, "constants": {..}}
  mapping_from  text NOT NULL CHECK (mapping_from IN ('GUESSED', 'REMEMBERED', 'CHOSEN')),
  source        text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  on_difference text NOT NULL CHECK (on_difference IN ('FILL', 'REPLACE')),
  row_count     integer,
  summary       jsonb NOT NULL DEFAULT '{}',                        -- rows by outcome and reason, places to decide on
  failure       jsonb,
  interrupted   boolean NOT NULL DEFAULT false,
  obstacles     jsonb NOT NULL DEFAULT '[]',
  attempts      integer NOT NULL DEFAULT 0,                         -- of the work that is under way
  written       jsonb,
  -- Whoever asked for the work, and what they may write, as their token said then: the work goes on when it has expired.
  mandate       jsonb NOT NULL,
  author        text NOT NULL,
  author_id     text NOT NULL,
  mission       text,
  created_at    timestamptz NOT NULL DEFAULT now(),
  updated_at    timestamptz NOT NULL DEFAULT now(),
  applied_at    timestamptz,
  applied_by    text,
  undone_at     timestamptz,
  CHECK ((applied_at IS NULL) = (applied_by IS NULL))
);
CREATE INDEX import_newest ON import (position, id);
CREATE INDEX import_state ON import (state, position, id);
CREATE INDEX import_kind ON import (kind, position, id);
CREATE INDEX import_author ON import (author_id, position, id);

-- How far work has come, beside the import: it changes by the second and is no version of anything.
CREATE TABLE import_progress (
  import_id uuid PRIMARY KEY REFERENCES import,
  step      text NOT NULL CHECK (step IN ('READING', 'MATCHING', 'COMPARING', 'WRITING', 'UNDOING')),
  done      integer NOT NULL,
  total     integer NOT NULL
);

CREATE TABLE import_file (
  import_id uuid PRIMARY KEY REFERENCES import,
  content   bytea NOT NULL
);
-- Files are compressed already, or read once; either way it does not pay to try again.
ALTER TABLE import_file ALTER content SET STORAGE EXTERNAL;

CREATE TABLE import_row (
  import_id  uuid NOT NULL REFERENCES import,
  row_no     integer NOT NULL,                                      -- as people see it in their file
  cells      text[] NOT NULL,
  fields     jsonb NOT NULL,                                        -- what was understood, by field
  mentions   jsonb NOT NULL,                                        -- the places it names: {"a": {"name", "country", ..}}
  reasons    jsonb NOT NULL DEFAULT '[]',                           -- [{"code", "field", "value", "place"}]
  readable   boolean NOT NULL DEFAULT true,                         -- whether the row by itself can be written
  blank      boolean NOT NULL DEFAULT false,                        -- nothing is meant to be written: empty, a total...
  decision   text CHECK (decision IN ('SKIP', 'CREATE', 'CHOOSE')),    -- a person's
  decided_for uuid,                                                 -- CHOOSE: the record it is
  outcome    text CHECK (outcome IN ('CREATED', 'MATCHED', 'CHANGED', 'HELD', 'REFUSED', 'SKIPPED')),
  found      jsonb NOT NULL DEFAULT '[]',                           -- reasons that comparing found, as in reasons
  record_id  uuid,                                                  -- what it is on record already
  candidates jsonb NOT NULL DEFAULT '[]',                           -- records it might be: [{"id", "similarity"}]
  same_as    integer,                                               -- the row before that says the same
  changes    jsonb,                                                 -- {"field": {"from", "to"}}
  PRIMARY KEY (import_id, row_no)
);
CREATE INDEX import_row_outcome ON import_row (import_id, outcome, row_no);

-- A place as the file names it, once, however many rows name it so.
CREATE TABLE import_place (
  import_id    uuid NOT NULL REFERENCES import,
  place_no     integer NOT NULL,
  name         text NOT NULL,
  country_text text,                                                -- as written; null: not given
  region_text  text,
  latitude     double precision,
  longitude    double precision,
  level        text CHECK (level IN ('REGIONAL', 'INTERMEDIATE', 'MUNICIPAL')),
  codes        jsonb NOT NULL DEFAULT '[]',                         -- [{"scheme", "value"}]
  population   bigint,
  row_count    integer NOT NULL,
  first_row    integer NOT NULL,
  -- What matching found.
  country      text,                                                -- understood
  outcome      text CHECK (outcome IN ('MATCHED', 'DOUBTFUL', 'UNKNOWN', 'UNREADABLE')),
  reason       text,
  territory_id uuid,
  evidence     jsonb,                                               -- {"by", "km", "similarity"}
  candidates   jsonb NOT NULL DEFAULT '[]',                         -- [{"territory", "by", "similarity", "km"}], best first
  offer        jsonb,                                               -- a new territory: name, country, level, parent, point...
  -- What a person decided.
  decision     text CHECK (decision IN ('CHOOSE', 'CREATE', 'SKIP')),
  decided_for  uuid,                                                -- CHOOSE: a territory; CREATE: the id of the new one
  decided_new  jsonb,                                               -- CREATE: as offer
  decided_by   text,
  decided_at   timestamptz,
  PRIMARY KEY (import_id, place_no),
  CHECK ((decision IS NULL) = (decided_by IS NULL)),
  CHECK ((decision = 'CREATE') IS NOT DISTINCT FROM (decided_new IS NOT NULL) OR decision IS NULL)
);
CREATE INDEX import_place_outcome ON import_place (import_id, outcome, place_no);

CREATE TABLE import_row_place (
  import_id uuid NOT NULL,
  row_no    integer NOT NULL,
  field     text NOT NULL CHECK (field IN ('self', 'home', 'a', 'b')),
  place_no  integer NOT NULL,
  PRIMARY KEY (import_id, row_no, field)
);
CREATE INDEX import_row_place_place ON import_row_place (import_id, place_no);

-- Which column was what the last time a file with this header came.
CREATE TABLE import_mapping (
  kind        text NOT NULL,
  header_hash text NOT NULL,
  mapping     jsonb NOT NULL,
  chosen_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (kind, header_hash)
);

-- What an import wrote, to be told, found again and taken back.
CREATE TABLE import_record (
  import_id    uuid NOT NULL REFERENCES import,
  subject_type text NOT NULL CHECK (subject_type IN ('TERRITORY', 'ACTOR', 'LINK')),
  subject_id   uuid NOT NULL,
  row_no       integer,                                             -- null: it followed from others
  version      bigint NOT NULL,                                     -- that it had afterwards
  before       jsonb,                                               -- what it was; null: it was not
  PRIMARY KEY (import_id, subject_type, subject_id)
);
CREATE INDEX import_record_subject ON import_record (subject_id);

-- Where a change came from, beside who made it.
ALTER TABLE history ADD COLUMN import_id uuid REFERENCES import;

-- Kilometres between two points (degrees, WGS 84) over a sphere of 6,371 km; null where one is not known.
CREATE FUNCTION distance_km(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN 12742 * asin(least(1, sqrt(
    power(sin(radians(lat2 - lat1) / 2), 2)
    + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lon2 - lon1) / 2), 2))));

-- A name to be compared: folded, and without whatever is neither letter nor figure.
CREATE FUNCTION comparable(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(fold(name), '[^[:alnum:]]+', ' ', 'g'));

-- Objects put over one another, the last one on top.
CREATE AGGREGATE jsonb_merge(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');

-- An import's rows as its report tells them.
CREATE VIEW import_report AS
  SELECT r.import_id AS id, r.row_no, r.cells, r.outcome, r.same_as,
         (SELECT string_agg(concat_ws(' ', reason ->> 'code', nullif(concat('(', concat_ws(': ', reason ->> 'field', reason ->> 'value'), ')'), '()')), '; ')
            FROM jsonb_array_elements(r.reasons || r.found) AS reason) AS reasons,
         (SELECT string_agg(concat_ws(' ', p.name, '=', coalesce(t.name || ' (' || t.country || ')', p.decided_new ->> 'name')), '; ' ORDER BY rp.field)
            FROM import_row_place rp JOIN import_place p USING (import_id, place_no)
            LEFT JOIN territory t ON t.id = coalesce(p.decided_for, p.territory_id)
           WHERE rp.import_id = r.import_id AND rp.row_no = r.row_no) AS places,
         coalesce((SELECT m.subject_id FROM import_record m JOIN import i ON i.id = m.import_id
                    WHERE m.import_id = r.import_id AND m.row_no = r.row_no
                      AND m.subject_type = CASE i.kind WHEN 'TERRITORIES' THEN 'TERRITORY' WHEN 'ACTORS' THEN 'ACTOR' ELSE 'LINK' END),
                  r.record_id) AS record
    FROM import_row r;
