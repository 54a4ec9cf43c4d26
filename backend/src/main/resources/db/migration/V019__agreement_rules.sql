-- What holds of agreements whoever writes them.

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
