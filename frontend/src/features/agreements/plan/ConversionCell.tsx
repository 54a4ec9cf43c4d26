import { lazy, Suspense, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { Contribution, ConversionDraft } from '@/api';
import { useTranslation } from '@/i18n';
import { isDay, isDecimal, minorUnitsOf, timesOf, useMoney } from '@/money';
import { useConversionText } from '../ConversionText';
import { isTime } from './check';
import type { PlanRow } from './rows';
import type { PlanContext } from './usePlanContext';

const ConversionDialog = lazy(() => import('./ConversionDialog'));

interface Props {
  readonly row: PlanRow;
  readonly index: number;
  readonly tried: Contribution | undefined;
  readonly problem: string | undefined;
  readonly context: PlanContext;
  readonly onChange: (conversion: ConversionDraft | undefined) => void;
}

/** By which rate the row is converted, always labelled; it opens into the choice. */
export function ConversionCell({ row, index, tried, problem, context, onChange }: Props) {
  const { t } = useTranslation(['agreementPlan', 'agreements']);
  const { rate } = useMoney();
  const conversionText = useConversionText();
  const [open, setOpen] = useState(false);
  const { accountCurrency: to } = context.agreement;
  const measure = measureOf(row, context);
  if (!measure || measure.currency === to) return <td className="col-conversion is-none meta">{'–'}</td>;
  const kind = row.conversion?.kind ?? tried?.conversion.kind ?? 'DAILY';
  const shown = tried?.conversion.kind ? ` ${rate(tried.conversion.rate)}` : '';
  const words = `${t(`agreements:conversion.kind.${kind}`)}${shown}`;
  return (
    <td className="col-conversion">
      <span className="agr-cell-title" aria-hidden="true">
        {t('agreementPlan:column.conversion')}
      </span>
      <AriaButton
        className={`agr-figure ${problem ? 'is-wrong' : ''}`}
        aria-label={t('agreementPlan:conversionOf', {
          row: index + 1,
          text: tried ? conversionText(tried.conversion) : words,
        })}
        onPress={() => setOpen(true)}
      >
        {words}
      </AriaButton>
      {problem && <span className="err">{problem}</span>}
      {open && (
        <Suspense>
          <ConversionDialog
            from={measure.currency}
            to={to}
            date={row.date}
            amount={measure.amount}
            chosen={row.conversion}
            onChoose={(conversion) => {
              onChange(conversion);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </td>
  );
}

/** What is to be converted; nothing until currency and day are there. */
function measureOf(row: PlanRow, { tariffs }: PlanContext) {
  if (!isDay(row.date)) return undefined;
  const quantity = isDecimal(row.quantity) ? row.quantity : undefined;
  if (!isTime(row)) return /^[A-Z]{3}$/.test(row.unit) ? { currency: row.unit, amount: quantity } : undefined;
  const hourly = tariffs.find(({ id }) => id === row.unit)?.hourly;
  if (!hourly) return undefined;
  const amount = quantity && timesOf(quantity, hourly.amount, minorUnitsOf(hourly.currency));
  return { currency: hourly.currency, amount };
}
