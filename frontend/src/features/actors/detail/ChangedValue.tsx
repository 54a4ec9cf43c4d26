import { isId } from '@/api';
import { ActorName, TerritoryName } from '@/records/names';
import type { ChangedValueProps } from '@/records/words';
import { useFieldLabel, useValueText } from '../fieldText';

/** Other records are kept by id in the history, and read by name. */
export function ChangedValue({ field, value }: ChangedValueProps) {
  const text = useValueText();
  const label = useFieldLabel();
  // Of a contact the history knows which, and which of its data; never what they say.
  if (field === 'contact') return <span className="meta">{`…${String(value).slice(-6)}`}</span>;
  if (field === 'fields' && Array.isArray(value)) return <>{value.map(label).join(', ')}</>;
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
