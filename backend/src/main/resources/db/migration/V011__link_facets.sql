-- What links carry for lists and search, and how many links actors and territories have: drawn from V010's tables.

-- ---- What is drawn together from participants, themes and modalities, freshly. Lists are in order of their values.
CREATE FUNCTION link_facets(wanted uuid[])
RETURNS TABLE (link_id uuid, partner_count integer, countries text[], places uuid[], actors uuid[], themes text[],
               dimensions text[], modalities text[], label text, other_names text)
LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT l.id, p.partner_count, p.countries,
         ARRAY(SELECT DISTINCT place
                 FROM link_participant m JOIN actor a ON a.id = m.actor_id CROSS JOIN unnest(a.places) AS place
                WHERE m.link_id = l.id AND m.role = 'PARTNER' ORDER BY place),
         ARRAY(SELECT m.actor_id FROM link_participant m WHERE m.link_id = l.id ORDER BY m.actor_id),
         ARRAY(SELECT h.theme FROM link_theme h WHERE h.link_id = l.id ORDER BY h.theme),
         ARRAY(SELECT DISTINCT c.dimension FROM link_theme h JOIN theme c ON c.code = h.theme
                WHERE h.link_id = l.id ORDER BY c.dimension),
         ARRAY(SELECT o.modality FROM link_modality o WHERE o.link_id = l.id ORDER BY o.modality),
         p.label, p.other_names
    FROM unnest(wanted) AS l (id)
   CROSS JOIN LATERAL (
     SELECT count(*)::integer AS partner_count,
            coalesce(array_agg(DISTINCT a.country ORDER BY a.country), '{}') AS countries,
            coalesce(string_agg(a.name, ' · ' ORDER BY m.position), '') AS label,
            coalesce(string_agg(concat_ws(' | ', CASE WHEN a.legal_name <> a.short_name THEN a.short_name END,
                                          t.search_text), ' | ' ORDER BY m.position), '') AS other_names
       FROM link_participant m JOIN actor a ON a.id = m.actor_id LEFT JOIN territory t ON t.id = a.territory_id
      WHERE m.link_id = l.id AND m.role = 'PARTNER'
   ) p;
END;

-- Draws them together again for links whose actors or territories changed. Links are locked in order, so that two who
-- do this at once wait for each other instead of blocking each other.
CREATE FUNCTION link_gather(wanted uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(wanted) = 0 THEN
    RETURN;
  END IF;
  PERFORM FROM link WHERE id = ANY (wanted) ORDER BY id FOR NO KEY UPDATE;
  UPDATE link l
     SET partner_count = f.partner_count, countries = f.countries, places = f.places, actors = f.actors,
         themes = f.themes, dimensions = f.dimensions, modalities = f.modalities, label = f.label,
         other_names = f.other_names
    FROM link_facets(wanted) f
   WHERE l.id = f.link_id
     AND (l.partner_count, l.countries, l.places, l.actors, l.themes, l.dimensions, l.modalities, l.label, l.other_names)
         IS DISTINCT FROM
         (f.partner_count, f.countries, f.places, f.actors, f.themes, f.dimensions, f.modalities, f.label, f.other_names);
END $$;

-- Names of territories lead to their administrations' links too.
CREATE FUNCTION link_follow_territories() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM link_gather(ARRAY(
    SELECT DISTINCT p.link_id
      FROM after a JOIN before b USING (id) JOIN actor c ON c.territory_id = a.id
      JOIN link_participant p ON p.actor_id = c.id
     WHERE a.search_text <> b.search_text));
  RETURN NULL;
END $$;
CREATE TRIGGER link_follow AFTER UPDATE ON territory REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION link_follow_territories();

-- An actor's places change with its home, and with its home's place in the tree.
CREATE FUNCTION link_follow_actors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM link_gather(ARRAY(
    SELECT DISTINCT p.link_id
      FROM after a JOIN before b USING (id) JOIN link_participant p ON p.actor_id = a.id
     WHERE (a.country, a.places, a.legal_name, a.short_name)
           IS DISTINCT FROM (b.country, b.places, b.legal_name, b.short_name)));
  RETURN NULL;
END $$;
CREATE TRIGGER link_follow AFTER UPDATE ON actor REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION link_follow_actors();

-- ---- How many links actors and territories have: those that are not gone, and of them the published ones. A link
-- counts for every participant, and once for each territory that a partner is at home in or under.
CREATE FUNCTION link_counts()
RETURNS TABLE (kind text, subject uuid, links bigint, published bigint) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT 'actor', actor, count(*), count(*) FILTER (WHERE l.visibility = 'PUBLISHED')
    FROM link l CROSS JOIN unnest(l.actors) AS actor WHERE l.state NOT IN ('DISCARDED', 'VOID') GROUP BY actor
  UNION ALL
  SELECT 'territory', place, count(*), count(*) FILTER (WHERE l.visibility = 'PUBLISHED')
    FROM link l CROSS JOIN unnest(l.places) AS place WHERE l.state NOT IN ('DISCARDED', 'VOID') GROUP BY place;
END;

-- Takes differences over, in the order of ids and territories first, so that writers wait for each other and never in
-- a circle.
CREATE FUNCTION link_count_territories(ids uuid[], links bigint[], published bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM territory WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE territory t
     SET link_count = t.link_count + d.links, published_link_count = t.published_link_count + d.published
    FROM unnest(ids, links, published) AS d (id, links, published) WHERE t.id = d.id;
END $$;

CREATE FUNCTION link_count_actors(ids uuid[], links bigint[], published bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM actor WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  UPDATE actor a
     SET link_count = a.link_count + d.links, published_link_count = a.published_link_count + d.published
    FROM unnest(ids, links, published) AS d (id, links, published) WHERE a.id = d.id;
END $$;

CREATE FUNCTION link_count_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM link_count_territories(array_agg(place), array_agg(n), array_agg(p))
     FROM (SELECT place, count(*) AS n, count(*) FILTER (WHERE visibility = 'PUBLISHED') AS p
             FROM after CROSS JOIN unnest(places) AS place
            WHERE state NOT IN ('DISCARDED', 'VOID') GROUP BY place) d HAVING count(*) > 0;
  PERFORM link_count_actors(array_agg(actor), array_agg(n), array_agg(p))
     FROM (SELECT actor, count(*) AS n, count(*) FILTER (WHERE visibility = 'PUBLISHED') AS p
             FROM after CROSS JOIN unnest(actors) AS actor
            WHERE state NOT IN ('DISCARDED', 'VOID') GROUP BY actor) d HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER link_count_new AFTER INSERT ON link REFERENCING NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION link_count_new();

-- Whether an update concerns the counters at all is asked of every one of them. Asked by EXISTS, PostgreSQL expected an
-- answer from the first pair of rows and compared each row with each: ten thousand links in one statement took minutes.
CREATE FUNCTION link_count_changed() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER link_count_changed AFTER UPDATE ON link REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION link_count_changed();
