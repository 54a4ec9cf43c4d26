import { isId } from '@/api';
import { TerritoryName } from '@/records/names';
import type { ChangedValueProps } from '@/records/words';
import { useValueText } from '../fieldText';

/** Territories are kept by id in the history, and read by name. */
export function ChangedValue({ field, value }: ChangedValueProps) {
  const text = useValueText();
  const ids = (Array.isArray(value) ? value : [value]).filter(isId);
  if (ids.length === 0) return <>{text(field, value)}</>;
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <TerritoryName id={id} />
    </span>
  ));
}
