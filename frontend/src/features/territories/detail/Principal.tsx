import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type TerritoryDetail, unwrap, useApi } from '@/api';
import { useProblemText } from '@/forms';
import { useTranslation } from '@/i18n';
import { ACTORS, TERRITORIES } from '@/records/queries';
import { Button } from '@/ui/Button';
import { toast, toastFailure } from '@/ui/toastQueue';
import { abilitiesQuery, principalQuery } from '../queries';

/** The administration that stands for the territory: put on record the first time somebody needs it. */
export function Principal({ territory }: { readonly territory: TerritoryDetail }) {
  const { t } = useTranslation('territories');
  const { id, status, dissolvedOn } = territory;
  const principal = useQuery(principalQuery(useApi(), id)).data;
  if (principal === undefined) return null;
  if (principal) {
    return (
      <p>
        {t('actors.principal')}{' '}
        <Link to="/actors/$id" params={{ id: principal.id }}>
          <b>{principal.name}</b>
        </Link>
      </p>
    );
  }
  if (status === 'GROUPING') return <p className="meta">{t('actors.noAdministration')}</p>;
  if (dissolvedOn) return null;
  return (
    <div className="record-inline">
      <p>{t('actors.principalMissing')}</p>
      <Register id={id} />
    </div>
  );
}

function Register({ id }: { readonly id: string }) {
  const { t } = useTranslation(['territories', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const problemText = useProblemText();
  const abilities = useQuery(abilitiesQuery(api, id)).data;
  const register = useMutation({
    mutationFn: () => unwrap(api.POST('/territories/{id}/principal', { params: { path: { id } } })),
    onSuccess: async ({ name }) => {
      toast(t('records:form.created', { name }));
      await Promise.all([
        cache.invalidateQueries({ queryKey: ACTORS }),
        cache.invalidateQueries({ queryKey: TERRITORIES }),
      ]);
    },
    onError: (error) => toastFailure(problemText(error)),
  });
  const why = abilities?.edit ? undefined : (abilities?.reason ?? t('records:action.checking'));
  return (
    <Button icon="plus" unavailable={why} isPending={register.isPending} onPress={() => register.mutate()}>
      {t('territories:actors.register')}
    </Button>
  );
}
