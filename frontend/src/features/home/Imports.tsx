import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ImportItem, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { isOpen, isRunning, percentOf } from '@/records/imports';
import { Panel } from '@/ui/Page';
import { ProgressBar } from '@/ui/ProgressBar';
import { openImportsQuery } from './queries';

/** Files on their way: what the server works on, and what waits for somebody. Nothing when there are none. */
export default function Imports() {
  const { t } = useTranslation('home');
  const { data } = useQuery(openImportsQuery(useApi()));
  const open = data?.items.filter(isOpen).slice(0, 5) ?? [];
  if (open.length === 0) return null;
  return (
    <Panel
      title={t('imports.title')}
      aside={t('imports.aside')}
      end={<Link to="/imports">{t('imports.all')}</Link>}
    >
      <ul className="todo">
        {open.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </Panel>
  );
}

function Item({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { id, state, fileName, progress, rows, counts } = item;
  const held = state === 'PREVIEWED' ? (counts?.HELD ?? 0) : 0;
  const isAtWork = isRunning(state);
  const said = [
    rows !== undefined && t('imports.rows', { count: rows, number: format.number(rows) }),
    t(`imports.state.${state as 'UPLOADED'}`),
  ];
  return (
    <li className={isAtWork ? '' : 'hot'}>
      <span className="todo-figure meta">{format.ago(item.createdAt)}</span>
      <span className="todo-what">
        <Link to="/imports/$id" params={{ id }}>
          {fileName}
        </Link>
        <span className="meta">
          {said.filter(Boolean).join(', ')}
          {held > 0 && (
            <span className="warm">{` · ${t('imports.held', { count: held, number: format.number(held) })}`}</span>
          )}
        </span>
        {isAtWork && <ProgressBar label={fileName} percent={percentOf(progress)} />}
      </span>
    </li>
  );
}
