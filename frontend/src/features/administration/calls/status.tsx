import type { Call } from '@/api';
import { useTranslation } from '@/i18n';
import { today } from '@/money';
import { Badge } from '@/ui/Badge';

export type CallStatus = 'UPCOMING' | 'OPEN' | 'CLOSED';

/** Where a call stands on a day; its last day is one of those on which it is open. */
export function statusOf({ opensOn, closesOn }: Pick<Call, 'opensOn' | 'closesOn'>, day: string): CallStatus {
  if (day < opensOn) return 'UPCOMING';
  return day > closesOn ? 'CLOSED' : 'OPEN';
}

const LOOKS = {
  UPCOMING: { tone: 'wait', glyph: 'state-waiting' },
  OPEN: { tone: 'good', glyph: 'state-active' },
  CLOSED: { tone: 'idle', glyph: 'state-lapsed' },
} as const;

export function CallStatusBadge({ call }: { readonly call: Call }) {
  const { t } = useTranslation('administration');
  const status = statusOf(call, today());
  return <Badge {...LOOKS[status]}>{t(`call.status.${status}`)}</Badge>;
}
