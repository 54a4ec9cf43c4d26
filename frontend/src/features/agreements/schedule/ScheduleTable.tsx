import type { AgreementDetail, Contribution } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { dayInFigures, isDay, isDecimal, readDay, readDecimal, useMoney } from '@/money';
import { IconButton } from '@/ui/Button';
import { ChoiceCell, FigureCell, TextCell } from '../plan/cells';
import type { DueError, DueRow } from './rows';

interface Props {
  readonly agreement: AgreementDetail;
  readonly cash: readonly Contribution[];
  readonly rows: readonly DueRow[];
  /** Nothing before one tried to save. */
  readonly errors: readonly (DueError | undefined)[];
  readonly onChange: (rows: readonly DueRow[]) => void;
}

const CELLS = { contribution: 'party', date: 'date', amount: 'quantity', note: 'description' } as const;

/** A planned disbursement a row, in the currency of its contribution. */
export function ScheduleTable({ agreement, cash, rows, errors, onChange }: Props) {
  const { t } = useTranslation('agreementPlan');
  const { locale } = useFormat();
  const { decimal } = useMoney();
  const names = new Map(agreement.parties.map(({ actor }) => [actor.id, actor.name]));
  const options = cash.map(({ id, partyId, description, amount }) => ({
    id,
    text: `${names.get(partyId) ?? '…'}, ${description} (${amount.currency})`,
  }));
  const place = (index: number, field: keyof typeof CELLS) => {
    const title = t(`schedule.column.${field}`);
    const error = errors[index];
    const own = { contribution: 'contribution', date: 'day', amount: 'amount', note: undefined }[field];
    return {
      row: index,
      column: CELLS[field],
      title,
      label: t('cell', { column: title, row: index + 1 }),
      error: error !== undefined && error === own ? t(`schedule.error.${error}`) : undefined,
      onChange: (text: string) =>
        onChange(rows.map((row, at) => (at === index ? { ...row, [field]: text } : row))),
    };
  };
  return (
    <div className="agr-scroll agr-edit agr-due">
      <table className="table flat" aria-label={t('schedule.table')}>
        <thead>
          <tr>
            <th scope="col">{t('schedule.column.date')}</th>
            <th scope="col">{t('schedule.column.contribution')}</th>
            <th scope="col" className="num">
              {t('schedule.column.amount')}
            </th>
            <th scope="col">{t('schedule.column.note')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              <FigureCell
                {...place(index, 'date')}
                value={row.date}
                show={(value) => (isDay(value) ? dayInFigures(value) : value)}
                read={(typed) => readDay(typed) ?? typed}
              />
              <ChoiceCell {...place(index, 'contribution')} value={row.contribution} options={options} />
              <FigureCell
                {...place(index, 'amount')}
                numeric
                value={row.amount}
                show={(value) => (isDecimal(value) ? decimal(value) : value)}
                read={(typed) => readDecimal(typed, locale) ?? typed}
              />
              <TextCell {...place(index, 'note')} value={row.note} />
              <td className="col-remove">
                <IconButton
                  icon="close"
                  label={t('remove', { row: index + 1 })}
                  onPress={() => onChange(rows.filter((_, at) => at !== index))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
