import type { HistoryEntry } from '@/api';
import { useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { useFieldLabel, useValueText } from '../fieldText';
import { isId } from '../filters';
import { TerritoryName } from './TerritoryName';

interface Props {
  readonly field: string;
  readonly change: HistoryEntry['changes'][string];
}

/** `Población: 948.312 › 1.030.069`, what was struck through. */
export function ChangeText({ field, change: { from, to } }: Props) {
  const { t } = useTranslation('territories');
  const label = useFieldLabel();
  const isFirst = from === undefined || from === null;
  return (
    <li className="territory-change">
      <span className="soft">{label(field)}</span>{' '}
      {!isFirst && (
        <>
          <s>
            <Value field={field} value={from} />
          </s>{' '}
          <Icon name="right" />
          <span className="sr">{t('history.to')}</span>{' '}
        </>
      )}
      <Value field={field} value={to} />
    </li>
  );
}

/** Territories are kept by id in the history, and read by name. */
function Value({ field, value }: { readonly field: string; readonly value: unknown }) {
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
