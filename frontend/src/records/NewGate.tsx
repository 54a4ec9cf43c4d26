import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { meQuery, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { Skeleton } from '@/ui/States';
import { useMayCreate } from './useMayCreate';
import type { RecordKind } from './words';

interface Props {
  readonly kind: RecordKind;
  readonly children: ReactNode;
}

/** The form of a new record; in its place, for those who may not make one, whose it is: not after it was filled in. */
export function NewGate({ kind, children }: Props) {
  const { t } = useTranslation(['records', 'common']);
  const isKnown = useQuery(meQuery(useApi())).data !== undefined;
  const mayCreate = useMayCreate(kind);
  if (mayCreate) return children;
  return (
    <div className="main">
      {isKnown ? (
        <p className="note">{t('records:form.notAllowed')}</p>
      ) : (
        <Skeleton rows={8} label={t('common:loading')} />
      )}
    </div>
  );
}
