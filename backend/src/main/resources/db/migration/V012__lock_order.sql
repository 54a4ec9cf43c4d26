-- In which order those who write lock what they write, so that nobody waits for another in a circle (ADR 0027).

-- The structure: which territory stands under which, where actors are at home, which two are one. It is held still by
-- those who write links, or names that links carry, and changed by one at a time, when nobody holds it. Both are taken
-- before any row is locked, and let go when the transaction ends.
CREATE FUNCTION structure_hold() RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock_shared(hashtextextended('structure', 0));
$$;

CREATE FUNCTION structure_change() RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('structure', 0));
$$;

-- Holds actors still, with the territories whose links they count for: by what they are called (their own ids, or those
-- of actors merged into them) or as principal administrations of territories. First who may give those territories an
-- administration, then territories, then actors, each in the order of ids; the link itself comes after them. Each step
-- is a statement of its own, for it must see what the one before waited for. An answer names the actor by what was
-- asked; a territory whose administration is not on record yet is held, and not in the answer.
CREATE FUNCTION actor_hold(named uuid[], homes uuid[])
RETURNS TABLE (asked uuid, id uuid, name text, type text, country text, status text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  PERFORM structure_hold();
  PERFORM pg_advisory_xact_lock(hashtextextended('actor-principal/' || home, 0))
     FROM (SELECT h.home FROM unnest(homes) AS h (home)
            WHERE NOT EXISTS (SELECT FROM actor a WHERE a.territory_id = h.home AND a.principal) ORDER BY h.home) missing;
  PERFORM FROM territory t WHERE t.id = ANY (ARRAY(
      SELECT unnest(a.places) FROM actor m JOIN actor a ON a.id = coalesce(m.merged_into, m.id) WHERE m.id = ANY (named)
       UNION SELECT unnest(h.ancestors || h.id) FROM territory h WHERE h.id = ANY (homes)))
     ORDER BY t.id FOR NO KEY UPDATE;
  RETURN QUERY
    SELECT w.asked, a.id, a.name, a.type, a.country, a.status
      FROM (SELECT m.id AS asked, coalesce(m.merged_into, m.id) AS actor FROM actor m WHERE m.id = ANY (named)
             UNION SELECT p.territory_id, p.id FROM actor p WHERE p.principal AND p.territory_id = ANY (homes)) w
      JOIN actor a ON a.id = w.actor ORDER BY a.id FOR NO KEY UPDATE OF a;
END $$;
