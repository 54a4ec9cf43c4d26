-- What finding territories leans on beyond V004.

-- The words a person typed, each as a prefix, all required. It goes through the same parser as search_vector does,
-- so that no character of theirs can be taken for an operator; null when nothing of it is a word.
CREATE FUNCTION prefix_query(asked text) RETURNS tsquery
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (SELECT to_tsquery('simple',
            string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':*', ' & '))
          FROM unnest(to_tsvector('simple', fold(asked))));

-- Few are dissolved, so a list of them would otherwise read the whole table to fill a page.
CREATE INDEX territory_dissolved_name ON territory (sort_name, id) WHERE dissolved_on IS NOT NULL;
