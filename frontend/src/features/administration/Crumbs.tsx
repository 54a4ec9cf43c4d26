import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';

interface Props {
  readonly section: 'tariffs' | 'rates' | 'calls';
  readonly here: string;
  /** The record a page below it is about. */
  readonly between?: ReactNode;
}

export function Crumbs({ section, here, between }: Props) {
  const { t } = useTranslation(['administration', 'records']);
  return (
    <nav aria-label={t('records:detail.path')}>
      <ol className="crumb record-crumb">
        <li>
          <Link to="/administration/tariffs">{t('administration:title')}</Link>
        </li>
        <li>
          <Link to={`/administration/${section}`}>{t(`administration:section.${section}`)}</Link>
        </li>
        {between && <li>{between}</li>}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
