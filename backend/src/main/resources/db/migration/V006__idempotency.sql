-- The first answer to a write, kept so that a retry whose answer was lost gets it again.
CREATE TABLE idempotency (
  issuer       text NOT NULL,
  subject      text NOT NULL,
  client       text NOT NULL,
  route        text NOT NULL,          -- method and path with its ids
  key          text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  request_hash text NOT NULL,          -- SHA-256 of body and preconditions, hex
  status       smallint NOT NULL,
  headers      jsonb NOT NULL,
  body         jsonb,
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (issuer, subject, client, route, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);

-- Who created a record under an id of their own choosing, and with what: the same request gets the record for ever.
CREATE TABLE client_given_id (
  subject_type text NOT NULL,
  subject_id   uuid NOT NULL,
  author_id    text NOT NULL,
  request_hash text NOT NULL,
  PRIMARY KEY (subject_type, subject_id)
);
