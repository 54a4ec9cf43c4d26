import type { ActorType, Cap, CapEffect, CapSelection, ContributionKind } from '@/api';
import type { Values } from '@/forms/merge';
import { givenNames, type Names } from '../NamesField';

export const EFFECTS = ['AT_LEAST', 'AT_MOST', 'COUNTS_AT_MOST'] as const satisfies readonly CapEffect[];
export const KINDS = ['CASH', 'IN_KIND', 'STAFF_TIME'] as const satisfies readonly ContributionKind[];

/** What the limit is a part of; an amount is a part of nothing. */
export const BASES = ['CONTRIBUTIONS', 'STATED', 'AMOUNT'] as const;
export type BaseKind = (typeof BASES)[number];

/** Which contributions a rule looks at; empty lists leave nothing out. */
export interface SelectionValues {
  kinds: ContributionKind[];
  sides: string[];
  actorTypes: ActorType[];
  /** Ids of actors. They are kept as they came: the form does not change them. */
  actors: string[];
  counted: boolean;
}

export interface CapValues {
  code: string;
  names: Names;
  effect: CapEffect;
  measure: SelectionValues;
  baseKind: BaseKind;
  /** Of contributions alone. */
  base: SelectionValues;
  /** A decimal text, per cent or an amount, or what was typed instead. */
  limit: string;
  each: boolean;
}

export interface CapsValues {
  caps: CapValues[];
}

const EVERYTHING: SelectionValues = { kinds: [], sides: [], actorTypes: [], actors: [], counted: false };

export const NEW_CAP: CapValues = {
  code: '',
  names: { es: '' },
  effect: 'AT_MOST',
  measure: EVERYTHING,
  baseKind: 'CONTRIBUTIONS',
  base: EVERYTHING,
  limit: '',
  each: false,
};

function fromSelection(selection: CapSelection | undefined): SelectionValues {
  const { kinds = [], sides = [], actorTypes = [], actors = [], counted = false } = selection ?? {};
  return { kinds, sides, actorTypes, actors, counted };
}

function fromCap({ code, names, effect, measure, base, limit, each = false }: Cap): CapValues {
  const baseKind = !base ? 'AMOUNT' : base.stated ? 'STATED' : 'CONTRIBUTIONS';
  return {
    ...{ code, effect, limit, each, baseKind },
    names: { ...names },
    measure: fromSelection(measure),
    base: fromSelection(base?.selection),
  };
}

export function fromCaps(caps: readonly Cap[]): CapsValues {
  return { caps: caps.map(fromCap) };
}

/** Only what narrows: nothing said means everything. */
function toSelection({ counted, ...lists }: SelectionValues, mayCount: boolean): CapSelection {
  const said = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { ...Object.fromEntries(said), ...(counted && mayCount && { counted }) };
}

/** What decides how much counts cannot itself look at what counts. */
export function mayLookAtCounted(effect: CapEffect): boolean {
  return effect !== 'COUNTS_AT_MOST';
}

function toCap({ code, names, effect, measure, baseKind, base, limit, each }: CapValues): Cap {
  const mayCount = mayLookAtCounted(effect);
  return {
    code: code.trim(),
    names: givenNames(names),
    effect,
    measure: toSelection(measure, mayCount),
    ...(baseKind === 'STATED' && { base: { stated: true } }),
    ...(baseKind === 'CONTRIBUTIONS' && { base: { selection: toSelection(base, mayCount) } }),
    limit,
    ...(each && { each }),
  };
}

/** The list that becomes the call's; call it with values that passed the schema. */
export function toCaps({ caps }: CapsValues): Cap[] {
  return caps.map(toCap);
}

/** A rule each by its code, and in which order they stand: what two versions are compared by. */
export function toFlat(values: CapsValues): Values {
  const caps = toCaps(values);
  return { ...Object.fromEntries(caps.map((cap) => [cap.code, cap])), [ORDER]: caps.map(({ code }) => code) };
}

/** No code of a rule: those have no capitals. */
export const ORDER = 'ORDER';

/** Back into the form what was chosen rule by rule; one the chosen order does not know stands at the end. */
export function fromFlat(flat: Values): CapsValues {
  const order = (flat[ORDER] as string[] | null | undefined) ?? [];
  const codes = Object.keys(flat).filter((code) => code !== ORDER);
  const sorted = [
    ...order.filter((code) => codes.includes(code)),
    ...codes.filter((code) => !order.includes(code)),
  ];
  const caps = sorted.map((code) => flat[code] as Cap | null | undefined);
  return fromCaps(caps.filter((cap) => cap != null));
}
