-- Reference data that other records point at. Codes are the standards' own.
CREATE TABLE country (
  code      text PRIMARY KEY CHECK (code ~ '^[A-Z]{2}$'),           -- ISO 3166-1 alpha-2
  alpha3    text NOT NULL UNIQUE CHECK (alpha3 ~ '^[A-Z]{3}$'),
  numeric_code text UNIQUE CHECK (numeric_code ~ '^[0-9]{3}$'),     -- leading zeros kept; Kosovo has none
  names     jsonb NOT NULL CHECK (jsonb_typeof(names) = 'object')
);

-- A territory that two states claim, seen from one of them: there it is no country of its own.
CREATE TABLE country_claim (
  home_country text NOT NULL REFERENCES country,
  country      text NOT NULL REFERENCES country,
  subdivision  text NOT NULL,                                       -- ISO 3166-2 code it belongs to
  PRIMARY KEY (home_country, country),
  CHECK (home_country <> country)
);

CREATE TABLE currency (
  code        text PRIMARY KEY CHECK (code ~ '^[A-Z]{3}$'),         -- ISO 4217
  minor_units smallint NOT NULL CHECK (minor_units BETWEEN 0 AND 4),
  names       jsonb NOT NULL CHECK (jsonb_typeof(names) = 'object'),
  valid_from  date,
  valid_until date,
  CHECK (valid_until IS NULL OR valid_from IS NULL OR valid_until > valid_from)
);

CREATE TABLE theme (
  code      text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]*$'),
  dimension text NOT NULL CHECK (dimension IN
    ('ECONOMIC', 'SOCIAL', 'CULTURAL', 'ENVIRONMENTAL', 'INSTITUTIONAL', 'HUMAN')),
  names     jsonb NOT NULL CHECK (names ?& ARRAY['es', 'en', 'pt', 'fr', 'it']),
  position  smallint NOT NULL UNIQUE,
  dac_purposes text[] NOT NULL DEFAULT '{}',                        -- OECD DAC five-digit purpose codes
  sdg_targets  text[] NOT NULL DEFAULT '{}'                         -- such as 6.3, 11.a
);

-- Which version of which shipped data set stands in the tables, and what it brought.
CREATE TABLE reference_load (
  dataset   text PRIMARY KEY,
  version   integer NOT NULL,
  checksum  text NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT now(),
  report    jsonb NOT NULL DEFAULT '{}'
);
