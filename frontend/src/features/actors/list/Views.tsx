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
  const { t } = useTranslation(['actors', 'records']);
  const format = useFormat();
  const { homeCountry } = useConfig();
  const { nameOf } = useCountries();
  return (
    <ViewTabs
      list="actors"
      now={searchToKeep(state)}
      ready={[
        { id: 'all', name: t('records:views.all'), search: {}, count: all && format.number(all.count) },
        { id: 'home', name: nameOf(homeCountry), search: { country: homeCountry } },
        {
          id: 'administrations',
          name: t('actors:views.administrations'),
          search: { type: 'SUBSTATE_ADMINISTRATION' },
        },
        { id: 'most', name: t('actors:views.most'), search: { sort: '-links' } },
        { id: 'former', name: t('actors:views.former'), search: { status: 'DISSOLVED,MERGED' } },
      ]}
    />
  );
}
