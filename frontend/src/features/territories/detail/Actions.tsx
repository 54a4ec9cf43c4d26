import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { type TerritoryDetail, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { useKey } from '@/records/useKey';
import { Button } from '@/ui/Button';
import type { Action } from '../addresses';
import { abilitiesQuery } from '../queries';

const EventDialog = lazy(() => import('../events/EventDialog'));

interface Props {
  readonly territory: TerritoryDetail;
  readonly etag: string;
}

/** What may be done now, as the server says; what may not stays in place and says why. */
export function Actions({ territory, etag }: Props) {
  const { t } = useTranslation('territories');
  const { id } = territory;
  const abilities = useQuery(abilitiesQuery(useApi(), id));
  const navigate = useNavigate();
  const { action } = useSearch({ from: '/territories/$id' });
  const open = (next?: Action) =>
    void navigate({
      to: '.',
      search: next ? { action: next } : {},
      replace: next === undefined,
      resetScroll: false,
    });
  const why = (ability: 'edit' | Action | 'addChild') =>
    abilities.data?.[ability]
      ? undefined
      : (abilities.data?.reason ?? t('action.checking', { ns: 'records' }));
  const edit = () => void navigate({ to: '/territories/$id/edit', params: { id } });
  useKey('e', () => why('edit') === undefined && edit());
  return (
    <>
      <Button look="bare" icon="print" onPress={() => window.print()}>
        {t('action.print', { ns: 'records' })}
      </Button>
      <Button
        look="bare"
        icon="plus"
        unavailable={why('addChild')}
        onPress={() => void navigate({ to: '/territories/new', search: { parent: id } })}
      >
        {t('action.addChild')}
      </Button>
      <Button unavailable={why('rename')} onPress={() => open('rename')}>
        {t('action.rename')}
      </Button>
      <Button icon="merge" unavailable={why('merge')} onPress={() => open('merge')}>
        {t('action.merge')}
      </Button>
      <Button icon="split" unavailable={why('split')} onPress={() => open('split')}>
        {t('action.split')}
      </Button>
      <Button icon="edit" shortcut="e" unavailable={why('edit')} onPress={edit}>
        {t('action.correct', { ns: 'records' })}
      </Button>
      {abilities.data?.reason && <p className="meta record-why">{abilities.data.reason}</p>}
      {action && why(action) === undefined && (
        <Suspense fallback={null}>
          <EventDialog kind={action} territory={territory} etag={etag} onClose={() => open()} />
        </Suspense>
      )}
    </>
  );
}
