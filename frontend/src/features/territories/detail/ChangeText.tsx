import type { HistoryEntry } from '@/api';
import { useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { useFieldLabel, useValueText } from '../fieldText';

interface Props {
  readonly field: string;
  readonly change: HistoryEntry['changes'][string];
}

/** `Población: 948.312 › 1.030.069`, what was struck through. */
export function ChangeText({ field, change: { from, to } }: Props) {
  const { t } = useTranslation('territories');
  const label = useFieldLabel();
  const text = useValueText();
  const isFirst = from === undefined || from === null;
  return (
    <li className="territory-change">
      <span className="soft">{label(field)}</span>{' '}
      {!isFirst && (
        <>
          <s>{text(field, from)}</s> <Icon name="right" />
          <span className="sr">{t('history.to')}</span>{' '}
        </>
      )}
      <span>{text(field, to)}</span>
    </li>
  );
}
