import type { ActorStatus } from '@/api';
import { useTranslation } from '@/i18n';
import { Badge, type Tone } from '@/ui/Badge';
import type { StateIconName } from '@/ui/Icon';

const LOOKS: Record<ActorStatus, { tone: Tone; glyph: StateIconName }> = {
  ACTIVE: { tone: 'good', glyph: 'state-active' },
  DISSOLVED: { tone: 'idle', glyph: 'state-lapsed' },
  MERGED: { tone: 'idle', glyph: 'state-group' },
  VOID: { tone: 'idle', glyph: 'state-lapsed' },
};

interface Props {
  readonly status: ActorStatus;
  readonly boxed?: boolean;
}

/** Each status has its glyph: none is told by colour alone. */
export function ActorStatusBadge({ status, boxed = false }: Props) {
  const { t } = useTranslation();
  return (
    <Badge {...LOOKS[status]} boxed={boxed}>
      {t(`actorStatus.${status}`)}
    </Badge>
  );
}
