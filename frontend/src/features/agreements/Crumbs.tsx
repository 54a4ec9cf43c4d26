import { Link } from '@tanstack/react-router';
import type { AgreementDetail } from '@/api';
import { useTranslation } from '@/i18n';

interface Props {
  readonly agreement: Pick<AgreementDetail, 'id' | 'title' | 'link'>;
  /** What the page is about: the agreement itself, or what is done to it. */
  readonly here: string;
}

export function Crumbs({ agreement: { id, title, link }, here }: Props) {
  const { t } = useTranslation('agreements');
  return (
    <nav aria-label={t('detail.path')}>
      <ol className="crumb record-crumb">
        <li>
          <Link to="/agreements">{t('title')}</Link>
        </li>
        <li>
          <Link to="/links/$id" params={{ id: link.id }}>
            {t('detail.under', { link: link.label })}
          </Link>
        </li>
        {here !== title && (
          <li>
            <Link to="/agreements/$id" params={{ id }}>
              {title}
            </Link>
          </li>
        )}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
