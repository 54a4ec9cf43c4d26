/** What one sees on any list page. All of it stands in the address: copy it, get the same view. */
export interface ListState {
  /** As the list endpoint takes it: `name`, `-population`. */
  readonly sort: string;
  /** The chosen row. */
  readonly selected: string | undefined;
  /** Nothing: as this device remembers. */
  readonly columns: readonly string[] | undefined;
}

/** An address as the router holds it: flat, short, readable. */
export type Search = Readonly<Record<string, unknown>>;

export interface Codec<State extends ListState> {
  readonly read: (raw: Search) => State;
  readonly write: (state: State) => Search;
}

export interface Count {
  readonly count: number;
  /** Beyond a thousand the API estimates, and says so. */
  readonly exact: boolean;
}

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly next?: string;
  readonly total?: Count;
}
