-- What agreements reckon with: exchange rates, the worth of an hour, and calls with their caps.

-- A rate stays for ever as it was stated: values that were made with it name it. A person's error is corrected by a later
-- statement for the same pair and day; what files bring is one value a day, and another one waits for a person.
CREATE TABLE exchange_rate (
  id           uuid PRIMARY KEY DEFAULT uuidv7(),
  kind         text NOT NULL CHECK (kind IN ('DAILY', 'ANNUAL_AVERAGE', 'MANUAL')),
  base         text NOT NULL REFERENCES currency,
  currency     text NOT NULL REFERENCES currency,
  rate         numeric(30, 12) NOT NULL CHECK (rate > 0 AND rate < 1e12),  -- units of currency for one of base
  date         date NOT NULL,                                              -- of an average, its year's last day
  source       text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  reason       text CHECK (length(reason) BETWEEN 1 AND 1000),
  recorded_by  text,
  recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
  import_id    uuid REFERENCES import,                                     -- what brought it; null: a person
  withdrawn_at timestamptz,                                                -- its import was taken back: it serves no more
  day          integer NOT NULL GENERATED ALWAYS AS (date - date '0001-01-01') STORED,
  CHECK (base <> currency),
  CHECK (kind <> 'MANUAL' OR reason IS NOT NULL),
  CHECK (kind <> 'ANNUAL_AVERAGE' OR (extract(month FROM date) = 12 AND extract(day FROM date) = 31))
);
CREATE UNIQUE INDEX exchange_rate_of_files ON exchange_rate (kind, base, currency, date)
  WHERE kind <> 'MANUAL' AND withdrawn_at IS NULL;
CREATE INDEX exchange_rate_pair ON exchange_rate (kind, base, currency, date, recorded_at, id) WHERE withdrawn_at IS NULL;
CREATE INDEX exchange_rate_by_day ON exchange_rate (day, id) WHERE withdrawn_at IS NULL;
CREATE INDEX exchange_rate_kind_day ON exchange_rate (kind, day, id) WHERE withdrawn_at IS NULL;
CREATE INDEX exchange_rate_base_day ON exchange_rate (base, day, id) WHERE withdrawn_at IS NULL;
CREATE INDEX exchange_rate_currency_day ON exchange_rate (currency, day, id) WHERE withdrawn_at IS NULL;
CREATE INDEX exchange_rate_import ON exchange_rate (import_id) WHERE import_id IS NOT NULL;

-- Lists of rates come in as other lists do.
ALTER TABLE import DROP CONSTRAINT import_kind_check,
  ADD CONSTRAINT import_kind_check CHECK (kind IN ('TERRITORIES', 'ACTORS', 'LINKS', 'EXCHANGE_RATES'));

CREATE TABLE tariff (
  id          uuid PRIMARY KEY DEFAULT uuidv7(),
  version     bigint NOT NULL DEFAULT 0,
  category    text NOT NULL CHECK (category ~ '^[a-z0-9][a-z0-9-]{0,49}$'),
  names       jsonb NOT NULL CHECK (jsonb_typeof(names) = 'object'),
  country     text REFERENCES country,                                     -- null: in any
  hourly      numeric(20, 4) NOT NULL CHECK (hourly > 0 AND hourly < 1e15),
  currency    text NOT NULL REFERENCES currency,
  valid_from  date NOT NULL,
  valid_until date,                                                        -- the last day
  source      text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  place       text NOT NULL GENERATED ALWAYS AS (coalesce(country, '')) STORED,
  from_day    integer NOT NULL GENERATED ALWAYS AS (valid_from - date '0001-01-01') STORED,
  days        int4range NOT NULL GENERATED ALWAYS AS
                (int4range(valid_from - date '0001-01-01', valid_until - date '0001-01-01', '[]')) STORED,
  CHECK (valid_until >= valid_from),
  -- On any day an hour of a category is worth one thing in a country.
  CONSTRAINT tariff_one_a_day EXCLUDE USING gist (category WITH =, place WITH =, days WITH &&)
);
CREATE INDEX tariff_by_category ON tariff (category, id);
CREATE INDEX tariff_by_start ON tariff (from_day, id);
CREATE INDEX tariff_category_start ON tariff (category, from_day, id);
CREATE INDEX tariff_place ON tariff (place, category, id);
CREATE INDEX tariff_days ON tariff USING gist (days);

CREATE TABLE call (
  id         uuid PRIMARY KEY DEFAULT uuidv7(),
  version    bigint NOT NULL DEFAULT 0,
  code       text NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 50),
  title      text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  country    text NOT NULL REFERENCES country,
  opens_on   date NOT NULL,
  closes_on  date NOT NULL,
  currency   text NOT NULL REFERENCES currency,
  notes      text CHECK (length(notes) BETWEEN 1 AND 5000),
  caps       jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(caps) = 'array'),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  close_day  integer NOT NULL GENERATED ALWAYS AS (closes_on - date '0001-01-01') STORED,
  days       int4range NOT NULL GENERATED ALWAYS AS
               (int4range(opens_on - date '0001-01-01', closes_on - date '0001-01-01', '[]')) STORED,
  search_text   text NOT NULL GENERATED ALWAYS AS (fold(code || ' | ' || title)) STORED,
  search_vector tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', fold(code || ' | ' || title))) STORED,
  CHECK (closes_on >= opens_on)
);
CREATE INDEX call_by_close ON call (close_day, id);
CREATE INDEX call_by_code ON call (code, id);
CREATE INDEX call_country_close ON call (country, close_day, id);
CREATE INDEX call_country_code ON call (country, code, id);
CREATE INDEX call_days ON call USING gist (days);
CREATE INDEX call_fuzzy ON call USING gin (search_text gin_trgm_ops);
CREATE INDEX call_words ON call USING gin (search_vector);
