import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import { EmptyState, ErrorState } from '@/ui/States';
import { useImport } from './context';

/** It did not work: what happened, that nothing was written, and the ways on. */
export function FailedPart() {
  const { t } = useTranslation('importPages');
  const { data } = useImport();
  return (
    <div className="main">
      <ErrorState
        title={t('failed.title')}
        action={
          <ul className="import-ways">
            <li>
              <Link from="/imports/$id" to="." search={{ step: 'columns' }}>
                {t('failed.columns')}
              </Link>
            </li>
            <li>
              <Link to="/imports/new" search={{ kind: data.kind }}>
                {t('failed.again')}
              </Link>
            </li>
          </ul>
        }
      >
        {data.failure?.detail ?? t('failed.unknown')} {t('failed.nothingWritten')}
      </ErrorState>
    </div>
  );
}

export function DiscardedPart() {
  const { t } = useTranslation('importPages');
  return (
    <div className="main">
      <EmptyState title={t('discarded.title')} action={<Link to="/imports">{t('page.toList')}</Link>}>
        {t('discarded.text')}
      </EmptyState>
    </div>
  );
}
