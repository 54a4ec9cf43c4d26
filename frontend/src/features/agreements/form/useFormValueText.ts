import { useQuery } from '@tanstack/react-query';
import { useApi } from '@/api';
import { useMoney } from '@/money';
import { useValueText } from '../fieldText';
import { callsQuery } from '../queries';
import type { Candidate } from './values';

/** A value of any field of the form, as a person reads it; parties and calls by name. */
export function useFormValueText(
  candidates: readonly Candidate[],
): (field: string, value: unknown) => string {
  const text = useValueText();
  const { decimal } = useMoney();
  const { data: calls } = useQuery(callsQuery(useApi()));
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  return (field, value) => {
    if (field === 'parties' && Array.isArray(value))
      return value.map((id) => names.get(String(id)) ?? '…').join(', ');
    if (field === 'callId' && value) return calls?.find(({ id }) => id === value)?.title ?? '…';
    if (field === 'statedBase' && typeof value === 'string' && value) return decimal(value);
    return text(field, value);
  };
}
