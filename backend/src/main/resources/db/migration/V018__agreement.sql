-- Co-financing agreements under links: parties of at least two countries commit contributions, not necessarily equal.
CREATE TABLE agreement (
  id               uuid PRIMARY KEY DEFAULT uuidv7(),
  version          bigint NOT NULL DEFAULT 0,
  link_id          uuid NOT NULL REFERENCES link,
  title            text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  code             text CHECK (length(code) BETWEEN 1 AND 100),
  call_id          uuid REFERENCES call,
  account_currency text NOT NULL REFERENCES currency,
  stated_base      numeric(20,4) CHECK (stated_base > 0 AND stated_base < 1e15),   -- in account currency
  state            text NOT NULL CHECK (state IN ('DRAFT', 'SIGNED', 'IN_FORCE', 'CLOSED', 'TERMINATED', 'DISCARDED', 'VOID')),
  visibility       text NOT NULL DEFAULT 'INTERNAL' CHECK (visibility IN ('INTERNAL', 'PUBLISHED')),
  signed_on        date,
  effective_on     date,
  closes_on        date,
  ended_on         date,
  end_reason       text CHECK (length(end_reason) BETWEEN 1 AND 2000),
  languages        text[] NOT NULL DEFAULT '{}',                                    -- ISO 639
  created_by       text NOT NULL,
  created_at       timestamptz NOT NULL DEFAULT now(),
  updated_at       timestamptz NOT NULL DEFAULT now(),

  -- What lists filter, sort and add up: of the plan in force, or of the original while nothing is signed. Whoever writes
  -- a plan writes them in the same transaction; agreement_check() looks where it is not so.
  plan             integer NOT NULL DEFAULT 0 CHECK (plan >= 0),
  value            numeric(20,4) NOT NULL DEFAULT 0 CHECK (value >= 0 AND value < 1e15),
  shares           jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(shares) = 'array'),  -- [{"country", "share"}]

  -- What the parties, their homes and the link say: agreement_facets() tells how, triggers follow.
  party_count      integer NOT NULL DEFAULT 0,
  countries        text[] NOT NULL DEFAULT '{}',                                    -- of the parties
  places           uuid[] NOT NULL DEFAULT '{}',                                    -- the parties' homes and all above them
  actors           uuid[] NOT NULL DEFAULT '{}',                                    -- the parties
  insiders         uuid[] NOT NULL DEFAULT '{}',                                    -- who takes part in the link
  link_published   boolean NOT NULL DEFAULT false,
  label            text NOT NULL DEFAULT '',                                        -- the parties' names, in their order
  other_names      text NOT NULL DEFAULT '',                                        -- what the link and its partners are called
  -- How often what the detail shows of actors and of the link changed; with the version it makes the entity tag.
  shown            bigint NOT NULL DEFAULT 0,

  signed_day       integer NOT NULL GENERATED ALWAYS AS (coalesce(signed_on - date '0001-01-01', -1)) STORED,
  closes_day       integer NOT NULL GENERATED ALWAYS AS (coalesce(closes_on - date '0001-01-01', -1)) STORED,
  updated_micros   bigint NOT NULL GENERATED ALWAYS AS
    ((extract(epoch FROM updated_at - timestamptz '1970-01-01 00:00:00+00') * 1000000)::bigint) STORED,
  sort_title       text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold(title)) STORED,
  search_text      text NOT NULL
    GENERATED ALWAYS AS (fold(title || coalesce(' | ' || code, '') || ' | ' || label || ' | ' || other_names)) STORED,
  search_vector    tsvector NOT NULL GENERATED ALWAYS AS
    (to_tsvector('simple', fold(title || coalesce(' | ' || code, '') || ' | ' || label || ' | ' || other_names))) STORED,
  CHECK (state NOT IN ('SIGNED', 'IN_FORCE', 'CLOSED', 'TERMINATED') OR signed_on IS NOT NULL),
  CHECK (state NOT IN ('IN_FORCE', 'CLOSED', 'TERMINATED') OR effective_on IS NOT NULL),
  CHECK (state NOT IN ('CLOSED', 'TERMINATED') OR ended_on IS NOT NULL AND end_reason IS NOT NULL),
  CHECK (closes_on >= signed_on AND closes_on >= effective_on),
  -- What nobody has signed, and what is no more, is not shown to the public.
  CHECK (visibility = 'INTERNAL' OR state IN ('SIGNED', 'IN_FORCE', 'CLOSED', 'TERMINATED'))
);

CREATE INDEX agreement_link ON agreement (link_id);
CREATE INDEX agreement_call ON agreement (call_id) WHERE call_id IS NOT NULL;
CREATE INDEX agreement_by_signature ON agreement (signed_day, id);
CREATE INDEX agreement_by_closing ON agreement (closes_day, id);
CREATE INDEX agreement_by_title ON agreement (sort_title, id);
CREATE INDEX agreement_by_update ON agreement (updated_micros, id);
CREATE INDEX agreement_state_signature ON agreement (state, signed_day, id);
CREATE INDEX agreement_state_closing ON agreement (state, closes_day, id);
CREATE INDEX agreement_currency_signature ON agreement (account_currency, signed_day, id);
CREATE INDEX agreement_published_signature ON agreement (signed_day, id) WHERE visibility = 'PUBLISHED' AND link_published;
CREATE INDEX agreement_published_closing ON agreement (closes_day, id) WHERE visibility = 'PUBLISHED' AND link_published;
CREATE INDEX agreement_published_title ON agreement (sort_title, id) WHERE visibility = 'PUBLISHED' AND link_published;
CREATE INDEX agreement_published_update ON agreement (updated_micros, id) WHERE visibility = 'PUBLISHED' AND link_published;
CREATE INDEX agreement_facet ON agreement USING gin (countries, places, actors, insiders) WITH (fastupdate = off);
CREATE INDEX agreement_fuzzy ON agreement USING gin (search_text gin_trgm_ops);
CREATE INDEX agreement_words ON agreement USING gin (search_vector);

-- Contributions name a party by its place in the agreement, so that what was signed stays as it was when the party's
-- actor is merged into another. Of two parties that became one, one is absorbed: it is read as the other.
CREATE TABLE agreement_party (
  id           uuid PRIMARY KEY DEFAULT uuidv7(),
  agreement_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  actor_id     uuid NOT NULL REFERENCES actor,
  position     smallint NOT NULL CHECK (position BETWEEN 0 AND 99),                 -- the order they are named in, no rank
  absorbed     boolean NOT NULL DEFAULT false,
  UNIQUE (agreement_id, id)
);
CREATE UNIQUE INDEX agreement_party_once ON agreement_party (agreement_id, actor_id) WHERE NOT absorbed;
CREATE INDEX agreement_party_actor ON agreement_party (actor_id);

-- The original plan is number 0, amendments follow. Terms are those that the plan was signed on: its call with the caps.
CREATE TABLE agreement_plan (
  agreement_id uuid NOT NULL REFERENCES agreement DEFERRABLE INITIALLY DEFERRED,
  number       integer NOT NULL CHECK (number >= 0),
  state        text NOT NULL CHECK (state IN ('DRAFT', 'SIGNED', 'DISCARDED')),
  reason       text CHECK (length(reason) BETWEEN 1 AND 2000),
  prepared_by  text NOT NULL,
  prepared_at  timestamptz NOT NULL DEFAULT now(),
  signed_on    date,
  terms        jsonb,
  PRIMARY KEY (agreement_id, number),
  CHECK (number = 0 OR reason IS NOT NULL),
  CHECK ((state = 'SIGNED') = (signed_on IS NOT NULL))
);
CREATE UNIQUE INDEX agreement_plan_in_preparation ON agreement_plan (agreement_id) WHERE state = 'DRAFT';

-- A contribution keeps its id from plan to plan. What it was converted with is kept for ever: the legs with their rates,
-- dates and sources, and the rate they make, in units of its own currency for one of the account's.
CREATE TABLE agreement_contribution (
  agreement_id uuid NOT NULL,
  plan         integer NOT NULL,
  id           uuid NOT NULL,
  position     smallint NOT NULL CHECK (position >= 0),
  party_id     uuid NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('CASH', 'IN_KIND', 'STAFF_TIME')),
  description  text NOT NULL CHECK (length(description) BETWEEN 1 AND 500),
  component    text CHECK (length(component) BETWEEN 1 AND 200),
  currency     text NOT NULL REFERENCES currency,
  amount       numeric(20,4) NOT NULL CHECK (amount > 0 AND amount < 1e15),
  hours        numeric(12,2) CHECK (hours > 0 AND hours < 1e9),
  tariff_id    uuid REFERENCES tariff,
  tariff       jsonb,                                                               -- as it was used
  value_date   date NOT NULL,
  rate         numeric(30,12) NOT NULL CHECK (rate > 0 AND rate < 1e18),
  conversion   jsonb NOT NULL CHECK (jsonb_typeof(conversion) = 'object'),
  value        numeric(20,4) NOT NULL CHECK (value >= 0 AND value < 1e15),
  PRIMARY KEY (agreement_id, plan, id),
  FOREIGN KEY (agreement_id, plan) REFERENCES agreement_plan,
  FOREIGN KEY (agreement_id, party_id) REFERENCES agreement_party (agreement_id, id),
  CHECK ((kind = 'STAFF_TIME') = (hours IS NOT NULL)),
  CHECK ((kind = 'STAFF_TIME') = (tariff_id IS NOT NULL)),
  CHECK ((kind = 'STAFF_TIME') = (tariff IS NOT NULL))
);
CREATE INDEX agreement_contribution_party ON agreement_contribution (party_id);
CREATE INDEX agreement_contribution_tariff ON agreement_contribution (tariff_id) WHERE tariff_id IS NOT NULL;

-- Planned disbursements of contributions in cash, in their currency.
CREATE TABLE agreement_schedule (
  agreement_id    uuid NOT NULL,
  plan            integer NOT NULL,
  id              uuid NOT NULL,
  contribution_id uuid NOT NULL,
  due_on          date NOT NULL,
  amount          numeric(20,4) NOT NULL CHECK (amount > 0 AND amount < 1e15),
  note            text CHECK (length(note) BETWEEN 1 AND 500),
  PRIMARY KEY (agreement_id, plan, id),
  FOREIGN KEY (agreement_id, plan, contribution_id) REFERENCES agreement_contribution DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX agreement_schedule_contribution ON agreement_schedule (agreement_id, plan, contribution_id);

CREATE TABLE agreement_transition (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement,
  from_state   text NOT NULL,
  to_state     text NOT NULL,
  on_date      date,
  reason       text CHECK (length(reason) BETWEEN 1 AND 2000),
  by           text NOT NULL,
  at           timestamptz NOT NULL DEFAULT now(),
  CHECK ((from_state, to_state) IN (('DRAFT', 'SIGNED'), ('SIGNED', 'IN_FORCE'), ('IN_FORCE', 'CLOSED'),
           ('IN_FORCE', 'TERMINATED'), ('DRAFT', 'DISCARDED')) OR to_state = 'VOID' AND from_state <> 'VOID')
);
CREATE INDEX agreement_transition_agreement ON agreement_transition (agreement_id, id);

-- ---- Amounts as they are written: with exactly the currency's minor units, and never as a number.
CREATE FUNCTION minor_units(wanted text) RETURNS integer LANGUAGE sql STABLE
  RETURN (SELECT c.minor_units FROM currency c WHERE c.code = wanted);

CREATE FUNCTION amount_json(amount numeric, wanted text) RETURNS json LANGUAGE sql STABLE
  RETURN json_build_object('amount', round(amount, minor_units(wanted))::text, 'currency', wanted);

CREATE FUNCTION agreement_in_minor_units() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  account text := (SELECT g.account_currency FROM agreement g WHERE g.id = NEW.agreement_id);
BEGIN
  IF NEW.amount <> round(NEW.amount, minor_units(NEW.currency)) OR NEW.value <> round(NEW.value, minor_units(account)) THEN
    RAISE EXCEPTION 'Contribution % has decimals that its currency has not', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_minor_units';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreement_minor_units BEFORE INSERT OR UPDATE ON agreement_contribution
  FOR EACH ROW EXECUTE FUNCTION agreement_in_minor_units();

-- ---- A plan that was signed stays as it was, whoever writes: its rows do not change, come or go any more.
CREATE FUNCTION agreement_plan_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  standing text;
BEGIN
  SELECT p.state INTO standing FROM agreement_plan p
   WHERE (p.agreement_id, p.number) = (coalesce(NEW.agreement_id, OLD.agreement_id), coalesce(NEW.plan, OLD.plan)) FOR SHARE;
  IF standing <> 'DRAFT' OR TG_OP = 'UPDATE' AND (OLD.agreement_id, OLD.plan) <> (NEW.agreement_id, NEW.plan) THEN
    RAISE EXCEPTION 'Plan % of agreement % is no draft any more', coalesce(NEW.plan, OLD.plan),
        coalesce(NEW.agreement_id, OLD.agreement_id)
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_plan_stays';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER agreement_plan_stays BEFORE INSERT OR UPDATE OR DELETE ON agreement_contribution
  FOR EACH ROW EXECUTE FUNCTION agreement_plan_stays();
CREATE TRIGGER agreement_plan_stays BEFORE INSERT OR UPDATE OR DELETE ON agreement_schedule
  FOR EACH ROW EXECUTE FUNCTION agreement_plan_stays();

CREATE FUNCTION agreement_plan_is_signed_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'DRAFT' OR (OLD.agreement_id, OLD.number) <> (NEW.agreement_id, NEW.number) THEN
    RAISE EXCEPTION 'Plan % of agreement % is no draft any more', OLD.number, OLD.agreement_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_plan_stays';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreement_plan_stays BEFORE UPDATE ON agreement_plan
  FOR EACH ROW EXECUTE FUNCTION agreement_plan_is_signed_once();

CREATE FUNCTION agreement_account_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Agreement % was signed: its link and the currency of its account stay', OLD.id
    USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_account_stays';
END $$;
CREATE TRIGGER agreement_account_stays BEFORE UPDATE ON agreement FOR EACH ROW
  WHEN (OLD.link_id <> NEW.link_id OR OLD.state <> 'DRAFT' AND OLD.account_currency <> NEW.account_currency)
  EXECUTE FUNCTION agreement_account_stays();

-- ---- What is scheduled is cash, and no more of it than was committed. Looked at when the transaction ends.
CREATE FUNCTION agreement_schedule_within() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted uuid := CASE TG_TABLE_NAME WHEN 'agreement_schedule' THEN to_jsonb(NEW) ->> 'contribution_id'
                                    ELSE to_jsonb(NEW) ->> 'id' END;
BEGIN
  IF EXISTS (
    SELECT FROM agreement_contribution c
     WHERE (c.agreement_id, c.plan, c.id) = (NEW.agreement_id, NEW.plan, wanted)
       AND EXISTS (SELECT FROM agreement_schedule s
                    WHERE (s.agreement_id, s.plan, s.contribution_id) = (c.agreement_id, c.plan, c.id)
                   HAVING count(*) > 0 AND (c.kind <> 'CASH' OR sum(s.amount) > c.amount
                          OR bool_or(s.amount <> round(s.amount, minor_units(c.currency)))))) THEN
    RAISE EXCEPTION 'More is scheduled of contribution % than it commits in cash', wanted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_schedule_within';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER agreement_schedule_within AFTER INSERT OR UPDATE ON agreement_schedule
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agreement_schedule_within();
CREATE CONSTRAINT TRIGGER agreement_schedule_within AFTER INSERT OR UPDATE ON agreement_contribution
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agreement_schedule_within();

-- ---- Two parties or more, of two countries or more, each of which takes part in the link. Looked at when the transaction
-- ends, as parties come one by one.
CREATE FUNCTION agreement_require_parties(wanted uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM agreement g
     WHERE g.id = wanted AND g.state NOT IN ('DISCARDED', 'VOID')
       AND (SELECT count(*) < 2 OR count(DISTINCT a.country) < 2
              FROM agreement_party p JOIN actor a ON a.id = p.actor_id
             WHERE p.agreement_id = g.id AND NOT p.absorbed)) THEN
    RAISE EXCEPTION 'Agreement % needs two parties of two countries', wanted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_two_countries';
  END IF;
  IF EXISTS (
    SELECT FROM agreement g JOIN agreement_party p ON p.agreement_id = g.id
     WHERE g.id = wanted AND g.state NOT IN ('DISCARDED', 'VOID')
       AND NOT EXISTS (SELECT FROM link_participant m WHERE m.link_id = g.link_id AND m.actor_id = p.actor_id)) THEN
    RAISE EXCEPTION 'Agreement % has a party that takes no part in its link', wanted
      USING ERRCODE = 'check_violation', CONSTRAINT = 'agreement_party_on_link';
  END IF;
END $$;

CREATE FUNCTION agreement_requires_parties() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM agreement_require_parties(NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION agreement_party_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM agreement_require_parties(coalesce(NEW.agreement_id, OLD.agreement_id));
  RETURN NULL;
END $$;

CREATE FUNCTION agreement_partner_leaves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM agreement_require_parties(g.id) FROM agreement g WHERE g.link_id = OLD.link_id AND g.actors @> ARRAY[OLD.actor_id];
  RETURN NULL;
END $$;

CREATE FUNCTION agreement_party_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM agreement_require_parties(p.agreement_id) FROM agreement_party p WHERE p.actor_id = NEW.id;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER agreement_two_countries AFTER INSERT ON agreement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agreement_requires_parties();
CREATE CONSTRAINT TRIGGER agreement_two_countries_again AFTER UPDATE OF state ON agreement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.state IN ('DISCARDED', 'VOID') AND NEW.state NOT IN ('DISCARDED', 'VOID'))
  EXECUTE FUNCTION agreement_requires_parties();
CREATE CONSTRAINT TRIGGER agreement_two_countries AFTER INSERT OR UPDATE OR DELETE ON agreement_party
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agreement_party_changes();
CREATE CONSTRAINT TRIGGER agreement_party_on_link AFTER UPDATE OF actor_id OR DELETE ON link_participant
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION agreement_partner_leaves();
CREATE CONSTRAINT TRIGGER agreement_two_countries AFTER UPDATE OF country ON actor
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.country <> NEW.country) EXECUTE FUNCTION agreement_party_moves();

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
