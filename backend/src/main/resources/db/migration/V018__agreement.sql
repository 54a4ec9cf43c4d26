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
