import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { ProblemState } from '@/forms/problems';
import { useTranslation } from '@/i18n';
import { PageHead } from '@/ui/Page';
import { EmptyState, Skeleton } from '@/ui/States';

export function PagePending() {
  const { t } = useTranslation();
  return (
    <div className="main">
      <Skeleton rows={8} label={t('loading')} />
    </div>
  );
}

export function PageError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageHead title={t('pageFailed')} />
      <div className="main">
        <ProblemState error={error} title={t('pageFailedText')} onRetry={retry} />
      </div>
    </>
  );
}

export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHead title={t('notFound')} />
      <div className="main">
        <EmptyState title={t('notFoundTitle')} action={<Link to="/">{t('goHome')}</Link>}>
          {t('notFoundText')}
        </EmptyState>
      </div>
    </>
  );
}
