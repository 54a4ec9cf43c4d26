import { Link } from '@tanstack/react-router';
import type { LinkDetail } from '@/api';
import { useTranslation } from '@/i18n';
import { Freshness, LinkStateBadge } from '@/records/linkLooks';
import { PageHead } from '@/ui/Page';
import { Actions } from './Actions';

interface Props {
  readonly link: LinkDetail;
  readonly etag: string;
}

export function DetailHead({ link, etag }: Props) {
  const { t } = useTranslation('links');
  return (
    <header className="record-head">
      <PageHead
        title={link.title}
        crumbs={<Crumbs link={link} here={link.title} />}
        actions={<Actions link={link} etag={etag} />}
      />
      <p className="record-under">
        <LinkStateBadge state={link.state} boxed />
        <span className="soft">{t('field.lastConfirmedOn')}</span>
        <Freshness confirmed={link.lastConfirmedOn} />
      </p>
    </header>
  );
}

interface CrumbsProps {
  readonly link: Pick<LinkDetail, 'id' | 'title' | 'type'>;
  /** What the page is about: the link itself, or what is done to it. */
  readonly here: string;
}

export function Crumbs({ link, here }: CrumbsProps) {
  const { t } = useTranslation('links');
  return (
    <nav aria-label={t('detail.path')}>
      <ol className="crumb record-crumb">
        <li>
          <Link to="/links">{t('title')}</Link>
        </li>
        <li>
          <Link to="/links" search={{ type: link.type }}>
            {t(`type.${link.type}`)}
          </Link>
        </li>
        {here !== link.title && (
          <li>
            <Link to="/links/$id" params={{ id: link.id }}>
              {link.title}
            </Link>
          </li>
        )}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
