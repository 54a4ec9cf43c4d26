import type { AgreementParty, Contribution, ContributionKind, Plan } from '@/api';
import type { Flow, FlowNode } from '@/charts/flows';
import { sumOf } from '@/money';
import { KIND_LOOKS, KINDS } from '../kinds';

/** More parties than this are drawn as bars. */
export const MOST_BANDS = 8;

export interface Financed {
  readonly party: AgreementParty;
  readonly kind: ContributionKind;
  /** Empty for what finances nothing in particular. */
  readonly component: string;
  readonly value: string;
}

const worthOf = (rows: readonly Contribution[]) => {
  const decimals = rows[0]?.value.amount.split('.')[1]?.length ?? 0;
  return sumOf(
    rows.map(({ value }) => value.amount),
    decimals,
  );
};

const componentsOf = (plan: Plan) => plan.totals.byComponent.map(({ component }) => component ?? '');

/** What each party finances of each kind, in the plan's own order. */
export function financed(parties: readonly AgreementParty[], plan: Plan): Financed[] {
  return parties.flatMap((party) =>
    KINDS.flatMap((kind) =>
      componentsOf(plan).flatMap((component) => {
        const rows = plan.contributions.filter(
          (row) => row.partyId === party.actor.id && row.kind === kind && (row.component ?? '') === component,
        );
        return rows.length > 0 ? [{ party, kind, component, value: worthOf(rows) }] : [];
      }),
    ),
  );
}

interface Words {
  readonly kind: (kind: ContributionKind) => string;
  readonly none: string;
  readonly amount: (text: string) => string;
}

/** From parties through kinds to what is financed. Names of components may be those of kinds: ids tell them apart. */
export function flowsOf(parties: readonly AgreementParty[], plan: Plan, words: Words) {
  const all = financed(parties, plan);
  const nodes: FlowNode[] = [
    ...plan.totals.byParty.map(({ partyId, country, value }) => ({
      id: `party ${partyId}`,
      name: parties.find(({ actor }) => actor.id === partyId)?.actor.name ?? '…',
      note: `${country} · ${words.amount(value.amount)}`,
      column: 0,
    })),
    ...KINDS.map((kind) => ({
      id: `kind ${kind}`,
      name: words.kind(kind),
      note: words.amount(worthOf(plan.contributions.filter((row) => row.kind === kind))),
      column: 1,
    })),
    ...plan.totals.byComponent.map(({ component, value }) => ({
      id: `for ${component ?? ''}`,
      name: component ?? words.none,
      note: words.amount(value.amount),
      column: 2,
    })),
  ];
  const flows: Flow[] = [
    ...joined(all, ({ party, kind }) => [`party ${party.actor.id}`, `kind ${kind}`]),
    ...joined(all, ({ kind, component }) => [`kind ${kind}`, `for ${component}`]),
  ];
  return { nodes, flows };
}

/** One band for all that goes the same way. */
function joined(all: readonly Financed[], ends: (one: Financed) => [string, string]): Flow[] {
  const flows = new Map<string, Flow>();
  for (const one of all) {
    const [from, to] = ends(one);
    const key = `${from} ${to}`;
    const value = (flows.get(key)?.value ?? 0) + Number(one.value);
    flows.set(key, { from, to, value, look: KIND_LOOKS[one.kind] });
  }
  return [...flows.values()];
}
