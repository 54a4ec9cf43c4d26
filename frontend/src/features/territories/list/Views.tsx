import { useConfig } from '@/config/context';
import { useFormat, useTranslation } from '@/i18n';
import type { Count } from '@/list/state';
import { ViewTabs } from '@/list/ViewTabs';
import { useCountries } from '@/records/useCountries';
import { type ListState, searchToKeep } from '../search';

interface Props {
  readonly state: ListState;
  readonly all: Count | undefined;
}

export function Views({ state, all }: Props) {
  const { t } = useTranslation(['territories', 'records']);
  const format = useFormat();
  const { homeCountry } = useConfig();
  const { nameOf } = useCountries();
  return (
    <ViewTabs
      list="territories"
      now={searchToKeep(state)}
      ready={[
        { id: 'all', name: t('records:views.all'), search: {}, count: all && format.number(all.count) },
        { id: 'home', name: nameOf(homeCountry), search: { country: homeCountry } },
        {
          id: 'unconfirmed',
          name: t('territories:views.unconfirmed'),
          search: { status: 'UNCONFIRMED', sort: '-population' },
        },
        { id: 'dissolved', name: t('territories:views.dissolved'), search: { dissolved: true } },
      ]}
    />
  );
}
