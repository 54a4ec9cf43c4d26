-- Rows are kept once what becomes of them is known, with it: until then they stand in a temporary table, where the places they
-- name are gathered from, which nobody needs of them later.
ALTER TABLE import_row DROP COLUMN mentions;
