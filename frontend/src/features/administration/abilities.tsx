import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { meQuery, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { Skeleton } from '@/ui/States';

interface May {
  readonly manage?: boolean;
  readonly stateRates?: boolean;
}

/** Nothing while it is not known. Administrators lay down tariffs and calls; whoever writes agreements states rates. */
export function useMay(): May {
  const { data } = useQuery(meQuery(useApi()));
  if (!data) return {};
  const { manage } = data.abilities.referenceData;
  return { manage, stateRates: data.abilities.links.create };
}

interface Props {
  readonly to: keyof May;
  readonly children: ReactNode;
}

/** A form; in its place, for those who may not send it, whose it is. */
export function Allowed({ to, children }: Props) {
  const { t } = useTranslation(['administration', 'common']);
  const may = useMay()[to];
  if (may) return children;
  return (
    <div className="main">
      {may === undefined ? (
        <Skeleton rows={8} label={t('common:loading')} />
      ) : (
        <p className="note">{t(`administration:notAllowed.${to}`)}</p>
      )}
    </div>
  );
}
