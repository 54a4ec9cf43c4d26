-- One row per change of a record, for ever. The application's role may add and read, nothing else
-- (see afterMigrate.sql).
--
-- `tx` orders changes so that a reader who remembers the last pair (tx, id) it saw never skips one:
-- it reads only rows whose transaction number lies below history_horizon(), the oldest one still running.
-- A restored cluster starts counting transactions anew; `history_epoch` is what is added to keep the order rising.
CREATE TABLE history_epoch (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  shift    bigint NOT NULL DEFAULT 0
);
INSERT INTO history_epoch DEFAULT VALUES;

CREATE FUNCTION history_tx() RETURNS bigint LANGUAGE sql STABLE
  RETURN (SELECT shift FROM history_epoch) + pg_current_xact_id()::text::bigint;

CREATE FUNCTION history_horizon() RETURNS bigint LANGUAGE sql STABLE
  RETURN (SELECT shift FROM history_epoch) + pg_snapshot_xmin(pg_current_snapshot())::text::bigint;

CREATE TABLE history (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tx           bigint NOT NULL DEFAULT history_tx(),
  subject_type text NOT NULL CHECK (subject_type ~ '^[A-Z][A-Z_]*$'),
  subject_id   uuid NOT NULL,
  version      bigint NOT NULL,
  action       text NOT NULL CHECK (action ~ '^[A-Z][A-Z_]*$'),
  changes      jsonb NOT NULL CHECK (jsonb_typeof(changes) = 'object'),  -- {"field": {"from": .., "to": ..}}
  reason       text,
  author       text NOT NULL,                                            -- the account's name, never a contact's
  author_id    text NOT NULL,                                            -- the token's subject
  mission      text,
  request_id   text,
  at           timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX history_subject ON history (subject_type, subject_id, id);
CREATE INDEX history_feed ON history (tx, id);
