import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSession } from '@/auth';
import { useFormat, useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { seenQuery } from './queries';

const PAGES = {
  territory: '/territories/$id',
  actor: '/actors/$id',
  link: '/links/$id',
  agreement: '/agreements/$id',
} as const;

/** What this person looked at on this device, to find the way back. */
export function Recent() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { data } = useQuery(seenQuery(useSession().user.id));
  return (
    <Panel title={t('recent.title')} aside={t('recent.aside')}>
      {data?.length === 0 && (
        <EmptyState title={t('recent.none')} action={<Link to="/territories">{t('recent.go')}</Link>}>
          {t('recent.noneText')}
        </EmptyState>
      )}
      <ol className="recent">
        {data?.map((record) => (
          <li key={record.id}>
            <Link to={PAGES[record.type]} params={{ id: record.id }}>
              {record.name}
            </Link>{' '}
            <span className="cc">{record.country}</span>
            <span className="meta end">{format.ago(new Date(record.seenAt))}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
