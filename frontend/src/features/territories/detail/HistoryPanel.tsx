import { useInfiniteQuery } from '@tanstack/react-query';
import { type HistoryEntry, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { historyQuery } from '../queries';
import { ChangeText } from './ChangeText';

/** Who changed which field, when, from what to what; latest first. */
export function HistoryPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation('territories');
  const history = useInfiniteQuery(historyQuery(useApi(), id));
  const entries = history.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t('detail.history')}>
      {history.isPending && <Skeleton rows={3} label={t('detail.loading')} />}
      {history.isError && (
        <ProblemState
          error={history.error}
          title={t('detail.historyFailed')}
          onRetry={() => void history.refetch()}
        />
      )}
      {history.isSuccess && entries.length === 0 && <p className="meta">{t('detail.noHistory')}</p>}
      <ol className="territory-history">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          look="bare"
          isPending={history.isFetchingNextPage}
          onPress={() => void history.fetchNextPage()}
        >
          {t('detail.more')}
        </Button>
      )}
    </Panel>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  return (
    <li>
      <time className="meta" dateTime={entry.at}>
        {format.instant(entry.at)}
      </time>
      <div>
        <p>
          <b>{entry.author}</b> {entry.mission && <span className="meta">{entry.mission}</span>}{' '}
          <span className="soft">
            {t(`history.action.${entry.action as 'CREATED'}`, { defaultValue: entry.action })}
          </span>
        </p>
        <ul>
          {Object.entries(entry.changes).map(([field, change]) => (
            <ChangeText key={field} field={field} change={change} />
          ))}
        </ul>
        {entry.reason && <p className="meta">{`“${entry.reason}”`}</p>}
      </div>
    </li>
  );
}
