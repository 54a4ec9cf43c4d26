import type { AgreementState, AgreementSummary } from '@/api';
import { useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { Badge, type Tone } from '@/ui/Badge';
import { Icon, type StateIconName } from '@/ui/Icon';
import './links.css';

const LOOKS: Record<AgreementState, { tone: Tone; glyph: StateIconName }> = {
  DRAFT: { tone: 'idle', glyph: 'state-draft' },
  SIGNED: { tone: 'good', glyph: 'state-clear' },
  IN_FORCE: { tone: 'good', glyph: 'state-active' },
  CLOSED: { tone: 'idle', glyph: 'state-clear' },
  TERMINATED: { tone: 'stop', glyph: 'state-lapsed' },
  DISCARDED: { tone: 'idle', glyph: 'state-refused' },
  VOID: { tone: 'stop', glyph: 'state-refused' },
};

interface StateProps {
  readonly state: AgreementState;
  readonly boxed?: boolean;
}

/** Each state has its words and a glyph: none is told by colour alone. */
export function AgreementStateBadge({ state, boxed = false }: StateProps) {
  const { t } = useTranslation('agreements');
  return (
    <Badge {...LOOKS[state]} boxed={boxed}>
      {t(`state.${state}`)}
    </Badge>
  );
}

/** Parties side by side, joined by the arc, in the order they were named. */
export function JoinedParties({ parties }: Pick<AgreementSummary, 'parties'>) {
  const { t } = useTranslation('agreements');
  return (
    <span className="joined">
      {parties.map(({ actor, country }, index) => (
        <span key={actor.id}>
          {index > 0 && (
            <>
              <Icon name="link" />
              <span className="sr">{t('joinedTo')}</span>{' '}
            </>
          )}
          <b>{actor.name}</b> <span className="cc">{country}</span>{' '}
        </span>
      ))}
    </span>
  );
}

/** `AR 56,80 % · ES 43,20 %` */
export function SharesText({ shares }: Pick<AgreementSummary, 'shares'>) {
  const { percent } = useMoney();
  return shares.map(({ country, share }) => `${country} ${percent(share)}`).join(' · ');
}
