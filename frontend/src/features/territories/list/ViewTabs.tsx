import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useConfig } from '@/config/context';
import { useFormat, useTranslation } from '@/i18n';
import { Button, IconButton } from '@/ui/Button';
import { Popover } from '@/ui/Popover';
import '@/ui/Tabs.css';
import type { ListState, TerritorySearch } from '../search';
import { useCountries } from '../useCountries';
import { sameSearch, searchToKeep, useSavedViews } from './savedViews';
import type { Count } from './useTerritoryList';

const SaveViewForm = lazy(() => import('./SaveViewForm'));

interface Props {
  readonly state: ListState;
  readonly all: Count | undefined;
}

/** Ready-made views, then those one saved on this device. Each is an address. */
export function ViewTabs({ state, all }: Props) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const { homeCountry } = useConfig();
  const { nameOf } = useCountries();
  const { views, save, remove } = useSavedViews();
  const now = searchToKeep(state);
  const ready = [
    { id: 'all', name: t('views.all'), search: {}, count: all && format.number(all.count) },
    { id: 'home', name: nameOf(homeCountry), search: { country: homeCountry } },
    {
      id: 'unconfirmed',
      name: t('views.unconfirmed'),
      search: { status: 'UNCONFIRMED', sort: '-population' as const },
    },
    { id: 'dissolved', name: t('views.dissolved'), search: { dissolved: true as const } },
  ];
  const tabs: { id: string; name: string; search: TerritorySearch; count?: string | undefined }[] = [
    ...ready,
    ...views,
  ];
  const saved = views.find((view) => sameSearch(view.search, now));
  const isNew = !tabs.some((tab) => sameSearch(tab.search, now));
  return (
    <nav className="tabs territory-views" aria-label={t('views.label')}>
      {tabs.map(({ id, name, search, count }) => (
        <ViewLink key={id} name={name} search={search} count={count} isHere={sameSearch(search, now)} />
      ))}
      {isNew && <SaveView onSave={(name) => save(name, now)} />}
      {saved && (
        <IconButton
          icon="close"
          label={t('views.remove', { name: saved.name })}
          onPress={() => remove(saved.id)}
        />
      )}
    </nav>
  );
}

interface LinkProps {
  readonly name: string;
  readonly search: TerritorySearch;
  readonly count: string | undefined;
  readonly isHere: boolean;
}

function ViewLink({ name, search, count, isHere }: LinkProps) {
  return (
    <Link
      to="/territories"
      search={search}
      className="tab"
      {...(isHere && { 'data-selected': true, 'aria-current': 'page' as const })}
      activeProps={{ 'aria-current': undefined }}
    >
      {name}
      {count !== undefined && <span className="n">{count}</span>}
    </Link>
  );
}

function SaveView({ onSave }: { readonly onSave: (name: string) => void }) {
  const { t } = useTranslation('territories');
  return (
    <Popover
      label={t('views.save')}
      trigger={
        <Button look="bare" icon="plus">
          {t('views.save')}
        </Button>
      }
    >
      {(close) => (
        <Suspense fallback={null}>
          <SaveViewForm onSave={onSave} onClose={close} />
        </Suspense>
      )}
    </Popover>
  );
}
