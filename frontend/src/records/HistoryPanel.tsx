import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import type { HistoryEntry } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import type { historyPages } from './historyPages';

export interface ChangedValueProps {
  readonly field: string;
  readonly value: unknown;
}

interface Props {
  readonly query: ReturnType<typeof historyPages>;
  readonly label: (field: string) => string;
  /** What happened, in words; the API's own name where there are none. */
  readonly action: (action: string) => string;
  /** A value of any field, as a person reads it; records by their names. */
  readonly Value: ComponentType<ChangedValueProps>;
}

/** Who changed which field, when, from what to what; latest first. */
export function HistoryPanel({ query, ...words }: Props) {
  const { t } = useTranslation('records');
  const history = useInfiniteQuery(query);
  const entries = history.data?.pages.flatMap((page) => page.items) ?? [];
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
          <Entry key={entry.id} entry={entry} {...words} />
        ))}
      </ol>
      <More pages={history} />
    </Panel>
  );
}

/** The next page of a list inside a page. */
export function More({ pages }: { readonly pages: UseInfiniteQueryResult }): ReactNode {
  const { t } = useTranslation('records');
  if (!pages.hasNextPage) return null;
  return (
    <Button look="bare" isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
      {t('detail.more')}
    </Button>
  );
}

type EntryProps = Omit<Props, 'query'> & { readonly entry: HistoryEntry };

function Entry({ entry, label, action, Value }: EntryProps) {
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
      </div>
    </li>
  );
}

interface ChangeProps {
  readonly field: string;
  readonly label: string;
  readonly change: HistoryEntry['changes'][string];
  readonly Value: ComponentType<ChangedValueProps>;
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
