import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ActorDetail, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { useKey } from '@/records/useKey';
import { Button } from '@/ui/Button';
import { abilitiesQuery } from '../queries';

/** What may be done now, as the server says; what may not stays in place and says why. */
export function Actions({ actor: { id } }: { readonly actor: ActorDetail }) {
  const { t } = useTranslation(['actors', 'records']);
  const abilities = useQuery(abilitiesQuery(useApi(), id));
  const navigate = useNavigate();
  const why = (ability: 'edit' | 'merge') =>
    abilities.data?.[ability] ? undefined : (abilities.data?.reason ?? t('records:action.checking'));
  const isLimited = why('edit') !== undefined || why('merge') !== undefined;
  const edit = () => void navigate({ to: '/actors/$id/edit', params: { id } });
  useKey('e', () => why('edit') === undefined && edit());
  return (
    <>
      <Button look="bare" icon="print" onPress={() => window.print()}>
        {t('records:action.print')}
      </Button>
      <Button
        icon="merge"
        unavailable={why('merge')}
        onPress={() => void navigate({ to: '/actors/$id/merge', params: { id } })}
      >
        {t('actors:action.merge')}
      </Button>
      <Button icon="edit" shortcut="e" unavailable={why('edit')} onPress={edit}>
        {t('records:action.correct')}
      </Button>
      {isLimited && abilities.data?.reason && <p className="meta record-why">{abilities.data.reason}</p>}
    </>
  );
}
