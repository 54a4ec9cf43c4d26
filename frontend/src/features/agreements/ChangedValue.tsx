import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isId, type PlanSummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { ActorName } from '@/records/names';
import { linkQuery } from '@/records/queries';
import type { ChangedValueProps } from '@/records/words';
import { useValueText } from './fieldText';
import { isContribution, isDue, isNamed } from './memory';
import { usePlanName } from './usePlanName';

/** Rows of a plan as one reads them; parties by the names they had, or by id; a call by its title. */
export function ChangedValue({ field, value }: ChangedValueProps) {
  const text = useValueText();
  const rowText = useRowText();
  const name = usePlanName();
  const list = Array.isArray(value) ? value : [value];
  const rows = list.map(rowText).filter((row) => row !== undefined);
  if (rows.length > 0) return rows.join('; ');
  if (field === 'plan' && typeof value === 'number') return name(value);
  if (field === 'plans') return list.map((plan: PlanSummary) => name(plan.number)).join(', ');
  if (field === 'call' && typeof value === 'object' && value !== null && 'title' in value)
    return String(value.title);
  if (field === 'parties' && list.every(isNamed))
    return list.map((party) => `${party.name} (${party.country})`).join(', ');
  if (field === 'link' && isId(value)) return <LinkName id={value} />;
  const ids = list.filter(isId);
  if (ids.length === 0) return text(field, value);
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <ActorName id={id} />
    </span>
  ));
}

function LinkName({ id }: { readonly id: string }) {
  const found = useQuery(linkQuery(useApi(), id));
  return (
    <Link to="/links/$id" params={{ id }}>
      {found.data?.data.title ?? '…'}
    </Link>
  );
}

/** A row of a plan or of its schedule in a line; nothing for what is neither. */
function useRowText(): (value: unknown) => string | undefined {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { money } = useMoney();
  return (value) => {
    if (isContribution(value))
      return t('history.contribution', {
        description: value.description,
        kind: t(`kind.${value.kind}`),
        amount: money(value.amount),
      });
    if (isDue(value)) return `${format.date(value.dueOn)}: ${money(value.amount)}`;
    return undefined;
  };
}
