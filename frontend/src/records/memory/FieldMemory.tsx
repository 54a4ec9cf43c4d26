import { useInfiniteQuery } from '@tanstack/react-query';
import { type HistoryEntry, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { Trans, useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { historyPages } from '../historyPages';
import { More } from '../More';
import { useKey } from '../useKey';
import type { RecordKind, RecordWords } from '../words';
import './memory.css';
import { useWatch } from './watch';

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
  readonly words: RecordWords;
}

/** Who last said this, when, on what evidence, and what was said before: of the field that has the focus. */
export function FieldMemory({ words, ...of }: Props) {
  const { t } = useTranslation('memory');
  const watch = useWatch();
  useKey('h', () => watch?.togglePin());
  const field = watch?.field;
  return (
    <Panel
      title={field ? t('of', { field: words.label(field) }) : t('title')}
      end={
        field && (
          <Button look="bare" aria-pressed={watch.isPinned} onPress={watch.togglePin}>
            {t(watch.isPinned ? 'unpin' : 'pin')}
          </Button>
        )
      }
    >
      {field ? <Values key={field} field={field} words={words} {...of} /> : <p>{t('choose')}</p>}
      <p className="meta memory-hint">
        <Trans ns="memory" i18nKey={watch?.isPinned ? 'pinned' : 'follows'} components={{ key: <kbd /> }} />
      </p>
    </Panel>
  );
}

interface ValuesProps extends Props {
  readonly field: string;
}

function Values({ field, kind, id, words }: ValuesProps) {
  const { t } = useTranslation('memory');
  const pages = useInfiniteQuery(historyPages(useApi(), kind, id, field));
  if (pages.isPending) return <Skeleton rows={2} label={t('loading')} />;
  if (pages.isError)
    return <ProblemState error={pages.error} title={t('failed')} onRetry={() => void pages.refetch()} />;
  // What another record said before it turned out to be this one was said of that one.
  const entries = pages.data.pages.flatMap((page) => page.items).filter((entry) => !entry.subject);
  const oldest = entries.at(-1);
  return (
    <>
      {entries.length === 0 && <p className="meta">{t('none')}</p>}
      <ol className="memory-values" aria-live="polite">
        {entries.map((entry, index) => (
          <Said key={entry.id} entry={entry} field={field} words={words} isToday={index === 0} />
        ))}
        {oldest && !pages.hasNextPage && oldest.action !== 'CREATED' && (
          <li>
            <b>
              <Shown field={field} value={oldest.changes[field]?.from} words={words} />
            </b>
            <p className="meta">{t('atFirst')}</p>
          </li>
        )}
      </ol>
      <More pages={pages} />
    </>
  );
}

interface SaidProps {
  readonly entry: HistoryEntry;
  readonly field: string;
  readonly words: RecordWords;
  readonly isToday: boolean;
}

function Said({ entry, field, words, isToday }: SaidProps) {
  const { t } = useTranslation('memory');
  const format = useFormat();
  const who = [entry.author, entry.mission].filter(Boolean).join(', ');
  return (
    <li>
      <p className="memory-value">
        <b>
          <Shown field={field} value={entry.changes[field]?.to} words={words} />
        </b>
        {isToday && <span className="memory-today">{t('today')}</span>}
      </p>
      <p className="meta">
        {`${who}, `}
        <time dateTime={entry.at}>{format.instant(entry.at)}</time>
        {entry.action === 'CREATED' && `, ${t('atCreation')}`}
      </p>
      {entry.reason && <p className="memory-reason">{`“${entry.reason}”`}</p>}
    </li>
  );
}

interface ShownProps {
  readonly field: string;
  readonly value: unknown;
  readonly words: RecordWords;
}

function Shown({ field, value, words: { Value } }: ShownProps) {
  const { t } = useTranslation('memory');
  if (value === undefined || value === null) return <span className="soft">{t('nothing')}</span>;
  return <Value field={field} value={value} />;
}
