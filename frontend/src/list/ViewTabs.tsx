import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from '@/i18n';
import { Button, IconButton } from '@/ui/Button';
import { Popover } from '@/ui/Popover';
import '@/ui/Tabs.css';
import { sameSearch, useSavedViews } from './savedViews';
import type { Search } from './state';

const SaveViewForm = lazy(() => import('./SaveViewForm'));

export interface ReadyView {
  readonly id: string;
  readonly name: string;
  readonly search: Search;
  readonly count?: string | undefined;
}

interface Props {
  /** Under which name the device keeps the views of this list. */
  readonly list: string;
  readonly ready: readonly ReadyView[];
  /** What one sees now, without where one happens to look. */
  readonly now: Search;
}

/** Ready-made views, then those one saved on this device. Each is an address. */
export function ViewTabs({ list, ready, now }: Props) {
  const { t } = useTranslation('records');
  const { views, save, remove } = useSavedViews(list);
  const tabs: ReadyView[] = [...ready, ...views];
  const saved = views.find((view) => sameSearch(view.search, now));
  const isNew = !tabs.some((tab) => sameSearch(tab.search, now));
  return (
    <nav className="tabs list-views" aria-label={t('views.label')}>
      {tabs.map((view) => (
        <ViewLink key={view.id} view={view} isHere={sameSearch(view.search, now)} />
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

function ViewLink({ view, isHere }: { readonly view: ReadyView; readonly isHere: boolean }) {
  const { name, search, count } = view;
  return (
    <Link
      to="."
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
  const { t } = useTranslation('records');
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
