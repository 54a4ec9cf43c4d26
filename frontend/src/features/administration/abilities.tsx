import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { meQuery, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { Skeleton } from '@/ui/States';

/** Nothing while it is not known. Administrators lay down tariffs and calls; whoever writes agreements states rates. */
export function useMay(): { readonly manage?: boolean; readonly stateRates?: boolean } {
  const { data } = useQuery(meQuery(useApi()));
  if (!data) return {};
  const { manage } = data.abilities.referenceData;
  return { manage, stateRates: data.abilities.links.create };
}

/** In place of a form, for those who may not send it. */
export function Allowed({
  may,
  children,
}: {
  readonly may: boolean | undefined;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation(['administration', 'common']);
  if (may) return children;
  return (
    <div className="main">
      {may === undefined ? (
        <Skeleton rows={8} label={t('common:loading')} />
      ) : (
        <p className="note">{t('administration:notAllowed')}</p>
      )}
    </div>
  );
}
