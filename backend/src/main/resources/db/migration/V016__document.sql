-- Documents of links, of activities, and of whatever else comes to have them: files, and what is said of them.
CREATE TABLE document (
  id           uuid PRIMARY KEY DEFAULT uuidv7(),
  position     bigint NOT NULL GENERATED ALWAYS AS IDENTITY,        -- the order they came in
  version      bigint NOT NULL DEFAULT 0,
  -- Kinds of record that have documents are many and none of them is ever deleted: whoever writes looks them up.
  subject_type text NOT NULL CHECK (subject_type ~ '^[A-Z][A-Z_]*$'),
  subject_id   uuid NOT NULL,
  record_id    uuid NOT NULL,                                       -- on whose page it is found: an activity's link
  title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  kind         text NOT NULL CHECK (kind IN ('INSTRUMENT', 'SIGNED_COPY', 'PLAN', 'BUDGET', 'REPORT', 'EVALUATION', 'MINUTES',
                 'LETTER', 'PHOTO', 'OTHER')),
  visibility   text NOT NULL CHECK (visibility IN ('INTERNAL', 'PUBLISHED')),
  state        text NOT NULL CHECK (state IN ('CURRENT', 'VOID')),
  file_number  integer NOT NULL CHECK (file_number >= 1),           -- the version of the file that counts
  created_by   text NOT NULL,
  created_at   timestamptz NOT NULL,
  updated_at   timestamptz NOT NULL
);
CREATE INDEX document_record ON document (record_id, position, id);
CREATE INDEX document_subject ON document (subject_type, subject_id, position, id);

-- The bytes of a file, in the pieces they came in. A name of their own, because they are here before the document is.
CREATE TABLE document_content (
  id uuid PRIMARY KEY
);
CREATE TABLE document_chunk (
  content_id uuid NOT NULL REFERENCES document_content,
  at         integer NOT NULL CHECK (at >= 0),                      -- offset of its first byte
  bytes      bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 262144),
  PRIMARY KEY (content_id, at)
);
-- Such files are compressed already.
ALTER TABLE document_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Every file that a document ever was. The application adds, and never alters (see afterMigrate.sql).
CREATE TABLE document_version (
  document_id uuid NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
  number      integer NOT NULL CHECK (number >= 1),
  content_id  uuid NOT NULL UNIQUE REFERENCES document_content,
  file_name   text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
  size        integer NOT NULL CHECK (size >= 1),                   -- bytes
  media_type  text NOT NULL,                                        -- as found in the content
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  answers     text CHECK (answers ~ '^[0-9a-f]{64}$'),              -- hash of what this is the signed copy of
  uploaded_by text NOT NULL,
  uploaded_by_id text NOT NULL,
  mission     text,
  at          timestamptz NOT NULL,
  PRIMARY KEY (document_id, number)
);
ALTER TABLE document ADD FOREIGN KEY (id, file_number) REFERENCES document_version DEFERRABLE INITIALLY DEFERRED;

-- Pieces of what never became a document may go, those of a document may not, whoever asks.
CREATE FUNCTION document_chunk_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM document_version WHERE content_id = OLD.content_id) THEN
    RAISE EXCEPTION 'Content % belongs to a document', OLD.content_id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER document_chunk_kept BEFORE DELETE ON document_chunk
  FOR EACH ROW EXECUTE FUNCTION document_chunk_is_kept();

-- A file on its way in: what it is to become, and how much of it is here.
CREATE TABLE document_upload (
  id           uuid PRIMARY KEY REFERENCES document_content,
  subject_type text NOT NULL,
  subject_id   uuid NOT NULL,
  replaces     uuid REFERENCES document,
  replaces_number integer,                                          -- the file it is to replace: no other
  file_name    text NOT NULL,
  size         integer NOT NULL CHECK (size >= 1),
  media_type   text,                                                -- as declared
  sha256       text,                                                -- as declared
  answers      text,
  title        text,
  kind         text,
  visibility   text,
  received     integer NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
  document_id  uuid REFERENCES document,                            -- what it became
  author_id    text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  touched_at   timestamptz NOT NULL DEFAULT now(),
  CHECK ((replaces IS NULL) = (replaces_number IS NULL))
);
CREATE INDEX document_upload_author ON document_upload (author_id) WHERE document_id IS NULL;
CREATE INDEX document_upload_age ON document_upload (touched_at);
