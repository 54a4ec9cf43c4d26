import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ActorDetail, isId, useApi, type Versioned } from '@/api';
import { useTranslation } from '@/i18n';
import { actorQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import { PageHead } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import '../actors.css';
import { Crumbs } from '../detail/DetailHead';
import { abilitiesQuery } from '../queries';
import { MergeForm } from './MergeForm';

export function MergePage() {
  const { t } = useTranslation('actors');
  const { id } = useParams({ from: '/actors/$id/merge' });
  const found = useQuery({ ...actorQuery(useApi(), id), enabled: isId(id) });
  const words = { loading: t('detail.loading'), failed: t('detail.failed'), missing: t('detail.missing') };
  return (
    <RecordGate id={id} found={found} words={words} list="/actors">
      {(record) => <Merge record={record} />}
    </RecordGate>
  );
}

function Merge({ record }: { readonly record: Versioned<ActorDetail> }) {
  const { t } = useTranslation('actors');
  const { id, name } = record.data;
  const api = useApi();
  const abilities = useQuery(abilitiesQuery(api, id));
  const { into } = useSearch({ from: '/actors/$id/merge' });
  const survivor = useQuery({ ...actorQuery(api, into ?? ''), enabled: into !== undefined }).data?.data;
  const navigate = useNavigate();
  const title = t('merge.title', { name });
  const isWaiting = abilities.isPending || (into !== undefined && !survivor);
  return (
    <>
      <PageHead title={title} crumbs={<Crumbs actor={record.data} here={title} />} />
      {abilities.data?.merge === false ? (
        <div className="main">
          <p className="note">
            <b>{t('merge.notAllowed')}</b> {abilities.data.reason}
          </p>
        </div>
      ) : isWaiting ? (
        <div className="main">
          <Skeleton rows={4} label={t('detail.loading')} />
        </div>
      ) : (
        <MergeForm
          record={record}
          into={survivor ? { id: survivor.id, name: survivor.name } : null}
          onChoose={(chosen) =>
            void navigate({
              to: '.',
              search: chosen ? { into: chosen.id } : {},
              replace: true,
              resetScroll: false,
            })
          }
          onCancel={() => void navigate({ to: '/actors/$id', params: { id } })}
        />
      )}
    </>
  );
}
