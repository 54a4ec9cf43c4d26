-- Embassies and consulates. Jurisdictions may overlap; both count.
CREATE TABLE mission (
  code    text PRIMARY KEY CHECK (code ~ '^[A-Z]{2}-(EMB|CON)-[A-Z]{2}(-[A-Z0-9]+)?$'),
  names   jsonb NOT NULL CHECK (jsonb_typeof(names) = 'object'),
  city    text NOT NULL,
  country text NOT NULL REFERENCES country
);

CREATE TABLE mission_country (
  mission text NOT NULL REFERENCES mission,
  country text NOT NULL REFERENCES country,
  PRIMARY KEY (mission, country)
);
CREATE INDEX mission_country_country ON mission_country (country);
