-- What an agreement's plan said when it was signed: everything that its dossier prints and that people agreed on, names of
-- parties and objectives of the link included, which are other records' own and may be corrected later. The application
-- adds, and never alters (see afterMigrate.sql).
CREATE TABLE agreement_dossier (
  agreement_id uuid NOT NULL,
  plan         integer NOT NULL,
  content      text NOT NULL,                                       -- JSON, byte by byte as it was hashed
  hash         text NOT NULL,                                       -- SHA-256, hex; signed copies name it
  at           timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (agreement_id, plan),
  FOREIGN KEY (agreement_id, plan) REFERENCES agreement_plan,
  CHECK (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
