import type { CapCheck, PlanChecks } from '@/api';
import { useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import { compareDecimals, portionOf, useMoney } from '@/money';
import { useActorName } from '@/records/filterChoices';
import { Icon } from '@/ui/Icon';

interface Props {
  readonly checks: PlanChecks;
  /** What is signed already is not refused for a cap. */
  readonly isDraft: boolean;
}

/** Every rule with its figures: what was measured, where the limit lies, what is missing or too much. */
export function CheckList({ checks: { call, checks, holds }, isDraft }: Props) {
  const { t, i18n } = useTranslation('agreements');
  if (!call) return <p className="meta">{t('checks.noCall')}</p>;
  const failing = checks.filter((check) => !check.holds);
  const names = [...new Set(failing.map((check) => inLanguage(check.names, i18n.language)))];
  return (
    <>
      <p className="meta">{call.title}</p>
      {checks.length === 0 && <p className="meta">{t('checks.none')}</p>}
      <ul className="agr-checks">
        {checks.map((check) => (
          <CheckItem key={`${check.code} ${check.party ?? ''}`} check={check} />
        ))}
      </ul>
      {!holds && isDraft && (
        <p className="note stop" role="status">
          {t('checks.refused', { rules: names.join('; ') })}
        </p>
      )}
    </>
  );
}

function CheckItem({ check }: { readonly check: CapCheck }) {
  const { t, i18n } = useTranslation('agreements');
  const { money, percent } = useMoney();
  const party = useActorName(check.party);
  const { holds, measured, share } = check;
  return (
    <li className={holds ? undefined : 'no'}>
      <span className={`badge ${holds ? 'is-good' : 'is-stop'}`}>
        <Icon name={holds ? 'state-clear' : 'state-refused'} className="glyph" />
        <span className="sr">{t(holds ? 'checks.holds' : 'checks.fails')}</span>
      </span>
      <div>
        <p className="agr-check-line">
          <span>
            {inLanguage(check.names, i18n.language)}
            {party && <span className="meta">{` ${party}`}</span>}
          </span>
          <b>{share === undefined ? money(measured) : percent(share)}</b>
        </p>
        <CapBar check={check} />
        <p className="meta">{useCheckText()(check)}</p>
      </div>
    </li>
  );
}

/** What the limit says, and how far the plan is from it, in words. */
export function useCheckText(): (check: CapCheck) => string {
  const { t } = useTranslation('agreements');
  const { money, percent } = useMoney();
  return ({ effect, base, threshold, difference, limit, measured }) => {
    const isAmount = !base && threshold !== undefined;
    const bound = isAmount
      ? money({ amount: limit, currency: measured.currency })
      : base
        ? t('checks.percentOf', { percent: percent(limit), base: money(base) })
        : percent(limit);
    const said = t(`checks.effect.${effect}`, { bound });
    if (!difference) return `${said}. ${t('checks.noBase')}`;
    const isShort = compareDecimals(difference.amount, '0') < 0;
    const amount = money({ ...difference, amount: difference.amount.replace(/^-/, '') });
    return `${said}. ${isShort ? t(`checks.beyond.${effect}`, { amount }) : t('checks.margin', { amount })}`;
  };
}

/** For the eye alone: the line below says the same. */
function CapBar({ check: { share, limit, measured, threshold, base } }: { readonly check: CapCheck }) {
  const isPercent = base !== undefined;
  const value = isPercent
    ? portionOf(share ?? '0', '100')
    : threshold
      ? portionOf(measured.amount, threshold.amount)
      : 0;
  const mark = isPercent ? portionOf(limit, '100') : 1;
  const scale = Math.max(value, mark, isPercent ? 1 : 1.05);
  const at = (portion: number) => (portion / scale) * 100;
  return (
    <svg className="agr-cap" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect className="ground" y="3" width="100" height="8" />
      <rect className="filled" y="3" width={at(value)} height="8" />
      <rect className="limit" x={Math.min(at(mark), 99.4)} width="0.6" height="14" />
    </svg>
  );
}
