import type { AgreementDetail } from '@/api';
import { ConflictDialog, type ConflictField } from '@/forms';
import type { Conflict } from '@/forms/record/useCorrection';
import { useFormat, useTranslation } from '@/i18n';
import { isDay, isDecimal, useMoney } from '@/money';
import { KINDS } from '../kinds';
import { flatten, readField, unflatten } from './merge';
import type { PlanRow } from './rows';

interface Props {
  readonly agreement: AgreementDetail;
  readonly conflict: Conflict<AgreementDetail>;
  readonly base: readonly PlanRow[];
  readonly theirs: readonly PlanRow[];
  readonly mine: readonly PlanRow[];
  readonly isSaving: boolean;
  readonly onResolve: (rows: PlanRow[]) => void;
  readonly onCancel: () => void;
}

/** Two wrote the same plan: row by row and cell by cell, a choice for what both touched. */
export function PlanConflict({ agreement, conflict, base, theirs, mine, ...props }: Props) {
  const { t } = useTranslation('agreementPlan');
  const text = useRowText(agreement);
  const flat = flatten(base, theirs, mine);
  // Called as both of them knew it.
  const rows = new Map([...mine, ...theirs, ...base].map((row) => [row.id, row]));
  const fields = Object.keys(flat.mine).map((name): ConflictField => {
    const { id, part } = readField(name);
    const row = rows.get(id);
    const what = [row && text.party(row.party), row?.description].filter(Boolean).join(', ');
    return {
      name,
      label: part ? t('conflict.part', { row: what, part: t(`conflict.of.${part}`) }) : what,
      format: (value) => text.part(value as Partial<PlanRow>),
    };
  });
  return (
    <ConflictDialog
      fields={fields}
      {...flat}
      who={conflict.who}
      when={conflict.when}
      isSaving={props.isSaving}
      onResolve={(values) => props.onResolve(unflatten(values, theirs, mine))}
      onCancel={props.onCancel}
    />
  );
}

/** Cells of a row as a person reads them. */
function useRowText({ parties }: AgreementDetail) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { decimal } = useMoney();
  const party = (id: string) => parties.find(({ actor }) => actor.id === id)?.actor.name ?? id;
  const part = (row: Partial<PlanRow>) => {
    const kind = KINDS.find((one) => one === row.kind);
    const { quantity, date } = row;
    return [
      row.party && party(row.party),
      row.description,
      row.component,
      kind && t(`kind.${kind}`),
      quantity && (isDecimal(quantity) ? decimal(quantity) : quantity),
      row.kind !== 'STAFF_TIME' && row.unit,
      date && (isDay(date) ? format.date(date) : date),
      row.conversion && t(`conversion.kind.${row.conversion.kind}`),
      row.conversion?.rate,
    ]
      .filter(Boolean)
      .join(', ');
  };
  return { party, part };
}
