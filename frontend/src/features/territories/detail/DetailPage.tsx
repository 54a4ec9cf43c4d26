import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isProblem, type TerritoryDetail, useApi } from '@/api';
import { useSession } from '@/auth';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import { noteSeen } from '@/offline';
import { PageHead } from '@/ui/Page';
import { EmptyState, Skeleton } from '@/ui/States';
import { isId } from '../filters';
import { territoryQuery } from '../queries';
import '../territories.css';
import './detail.css';
import { ChildrenPanel } from './ChildrenPanel';
import { DetailHead } from './DetailHead';
import { EventsPanel } from './EventsPanel';
import { FactsRail } from './FactsRail';
import { Figures } from './Figures';
import { GoneNote } from './GoneNote';
import { HistoryPanel } from './HistoryPanel';
import { PlacePanel } from './PlacePanel';

export function DetailPage() {
  const { t } = useTranslation('territories');
  const { id = '' } = useParams({ strict: false });
  const found = useQuery({ ...territoryQuery(useApi(), id), enabled: isId(id) });
  if (found.data) return <Detail territory={found.data.data} etag={found.data.etag} />;
  if (!isId(id) || isProblem(found.error, 'not-found')) return <Missing />;
  return (
    <div className="main">
      {found.isError ? (
        <ProblemState error={found.error} title={t('detail.failed')} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton rows={12} label={t('detail.loading')} />
      )}
    </div>
  );
}

function Detail({ territory, etag }: { readonly territory: TerritoryDetail; readonly etag: string }) {
  const { user } = useSession();
  const { id, name, country } = territory;
  useEffect(() => {
    // Only a shortcut on Inicio: a device that cannot keep it loses nothing.
    noteSeen(user.id, { type: 'territory', id, name, country }).catch(() => undefined);
  }, [user.id, id, name, country]);
  return (
    <>
      <DetailHead territory={territory} etag={etag} />
      {territory.dissolvedOn && <GoneNote territory={territory} dissolvedOn={territory.dissolvedOn} />}
      <Figures territory={territory} />
      <div className="territory-cols">
        <div className="territory-main">
          <PlacePanel territory={territory} />
          <ChildrenPanel territory={territory} />
          <EventsPanel territory={territory} />
          <HistoryPanel id={id} />
        </div>
        <FactsRail territory={territory} />
      </div>
    </>
  );
}

function Missing() {
  const { t } = useTranslation('territories');
  return (
    <>
      <PageHead title={t('detail.missing')} />
      <div className="main">
        <EmptyState title={t('detail.missing')} action={<Link to="/territories">{t('detail.toList')}</Link>}>
          {t('detail.missingText')}
        </EmptyState>
      </div>
    </>
  );
}
