-- What agreements carry for lists, kept by those who change it; and its check, which reckons everything again.

-- ---- What is drawn together from parties and link, freshly. Lists are in order of their values.
CREATE FUNCTION agreement_facets(wanted uuid[])
RETURNS TABLE (agreement_id uuid, party_count integer, countries text[], places uuid[], actors uuid[], insiders uuid[],
               link_published boolean, label text, other_names text)
LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT g.id, p.party_count, p.countries,
         ARRAY(SELECT DISTINCT place
                 FROM agreement_party m JOIN actor a ON a.id = m.actor_id CROSS JOIN unnest(a.places) AS place
                WHERE m.agreement_id = g.id ORDER BY place),
         p.actors, l.actors, l.visibility = 'PUBLISHED', p.label,
         concat_ws(' | ', l.title, l.label, nullif(l.other_names, ''))
    FROM agreement g JOIN link l ON l.id = g.link_id
   CROSS JOIN LATERAL (
     SELECT count(*)::integer AS party_count,
            coalesce(array_agg(DISTINCT a.country ORDER BY a.country), '{}') AS countries,
            coalesce(array_agg(m.actor_id ORDER BY m.actor_id), '{}') AS actors,
            coalesce(string_agg(a.name, ' · ' ORDER BY m.position), '') AS label
       FROM agreement_party m JOIN actor a ON a.id = m.actor_id
      WHERE m.agreement_id = g.id AND NOT m.absorbed
   ) p
   WHERE g.id = ANY (wanted);
END;

-- Draws them together again. Agreements are locked in order, after actors and links, so that nobody waits in a circle.
CREATE FUNCTION agreement_gather(wanted uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM agreement WHERE id = ANY (wanted) ORDER BY id FOR NO KEY UPDATE;
  UPDATE agreement g
     SET party_count = f.party_count, countries = f.countries, places = f.places, actors = f.actors,
         insiders = f.insiders, link_published = f.link_published, label = f.label, other_names = f.other_names
    FROM agreement_facets(wanted) f
   WHERE g.id = f.agreement_id
     AND (g.party_count, g.countries, g.places, g.actors, g.insiders, g.link_published, g.label, g.other_names)
         IS DISTINCT FROM
         (f.party_count, f.countries, f.places, f.actors, f.insiders, f.link_published, f.label, f.other_names);
END $$;

CREATE FUNCTION agreement_follow(wanted uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF wanted IS NULL THEN
    RETURN;
  END IF;
  PERFORM agreement_gather(wanted);
  UPDATE agreement SET shown = shown + 1 WHERE id = ANY (wanted);
END $$;

-- Whatever actors and territories are called reaches the agreement by its link, which follows them.
CREATE FUNCTION agreement_follow_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM agreement_follow(array_agg(g.id))
     FROM after a JOIN before b USING (id) JOIN agreement g ON g.link_id = a.id
    WHERE (a.title, a.label, a.other_names, a.visibility, a.actors, a.shown)
          IS DISTINCT FROM (b.title, b.label, b.other_names, b.visibility, b.actors, b.shown);
  RETURN NULL;
END $$;
CREATE TRIGGER link_follow_agreements AFTER UPDATE ON link REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION agreement_follow_links();

-- Where a party is at home concerns its agreements alone when it only helps the link along. By its name this trigger comes
-- after the links' own, which lock first.
CREATE FUNCTION agreement_follow_actors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM agreement_follow(array_agg(DISTINCT p.agreement_id))
     FROM after a JOIN before b USING (id) JOIN agreement_party p ON p.actor_id = a.id
    WHERE (a.country, a.places) IS DISTINCT FROM (b.country, b.places);
  RETURN NULL;
END $$;
CREATE TRIGGER link_follow_agreements AFTER UPDATE ON actor REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT EXECUTE FUNCTION agreement_follow_actors();

-- ---- The arithmetic once more, by other means than the application's: whole numbers and comparisons, no division.
-- Whether something is another thing over a divisor, rounded to so many digits, ties to the even neighbour.
CREATE FUNCTION is_half_even(rounded numeric, exact numeric, divisor numeric, digits integer) RETURNS boolean
LANGUAGE sql IMMUTABLE
  RETURN 2 * abs(exact - rounded * divisor) < divisor * (10::numeric ^ -digits)
      OR 2 * abs(exact - rounded * divisor) = divisor * (10::numeric ^ -digits)
         AND mod(rounded * (10::numeric ^ digits), 2) = 0;

-- What every contribution goes by: each leg's rate multiplies where the leg leads from its base, and divides where it leads to it.
CREATE VIEW agreement_conversion AS
  SELECT c.agreement_id, c.plan, c.id, c.amount, c.value, c.currency, g.account_currency,
         (CASE WHEN one.forward THEN one.rate ELSE 1 END) * (CASE WHEN two.forward THEN two.rate ELSE 1 END) AS multiplier,
         (CASE WHEN one.forward THEN 1 ELSE coalesce(one.rate, 1) END)
           * (CASE WHEN two.forward THEN 1 ELSE coalesce(two.rate, 1) END) AS divisor,
         coalesce(two.reached, one.reached, c.currency) AS reached
    FROM agreement_contribution c JOIN agreement g ON g.id = c.agreement_id
    LEFT JOIN LATERAL (
      SELECT (l ->> 'rate')::numeric AS rate, l ->> 'base' = c.currency AS forward,
             CASE WHEN l ->> 'base' = c.currency THEN l ->> 'currency' WHEN l ->> 'currency' = c.currency THEN l ->> 'base' END AS reached
        FROM (SELECT c.conversion -> 'legs' -> 0) AS legs (l) WHERE l IS NOT NULL) one ON true
    LEFT JOIN LATERAL (
      SELECT (l ->> 'rate')::numeric AS rate, l ->> 'base' = one.reached AS forward,
             CASE WHEN l ->> 'base' = one.reached THEN l ->> 'currency' WHEN l ->> 'currency' = one.reached THEN l ->> 'base' END AS reached
        FROM (SELECT c.conversion -> 'legs' -> 1) AS legs (l) WHERE l IS NOT NULL) two ON true;

-- Shares by country of the plan that holds, worked out in hundredths of a per cent: each is cut, and what is left goes to those
-- that lost most, ties to the lowest country.
CREATE FUNCTION agreement_shares(wanted uuid) RETURNS jsonb LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH sums AS (
    SELECT a.country, coalesce(sum(c.value), 0) AS value
      FROM agreement g JOIN agreement_party p ON p.agreement_id = g.id JOIN actor a ON a.id = p.actor_id
      LEFT JOIN agreement_contribution c ON (c.agreement_id, c.plan, c.party_id) = (g.id, g.plan, p.id)
     WHERE g.id = wanted GROUP BY a.country
  ), cuts AS (
    SELECT s.country, t.total, CASE WHEN t.total = 0 THEN 0 ELSE div(s.value * 10000, t.total) END AS cut,
           row_number() OVER (ORDER BY CASE WHEN t.total = 0 THEN 0 ELSE mod(s.value * 10000, t.total) END DESC, s.country) AS place
      FROM sums s CROSS JOIN (SELECT sum(value) AS total FROM sums) t
  ), left_over AS (SELECT 10000 - sum(cut) AS hundredths FROM cuts)
  SELECT coalesce(jsonb_agg(jsonb_build_object('country', c.country, 'share', round(
           (c.cut + CASE WHEN c.total > 0 AND c.place <= o.hundredths THEN 1 ELSE 0 END) / 100, 2)::text) ORDER BY c.country), '[]')
    FROM cuts c CROSS JOIN left_over o;
END;

-- Names whatever is otherwise than it should be.
CREATE FUNCTION agreement_check() RETURNS TABLE (agreement_id uuid, problem text) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT v.agreement_id, format('contribution %s of plan %s is worth other than %s %s', v.id, v.plan, v.value, v.account_currency)
    FROM agreement_conversion v
   WHERE v.reached IS DISTINCT FROM v.account_currency
      OR NOT is_half_even(v.value, v.amount * v.multiplier, v.divisor, minor_units(v.account_currency))
  UNION ALL
  SELECT c.agreement_id, format('hours of contribution %s of plan %s are worth other than %s %s', c.id, c.plan, c.amount, c.currency)
    FROM agreement_contribution c
   WHERE c.kind = 'STAFF_TIME' AND (c.tariff -> 'hourly' ->> 'currency' <> c.currency OR NOT is_half_even(c.amount,
           c.hours * (c.tariff -> 'hourly' ->> 'amount')::numeric, 1, minor_units(c.currency)))
  UNION ALL
  SELECT g.id, format('plan %s adds up to other than %s %s', g.plan, g.value, g.account_currency) FROM agreement g
   WHERE g.value <> (SELECT coalesce(sum(c.value), 0) FROM agreement_contribution c
                      WHERE (c.agreement_id, c.plan) = (g.id, g.plan))
  UNION ALL
  SELECT g.id, format('shares are other than %s', g.shares) FROM agreement g WHERE g.shares <> agreement_shares(g.id)
  UNION ALL
  SELECT g.id, 'shares do not add up to 100.00' FROM agreement g
   WHERE g.value > 0 AND (SELECT sum((s ->> 'share')::numeric) FROM jsonb_array_elements(g.shares) AS s) <> 100
  UNION ALL
  SELECT c.agreement_id, format('more is scheduled of contribution %s of plan %s than it commits', c.id, c.plan)
    FROM agreement_contribution c
   WHERE c.amount < (SELECT sum(s.amount) FROM agreement_schedule s
                      WHERE (s.agreement_id, s.plan, s.contribution_id) = (c.agreement_id, c.plan, c.id))
  UNION ALL
  SELECT g.id, format('its transitions do not lead to %s', g.state) FROM agreement g
   WHERE g.state <> coalesce((SELECT r.to_state FROM agreement_transition r WHERE r.agreement_id = g.id
                               ORDER BY r.id DESC LIMIT 1), 'DRAFT')
  UNION ALL
  SELECT g.id, format('plan %s is not the one that holds', g.plan) FROM agreement g
   WHERE g.plan <> coalesce((SELECT max(n.number) FROM agreement_plan n WHERE n.agreement_id = g.id AND n.state = 'SIGNED'), 0)
  UNION ALL
  SELECT g.id, 'kept otherwise than its parties and its link say'
    FROM agreement g LEFT JOIN agreement_facets(ARRAY(SELECT id FROM agreement)) f ON f.agreement_id = g.id
   WHERE (g.party_count, g.countries, g.places, g.actors, g.insiders, g.link_published, g.label, g.other_names)
         IS DISTINCT FROM
         (f.party_count, f.countries, f.places, f.actors, f.insiders, f.link_published, f.label, f.other_names);
END;
