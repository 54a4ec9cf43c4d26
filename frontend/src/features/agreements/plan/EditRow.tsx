import { memo } from 'react';
import type { Contribution, ConversionDraft } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { dayInFigures, isDay, isDecimal, readDay, useMoney } from '@/money';
import { IconButton } from '@/ui/Button';
import { KINDS } from '../kinds';
import { ConversionCell } from './ConversionCell';
import { ChoiceCell, FigureCell, TextCell } from './cells';
import { isTime, LIMITS, type RowErrors } from './check';
import { quantityOf } from './paste';
import type { CellProblem } from './pointers';
import type { Column, PlanRow } from './rows';
import { fitting } from './tariffs';
import type { PlanContext } from './usePlanContext';

/** One list of suggestions for all rows. */
export const CURRENCY_LIST = 'agr-currencies';
export const COMPONENT_LIST = 'agr-components';

interface Props {
  readonly row: PlanRow;
  readonly index: number;
  readonly errors: RowErrors;
  readonly problems: readonly CellProblem[] | undefined;
  /** As the API would take it. */
  readonly tried: Contribution | undefined;
  readonly context: PlanContext;
  readonly onCell: (index: number, column: Column, text: string) => void;
  readonly onConversion: (index: number, conversion: ConversionDraft | undefined) => void;
  readonly onRemove: (index: number) => void;
}

/** A contribution as a row of cells. */
export const EditRow = memo(function EditRow(props: Props) {
  const { row, index, errors, problems, tried, context, onCell, onConversion, onRemove } = props;
  const { t } = useTranslation(['agreementPlan', 'agreements']);
  const { locale } = useFormat();
  const { decimal } = useMoney();
  const place = (column: Column) => {
    const own = errors[column];
    const title = t(`agreementPlan:column.${column}`);
    const told = problems?.find((problem) => problem.column === column)?.detail;
    return {
      row: index,
      column,
      title,
      label: t('agreementPlan:cell', { column: title, row: index + 1 }),
      error: own ? t(`agreementPlan:error.${own}`, { max: LIMITS[column as 'description'] ?? 0 }) : told,
      onChange: (text: string) => onCell(index, column, text),
    };
  };
  return (
    <tr>
      <ChoiceCell
        {...place('party')}
        value={row.party}
        options={context.agreement.parties.map(({ actor, country }) => ({
          id: actor.id,
          text: `${actor.name} ${country}`,
        }))}
      />
      <ChoiceCell
        {...place('kind')}
        value={row.kind}
        options={KINDS.map((kind) => ({ id: kind, text: t(`agreements:kind.${kind}`) }))}
      />
      <TextCell {...place('description')} value={row.description} />
      <TextCell {...place('component')} value={row.component} list={COMPONENT_LIST} />
      <FigureCell
        {...place('quantity')}
        numeric
        value={row.quantity}
        show={(value) => (isDecimal(value) ? decimal(value) : value)}
        read={(typed) => quantityOf(typed, locale)}
      />
      {isTime(row) ? (
        <ChoiceCell {...place('unit')} value={row.unit} options={tariffOptions(row, context)} />
      ) : (
        <TextCell {...place('unit')} value={row.unit} list={CURRENCY_LIST} upper />
      )}
      <FigureCell
        {...place('date')}
        value={row.date}
        show={(value) => (isDay(value) ? dayInFigures(value) : value)}
        read={(typed) => readDay(typed) ?? typed}
      />
      <ConversionCell
        row={row}
        index={index}
        tried={tried}
        problem={problems?.find(({ column }) => column === 'conversion')?.detail}
        context={context}
        onChange={(conversion) => onConversion(index, conversion)}
      />
      <td className="num col-value">
        <span className="agr-cell-title" aria-hidden="true">
          {t('agreementPlan:column.value')}
        </span>
        {tried ? decimal(tried.value.amount) : '–'}
      </td>
      <td className="col-remove">
        <IconButton
          icon="close"
          label={t('agreementPlan:remove', { row: index + 1 })}
          onPress={() => onRemove(index)}
        />
      </td>
    </tr>
  );
});

/** Those that may value the row's day and party; the one it has stays, whatever became of it. */
function tariffOptions(row: PlanRow, { agreement, tariffs, tariffName }: PlanContext) {
  const country = agreement.parties.find(({ actor }) => actor.id === row.party)?.country;
  const mayValue = fitting(tariffs, row.date, country);
  const fits = tariffs.filter((tariff) => tariff.id === row.unit || mayValue.includes(tariff));
  const used = [agreement.plan, agreement.amendment]
    .flatMap((plan) => plan?.contributions ?? [])
    .find(({ tariff }) => tariff?.id === row.unit)?.tariff;
  const listed = fits.map((tariff) => ({ id: tariff.id, text: tariffName(tariff) }));
  if (!used || listed.some(({ id }) => id === used.id)) return listed;
  return [
    ...listed,
    { id: used.id, text: `${used.category} · ${used.hourly.amount} ${used.hourly.currency}` },
  ];
}
