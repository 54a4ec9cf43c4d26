import { useTranslation } from '@/i18n';
import { Dialog } from '@/ui/Dialog';
import { usePages } from './pages';

/** Which keys do what, everywhere, in tables and on records' pages. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const pages = usePages();
  const everywhere = [
    { keys: ['Ctrl', 'K'], text: t('shortcuts.palette') },
    ...pages.map((page) => ({
      keys: ['g', page.key],
      text: t('shortcuts.goTo', { page: t(`nav.${page.name}`) }),
    })),
    { keys: ['?'], text: t('shortcuts.list') },
    { keys: ['Esc'], text: t('shortcuts.close') },
  ];
  const inTables = [
    { keys: ['j', 'k'], text: t('shortcuts.move') },
    { keys: ['Enter'], text: t('shortcuts.open') },
    { keys: ['e'], text: t('shortcuts.edit') },
    { keys: ['/'], text: t('shortcuts.search') },
  ];
  const inRecords = [
    { keys: ['e'], text: t('shortcuts.correct') },
    { keys: ['h'], text: t('shortcuts.pin') },
  ];
  return (
    <Dialog title={t('shortcuts.title')} isOpen onClose={onClose}>
      <Keys title={t('shortcuts.everywhere')} rows={everywhere} />
      <Keys title={t('shortcuts.inTables')} rows={inTables} />
      <Keys title={t('shortcuts.inRecords')} rows={inRecords} />
    </Dialog>
  );
}

interface KeysProps {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly text: string }[];
}

function Keys({ title, rows }: KeysProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys-list">
        {rows.map(({ keys, text }) => (
          <div key={keys.join(' ')}>
            <dt>{text}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
