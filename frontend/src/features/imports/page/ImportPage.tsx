import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { type Import, isId, useApi, type Versioned } from '@/api';
import { useTranslation } from '@/i18n';
import '@/forms/record/form.css';
import '@/list/list.css';
import { isRunning } from '@/records/imports';
import { ACTORS, LINKS, TERRITORIES } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import { Skeleton } from '@/ui/States';
import '../imports.css';
import { importQuery, partsKey } from '../queries';
import { ImportProvider, useImportAddress } from './context';
import { DiscardedPart, FailedPart } from './EndedParts';
import { ImportHead } from './ImportHead';
import { Running } from './Running';
import { Steps } from './Steps';
import { type Shown, shownOf } from './steps';

const MappingStep = lazy(() => import('../mapping/MappingStep'));
const RowsStep = lazy(() => import('../rows/RowsStep'));
const PlacesStep = lazy(() => import('../places/PlacesStep'));
const ApplyStep = lazy(() => import('../apply/ApplyStep'));
const ResultPart = lazy(() => import('../apply/ResultPart'));

const PARTS: Record<Shown, () => ReactNode> = {
  columns: () => <MappingStep />,
  rows: () => <RowsStep />,
  places: () => <PlacesStep />,
  apply: () => <ApplyStep />,
  result: () => <ResultPart />,
  running: () => <Running />,
  failed: () => <FailedPart />,
  discarded: () => <DiscardedPart />,
};

/** One import, at the step its state has come to. */
export function ImportPage() {
  const { t } = useTranslation('importPages');
  const { id } = useParams({ from: '/imports/$id' });
  const found = useQuery({ ...importQuery(useApi(), id), enabled: isId(id) });
  const words = { loading: t('page.loading'), failed: t('page.failed'), missing: t('page.missing') };
  return (
    <RecordGate id={id} found={found} words={words} list="/imports">
      {(record) => <Loaded key={id} record={record} />}
    </RecordGate>
  );
}

function Loaded({ record }: { readonly record: Versioned<Import> }) {
  const { t } = useTranslation(['importPages', 'common']);
  const { data, etag } = record;
  const { search } = useImportAddress();
  const [isStale, setStale] = useState(false);
  useFreshAfterWork(data);
  const shown = shownOf(data.state, search.step);
  // Not every failure is the end: applying may find the register changed, and look at everything once more.
  const hasNews = data.failure !== undefined && data.state !== 'FAILED';
  const value = useMemo(() => ({ data, etag, sayStale: () => setStale(true) }), [data, etag]);
  return (
    <ImportProvider value={value}>
      <div className={`import-page is-${shown}`}>
        <ImportHead />
        <Steps shown={shown} />
        {(isStale || data.interrupted || hasNews) && (
          <div className="import-notes">
            {isStale && (
              <p className="note warn" role="alert">
                {t('importPages:page.stale')}
              </p>
            )}
            {hasNews && (
              <p className="note warn" role="alert">
                {data.failure?.detail}
              </p>
            )}
            {data.interrupted && !isRunning(data.state) && (
              <p className="note warn" role="alert">
                {t(
                  data.state === 'APPLIED'
                    ? 'importPages:page.undoInterrupted'
                    : 'importPages:page.interrupted',
                )}
              </p>
            )}
          </div>
        )}
        <Suspense fallback={<Skeleton rows={8} label={t('common:loading')} />}>{PARTS[shown]()}</Suspense>
      </div>
    </ImportProvider>
  );
}

/** When the server has finished, what was read before is old: the rows, and after applying the records themselves. */
function useFreshAfterWork({ id, state }: Import) {
  const cache = useQueryClient();
  const before = useRef(state);
  useEffect(() => {
    const was = before.current;
    before.current = state;
    if (was === state || !isRunning(was)) return;
    const written = was === 'PREVIEWING' ? [] : [TERRITORIES, ACTORS, LINKS];
    for (const queryKey of [partsKey(id), ...written]) void cache.invalidateQueries({ queryKey });
  }, [cache, id, state]);
}
