import { isId } from '@/api';
import type { ChangedValueProps } from '@/records/HistoryPanel';
import { ActorName } from '@/records/names';
import { useValueText } from '../fieldText';

/** Actors kept by id alone are read by name. */
export function ChangedValue({ field, value }: ChangedValueProps) {
  const text = useValueText();
  if (field === 'activity') return <span className="meta">{`…${String(value).slice(-6)}`}</span>;
  const ids = (Array.isArray(value) ? value : [value]).filter(isId);
  if (ids.length === 0) return <>{text(field, value)}</>;
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <ActorName id={id} />
    </span>
  ));
}
