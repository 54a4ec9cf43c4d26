import { isId } from '@/api';
import type { ChangedValueProps } from '@/records/HistoryPanel';
import { ActorName, TerritoryName } from '@/records/names';
import { useValueText } from '../fieldText';

/** Other records are kept by id in the history, and read by name. A contact's id is nobody's name. */
export function ChangedValue({ field, value }: ChangedValueProps) {
  const text = useValueText();
  const ids = (Array.isArray(value) ? value : [value]).filter(isId);
  if (ids.length === 0) return <>{text(field, value)}</>;
  const Name = field === 'territory' || field === 'covers' ? TerritoryName : ActorName;
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Name id={id} />
    </span>
  ));
}
