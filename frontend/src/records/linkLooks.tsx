import type { LinkFreshness, LinkParty, LinkState } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Badge, type Tone } from '@/ui/Badge';
import { Icon, type StateIconName } from '@/ui/Icon';
import './links.css';

const LOOKS: Record<LinkState, { tone: Tone; glyph: StateIconName }> = {
  DRAFT: { tone: 'idle', glyph: 'state-draft' },
  RETURNED: { tone: 'warm', glyph: 'state-conflict' },
  SUBMITTED: { tone: 'wait', glyph: 'state-waiting' },
  IN_REVIEW: { tone: 'wait', glyph: 'state-waiting' },
  CLEARED: { tone: 'good', glyph: 'state-clear' },
  OBJECTED: { tone: 'stop', glyph: 'state-refused' },
  ACTIVE: { tone: 'good', glyph: 'state-active' },
  SUSPENDED: { tone: 'idle', glyph: 'state-paused' },
  LAPSED: { tone: 'idle', glyph: 'state-lapsed' },
  CONCLUDED: { tone: 'idle', glyph: 'state-clear' },
  EXPIRED: { tone: 'idle', glyph: 'state-lapsed' },
  DISCARDED: { tone: 'idle', glyph: 'state-refused' },
  VOID: { tone: 'stop', glyph: 'state-refused' },
};

interface StateProps {
  readonly state: LinkState;
  readonly boxed?: boolean;
}

/** Each state has its words and a glyph: none is told by colour alone. */
export function LinkStateBadge({ state, boxed = false }: StateProps) {
  const { t } = useTranslation('links');
  return (
    <Badge {...LOOKS[state]} boxed={boxed}>
      {t(`state.${state}`)}
    </Badge>
  );
}

/** How old the last sign of life is, by the same years as the list's filter. */
export function freshnessOf(confirmed: string | undefined, today = new Date()): LinkFreshness {
  if (confirmed === undefined) return 'UNCONFIRMED';
  const before = (years: number) =>
    new Date(Date.UTC(today.getUTCFullYear() - years, today.getUTCMonth(), today.getUTCDate()))
      .toISOString()
      .slice(0, 10);
  if (confirmed > before(1)) return 'FRESH';
  return confirmed > before(3) ? 'AGEING' : 'STALE';
}

const BARS: Record<LinkFreshness, number> = { FRESH: 3, AGEING: 2, STALE: 1, UNCONFIRMED: 0 };

/** Three bars for how lately it was confirmed, and the day in words. */
export function Freshness({ confirmed }: { readonly confirmed: string | undefined }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const freshness = freshnessOf(confirmed);
  return (
    <span className={`fresh is-${freshness.toLowerCase()}`} title={t(`freshness.${freshness}`)}>
      <span className="bars" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} className={bar <= BARS[freshness] ? 'on' : ''} />
        ))}
      </span>
      {confirmed ? format.date(confirmed) : t('freshness.UNCONFIRMED')}
    </span>
  );
}

/** A partner by the place it governs; by its own name where it has none. */
export const placeOf = ({ territory, name }: LinkParty) => territory?.name ?? name;

/** Partners side by side, joined by the arc; none before another but in the order they were named. */
export function Joined({ partners }: { readonly partners: readonly LinkParty[] }) {
  const { t } = useTranslation('links');
  return (
    <span className="joined">
      {partners.map((party, index) => (
        <span key={party.actor}>
          {index > 0 && (
            <>
              <Icon name="link" />
              <span className="sr">{t('joinedTo')}</span>{' '}
            </>
          )}
          <b>{placeOf(party)}</b> <span className="cc">{party.country}</span>{' '}
        </span>
      ))}
    </span>
  );
}
