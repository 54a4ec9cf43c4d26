import { ConflictDialog, type ConflictField } from '@/forms';
import { useFieldLabel, useValueText } from '../fieldText';
import type { Conflict } from './useCorrection';
import { fromDetail, fromFlat, type TerritoryValues, toFlat } from './values';

interface Props {
  readonly base: TerritoryValues;
  readonly mine: TerritoryValues;
  readonly conflict: Conflict;
  readonly isSaving: boolean;
  readonly onResolve: (values: TerritoryValues) => void;
  readonly onCancel: () => void;
}

/** Two corrected the same territory: both versions side by side, a choice for each field both touched. */
export function CorrectionConflict({ base, mine, conflict, isSaving, onResolve, onCancel }: Props) {
  const theirs = fromDetail(conflict.theirs);
  const fields = useConflictFields([base, theirs, mine]);
  return (
    <ConflictDialog
      fields={fields}
      base={toFlat(base)}
      theirs={toFlat(theirs)}
      mine={toFlat(mine)}
      who={conflict.who}
      when={conflict.when}
      isSaving={isSaving}
      onResolve={(flat) => onResolve(fromFlat(flat, base.country))}
      onCancel={onCancel}
    />
  );
}

const TEXTS = ['name', 'localType', 'source'];

function useConflictFields(versions: readonly TerritoryValues[]): ConflictField[] {
  const label = useFieldLabel();
  const text = useValueText();
  const names = new Set(versions.flatMap((values) => Object.keys(toFlat(values))));
  return [...names].map((name) => ({
    name,
    label: label(name),
    format: (value) => text(name, value),
    text: TEXTS.includes(name) || name.startsWith('names.'),
  }));
}
