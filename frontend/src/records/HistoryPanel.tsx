import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type HistoryEntry, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { historyPages } from './historyPages';
import { More } from './More';
import { stepsOf } from './versions/steps';
import type { RecordKind, RecordWords } from './words';

interface Props {
  readonly words: RecordWords;
  /** Whose history it is, and the version it has now. */
  readonly kind: RecordKind;
  readonly id: string;
  readonly current: number;
}

/** Who changed which field, when, from what to what; latest first. */
export function HistoryPanel(of: Props) {
  const { t } = useTranslation('records');
  const history = useInfiniteQuery(historyPages(useApi(), of.kind, of.id));
  const entries = history.data?.pages.flatMap((page) => page.items) ?? [];
  const steps = new Set(stepsOf(entries));
  return (
    <Panel title={t('detail.history')}>
      {history.isPending && <Skeleton rows={3} label={t('detail.history')} />}
      {history.isError && (
        <ProblemState
          error={history.error}
          title={t('detail.historyFailed')}
          onRetry={() => void history.refetch()}
        />
      )}
      {history.isSuccess && entries.length === 0 && <p className="meta">{t('detail.noHistory')}</p>}
      <ol className="record-history">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} isStep={steps.has(entry)} {...of} />
        ))}
      </ol>
      <More pages={history} />
    </Panel>
  );
}

type EntryProps = Props & {
  readonly entry: HistoryEntry;
  /** Whether it led to a version of this record. */
  readonly isStep: boolean;
};

function Entry({ entry, isStep, words, kind, id, current }: EntryProps) {
  const { t } = useTranslation('memory');
  const { label, action, Value } = words;
  const { version } = entry;
  const format = useFormat();
  return (
    <li>
      <time className="meta" dateTime={entry.at}>
        {format.instant(entry.at)}
      </time>
      <div>
        <p>
          <b>{entry.author}</b> {entry.mission && <span className="meta">{entry.mission}</span>}{' '}
          <span className="soft">{action(entry.action)}</span>{' '}
          {entry.subject && (
            <span className="meta">
              <Value field="mergedFrom" value={entry.subject} />
            </span>
          )}
        </p>
        <ul>
          {Object.entries(entry.changes).map(([field, change]) => (
            <Change key={field} field={field} label={label(field)} change={change} Value={Value} />
          ))}
        </ul>
        {entry.reason && <p className="meta">{`“${entry.reason}”`}</p>}
        {isStep && (
          <p className="record-versions">
            <Link to={`/${kind}/$id/versions`} params={{ id }} search={{ a: version, b: version }}>
              {t('seeVersion')}
            </Link>{' '}
            {version < current && (
              <Link to={`/${kind}/$id/versions`} params={{ id }} search={{ a: version, b: current }}>
                {t('compareWithCurrent')}
              </Link>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

interface ChangeProps {
  readonly field: string;
  readonly label: string;
  readonly change: HistoryEntry['changes'][string];
  readonly Value: RecordWords['Value'];
}

/** `Población: 948.312 › 1.030.069`, what was struck through. */
function Change({ field, label, change: { from, to }, Value }: ChangeProps) {
  const { t } = useTranslation('records');
  const isFirst = from === undefined || from === null;
  return (
    <li className="record-change">
      <span className="soft">{label}</span>{' '}
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
