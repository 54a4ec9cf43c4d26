import type { ComponentType } from 'react';

export interface ChangedValueProps {
  readonly field: string;
  readonly value: unknown;
}

/** How one kind of record speaks of its fields and of what happened to it. */
export interface RecordWords {
  readonly label: (field: string) => string;
  /** What happened, in words; the API's own name where there are none. */
  readonly action: (action: string) => string;
  /** A value of any field, as a person reads it; records by their names. */
  readonly Value: ComponentType<ChangedValueProps>;
}

/** Whose pages have a history: the first part of their addresses. */
export type RecordKind = 'territories' | 'actors' | 'links' | 'agreements';
