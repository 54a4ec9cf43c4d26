import { Link } from '@tanstack/react-router';
import type { AgreementDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Badge } from '@/ui/Badge';
import { Panel } from '@/ui/Page';
import { usePlanName } from '../usePlanName';

const LOOKS = {
  DRAFT: { tone: 'idle', glyph: 'state-draft' },
  SIGNED: { tone: 'good', glyph: 'state-clear' },
  DISCARDED: { tone: 'idle', glyph: 'state-refused' },
} as const;

/** The original and every amendment, each still to be read, and compared with the one before. */
export function PlansPanel({ agreement: { id, plans } }: { readonly agreement: AgreementDetail }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const name = usePlanName();
  return (
    <Panel title={t('plans.title')}>
      <ol className="agr-plans">
        {plans.map(({ number, state, reason, signedOn, preparedAt }) => (
          <li key={number}>
            <p>
              <b>{name(number)}</b> <Badge {...LOOKS[state]}>{t(`planState.${state}`)}</Badge>
            </p>
            <p className="meta">
              {signedOn
                ? t('detail.signed', { date: format.date(signedOn) })
                : t('plans.prepared', { date: format.instant(preparedAt) })}
              {reason && ` · “${reason}”`}
            </p>
            <p className="meta">
              <Link to="/agreements/$id/compare" params={{ id }} search={{ a: number, b: number }}>
                {t('plans.read')}
              </Link>{' '}
              {number > 0 && (
                <Link
                  to="/agreements/$id/compare"
                  params={{ id }}
                  search={{ a: basisOf(plans, number), b: number }}
                >
                  {t('plans.compare', { plan: name(basisOf(plans, number)) })}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What an amendment changes: the last one signed before it. */
function basisOf(plans: AgreementDetail['plans'], number: number): number {
  const signed = plans.filter((plan) => plan.state === 'SIGNED' && plan.number < number);
  return Math.max(0, ...signed.map((plan) => plan.number));
}
