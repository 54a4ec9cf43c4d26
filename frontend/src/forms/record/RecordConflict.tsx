import { ConflictDialog } from '../ConflictDialog';
import type { ConflictField } from '../ConflictValue';
import type { Values } from '../merge';
import type { Conflict } from './useCorrection';

interface Props<R> {
  /** As the record was when one began, and as one wrote it, one value a field. */
  readonly base: Values;
  readonly mine: Values;
  readonly conflict: Conflict<R>;
  readonly flatten: (record: R) => Values;
  readonly label: (field: string) => string;
  readonly text: (field: string, value: unknown) => string;
  /** Fields of words, for which a third wording may be written. */
  readonly isText: (field: string) => boolean;
  readonly isSaving: boolean;
  readonly onResolve: (values: Values) => void;
  readonly onCancel: () => void;
}

/** Two corrected the same record: both versions side by side, a choice for each field both touched. */
export function RecordConflict<R>({ conflict, flatten, label, text, isText, ...props }: Props<R>) {
  const { base, mine } = props;
  const theirs = flatten(conflict.theirs);
  const names = new Set([base, theirs, mine].flatMap((values) => Object.keys(values)));
  const fields = [...names].map(
    (name): ConflictField => ({
      name,
      label: label(name),
      format: (value) => text(name, value),
      text: isText(name),
    }),
  );
  return (
    <ConflictDialog {...props} fields={fields} theirs={theirs} who={conflict.who} when={conflict.when} />
  );
}
