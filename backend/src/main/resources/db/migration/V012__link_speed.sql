-- Links at a million rows.

-- Whether an update concerns the counters at all is asked of every one of them. Asked by EXISTS, PostgreSQL expected an
-- answer from the first pair of rows and compared each row with each: ten thousand links in one statement took minutes.
CREATE OR REPLACE FUNCTION link_count_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  concerned bigint;
BEGIN
  SELECT count(*) INTO concerned FROM after a JOIN before b USING (id)
   WHERE (a.state, a.visibility, a.places, a.actors) IS DISTINCT FROM (b.state, b.visibility, b.places, b.actors);
  IF concerned = 0 THEN
    RETURN NULL;
  END IF;
  PERFORM link_count_territories(array_agg(place), array_agg(n), array_agg(p))
     FROM (SELECT place, sum(sign)::bigint AS n, coalesce(sum(sign) FILTER (WHERE visibility = 'PUBLISHED'), 0)::bigint AS p
             FROM (SELECT 1 AS sign, places, state, visibility FROM after
                   UNION ALL SELECT -1, places, state, visibility FROM before) l CROSS JOIN unnest(places) AS place
            WHERE state NOT IN ('DISCARDED', 'VOID') GROUP BY place) d WHERE n <> 0 OR p <> 0 HAVING count(*) > 0;
  PERFORM link_count_actors(array_agg(actor), array_agg(n), array_agg(p))
     FROM (SELECT actor, sum(sign)::bigint AS n, coalesce(sum(sign) FILTER (WHERE visibility = 'PUBLISHED'), 0)::bigint AS p
             FROM (SELECT 1 AS sign, actors, state, visibility FROM after
                   UNION ALL SELECT -1, actors, state, visibility FROM before) l CROSS JOIN unnest(actors) AS actor
            WHERE state NOT IN ('DISCARDED', 'VOID') GROUP BY actor) d WHERE n <> 0 OR p <> 0 HAVING count(*) > 0;
  RETURN NULL;
END $$;
