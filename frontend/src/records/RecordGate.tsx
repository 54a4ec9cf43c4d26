import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isId, isProblem } from '@/api';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import { PageHead } from '@/ui/Page';
import { EmptyState, Skeleton } from '@/ui/States';

export interface GateWords {
  readonly loading: string;
  readonly failed: string;
  readonly missing: string;
}

interface Props<T> {
  readonly id: string;
  readonly found: {
    readonly data: T | undefined;
    readonly error: unknown;
    readonly isError: boolean;
    readonly refetch: () => unknown;
  };
  readonly words: GateWords;
  readonly list:
    | '/territories'
    | '/actors'
    | '/links'
    | '/agreements'
    | '/imports'
    | '/administration/tariffs'
    | '/administration/calls';
  readonly children: (record: T) => ReactNode;
}

/** A record's page while the record comes, when it does not, and when there is none. */
export function RecordGate<T>({ id, found, words, list, children }: Props<T>) {
  const { t } = useTranslation('records');
  if (found.data !== undefined) return children(found.data);
  if (!isId(id) || isProblem(found.error, 'not-found')) {
    return (
      <>
        <PageHead title={words.missing} />
        <div className="main">
          <EmptyState title={words.missing} action={<Link to={list}>{t('detail.toList')}</Link>}>
            {t('detail.missingText')}
          </EmptyState>
        </div>
      </>
    );
  }
  return (
    <div className="main">
      {found.isError ? (
        <ProblemState error={found.error} title={words.failed} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton rows={12} label={words.loading} />
      )}
    </div>
  );
}
