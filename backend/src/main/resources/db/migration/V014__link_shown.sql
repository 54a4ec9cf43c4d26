-- How often what a link's detail shows of other records changed: names, kinds, countries and homes of those who take part,
-- names and points of those homes. With the version it makes the link's entity tag, which is thus read from the link alone.
ALTER TABLE link ADD COLUMN shown bigint NOT NULL DEFAULT 0;

-- Follows a change of actors or territories: some links carry other things for lists now, some show other things. All are
-- locked at once and in order, so that two who do this wait for each other instead of blocking each other.
CREATE FUNCTION link_follow(carrying uuid[], showing uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF carrying IS NULL AND showing IS NULL THEN
    RETURN;
  END IF;
  PERFORM FROM link WHERE id = ANY (carrying || showing) ORDER BY id FOR NO KEY UPDATE;
  PERFORM link_gather(coalesce(carrying, '{}'));
  UPDATE link SET shown = shown + 1 WHERE id = ANY (showing);
END $$;

CREATE OR REPLACE FUNCTION link_follow_territories() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM link_follow(array_agg(DISTINCT p.link_id) FILTER (WHERE a.search_text <> b.search_text),
                      array_agg(DISTINCT p.link_id) FILTER (WHERE (a.name, a.latitude, a.longitude)
                                                                  IS DISTINCT FROM (b.name, b.latitude, b.longitude)))
     FROM after a JOIN before b USING (id) JOIN actor c ON c.territory_id = a.id
     JOIN link_participant p ON p.actor_id = c.id
    WHERE (a.search_text, a.name, a.latitude, a.longitude)
          IS DISTINCT FROM (b.search_text, b.name, b.latitude, b.longitude);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION link_follow_actors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM link_follow(array_agg(DISTINCT p.link_id) FILTER (WHERE (a.country, a.places, a.legal_name, a.short_name)
                                                                  IS DISTINCT FROM (b.country, b.places, b.legal_name, b.short_name)),
                      array_agg(DISTINCT p.link_id) FILTER (WHERE (a.name, a.type, a.country, a.territory_id)
                                                                  IS DISTINCT FROM (b.name, b.type, b.country, b.territory_id)))
     FROM after a JOIN before b USING (id) JOIN link_participant p ON p.actor_id = a.id
    WHERE (a.country, a.places, a.legal_name, a.short_name, a.type, a.territory_id)
          IS DISTINCT FROM (b.country, b.places, b.legal_name, b.short_name, b.type, b.territory_id);
  RETURN NULL;
END $$;
