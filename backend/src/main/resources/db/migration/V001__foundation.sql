-- What every feature's tables lean on: extensions, text folding, and nothing of the domain.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- unaccent() is only STABLE because its dictionary could be replaced; naming the dictionary lets indexes use it.
CREATE FUNCTION fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(unaccent('unaccent', value));

-- One searchable line out of an official name, its translations and its former names.
CREATE FUNCTION searchable(name text, translations jsonb, former text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN fold(name
    || coalesce((SELECT ' | ' || string_agg(value, ' | ' ORDER BY key) FROM jsonb_each_text(translations)), '')
    || coalesce(' | ' || array_to_string(former, ' | '), ''));
