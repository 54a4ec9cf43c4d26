import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu as AriaMenu } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { type SearchHit, searchQuery, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { IconButton } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { MenuHeader, MenuItem, MenuSection } from '@/ui/Menu';
import { RecordItem } from './RecordItem';
import './palette.css';
import { type Command, useCommands } from './useCommands';
import { useDebounced } from './useDebounced';

interface Props {
  /** What was typed before the field stood. */
  readonly typedAhead: RefObject<string>;
  readonly onClose: () => void;
}

const PAUSE_MS = 200;

const PAGE_OF = {
  territory: '/territories/$id',
  actor: '/actors/$id',
  link: '/links/$id',
  agreement: '/agreements/$id',
} as const;

/** Ctrl K: any record, page or action by typing a part of its name. */
export default function Palette({ typedAhead, onClose }: Props) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed.trim(), PAUSE_MS);
  const search = useQuery({ ...searchQuery(useApi(), q), placeholderData: (before) => before });
  const hits = typed.trim().length >= 2 ? (search.data ?? []) : [];
  const { pages, actions } = useCommands(typed);
  // Without a word typed the long list of actions would bury the pages.
  const commands = { pages, actions: typed.trim() ? actions : actions.filter(({ keys }) => keys) };

  const takeOver = () => {
    if (typedAhead.current) setTyped(typedAhead.current);
    typedAhead.current = '';
  };
  // The list gives its first line the focus as one types; only a press of an arrow is a choice.
  const hasChosen = useRef(false);
  /** Enter before anything is chosen means the first there is, records before pages, however late they came. */
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') {
      hasChosen.current = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      return;
    }
    const isCurrent = q === typed.trim() && !search.isPlaceholderData;
    const [first] = [...hits.map(({ id }) => `record:${id}`), ...[...pages, ...actions].map(({ id }) => id)];
    if (hasChosen.current || !isCurrent || !first || !typed.trim()) return;
    event.preventDefault();
    event.stopPropagation();
    run(first);
  };
  const run = (key: string) => {
    onClose();
    const hit = hits.find(({ id }) => key === `record:${id}`);
    if (hit) void navigate({ to: PAGE_OF[hit.type], params: { id: hit.id } });
    else [...pages, ...actions].find(({ id }) => id === key)?.run();
  };

  return (
    <ModalOverlay className="veil top" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal palette">
        <AriaDialog className="dialog" aria-label={t('palette.title')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label={t('palette.title')} className="palette-field" autoFocus>
              <Icon name="search" />
              <Input
                className="palette-input"
                placeholder={t('palette.placeholder')}
                onFocus={takeOver}
                onKeyDownCapture={onKey}
              />
              <kbd aria-hidden="true">{'Esc'}</kbd>
              <IconButton icon="close" label={t('shortcuts.close')} onPress={onClose} />
            </TextField>
            <AriaMenu
              className="menu palette-list"
              aria-label={t('palette.results')}
              onAction={(key) => run(String(key))}
              renderEmptyState={() => (
                <PaletteEmpty isSearching={search.isFetching} failed={search.isError} />
              )}
            >
              <Records hits={hits} />
              <CommandSection title={t('palette.pages')} commands={commands.pages} />
              <CommandSection title={t('palette.actions')} commands={commands.actions} />
            </AriaMenu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Records({ hits }: { readonly hits: readonly SearchHit[] }) {
  const { t } = useTranslation('shell');
  if (hits.length === 0) return null;
  return (
    <MenuSection>
      <MenuHeader className="menu-head">{t('palette.records')}</MenuHeader>
      {hits.map((hit) => (
        <RecordItem key={hit.id} hit={hit} />
      ))}
    </MenuSection>
  );
}

function CommandSection({
  title,
  commands,
}: {
  readonly title: string;
  readonly commands: readonly Command[];
}) {
  if (commands.length === 0) return null;
  return (
    <MenuSection>
      <MenuHeader className="menu-head">{title}</MenuHeader>
      {commands.map(({ id, icon, text, keys }) => (
        <MenuItem key={id} id={id} icon={icon} text={text} end={keys && <kbd>{keys}</kbd>} />
      ))}
    </MenuSection>
  );
}

function PaletteEmpty({ isSearching, failed }: { readonly isSearching: boolean; readonly failed: boolean }) {
  const { t } = useTranslation(['shell', 'common']);
  const text = failed
    ? t('shell:palette.failed')
    : isSearching
      ? t('common:searching')
      : t('shell:palette.nothing');
  return <p className="menu-empty">{text}</p>;
}
