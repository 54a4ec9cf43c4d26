import type { AdministrativeStatus } from '@/api';
import { useTranslation } from '@/i18n';
import { Badge } from '@/ui/Badge';
import { STATUS_LOOKS } from './labels';

interface Props {
  readonly status: AdministrativeStatus;
  readonly dissolvedOn?: string | undefined;
  readonly boxed?: boolean;
}

/** What the territory is today; one that is no more says so first. */
export function StatusBadge({ status, dissolvedOn, boxed = false }: Props) {
  const { t } = useTranslation('territories');
  if (dissolvedOn && status !== 'VOID') {
    return (
      <Badge tone="idle" glyph="state-lapsed" boxed={boxed}>
        {t('dissolved')}
      </Badge>
    );
  }
  return (
    <Badge {...STATUS_LOOKS[status]} boxed={boxed}>
      {t(`status.${status}`, { ns: 'common' })}
    </Badge>
  );
}
