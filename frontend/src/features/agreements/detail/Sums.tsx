import type { AgreementDetail, Plan } from '@/api';
import { ShareBar } from '@/charts/ShareBar';
import { useFormat, useTranslation } from '@/i18n';
import { portionOf, useMoney } from '@/money';
import { useCountries } from '@/records/useCountries';

interface Props {
  readonly agreement: AgreementDetail;
}

/** What is committed, and how it is shared among the countries: shown, never demanded. */
export function Sums({ agreement: { plan, amendment } }: Props) {
  const { t } = useTranslation('agreements');
  const { money } = useMoney();
  const format = useFormat();
  const currencies = plan.totals.byCurrency;
  return (
    <section className="agr-sums" aria-label={t('totals.label')}>
      <div>
        <p className="meta">{t(plan.state === 'SIGNED' ? 'totals.signed' : 'totals.draft')}</p>
        <b>{money(plan.totals.value)}</b>
        {currencies.length > 1 && (
          <p className="meta">{t('totals.of', { amounts: format.list(currencies.map(money)) })}</p>
        )}
      </div>
      {amendment && (
        <div>
          <p className="meta">{t('totals.amendment', { number: amendment.number })}</p>
          <b>{money(amendment.totals.value)}</b>
        </div>
      )}
      <ByCountry plan={amendment ?? plan} />
    </section>
  );
}

/** Countries side by side in one colour, with a mark at the half. */
export function ByCountry({ plan }: { readonly plan: Pick<Plan, 'totals'> }) {
  const { t } = useTranslation('agreements');
  const { nameOf } = useCountries();
  const { decimal, percent } = useMoney();
  const { byParty, parity, value } = plan.totals;
  // Left and right as the parties stand above.
  const order = byParty.map(({ country }) => country);
  const byCountry = [...plan.totals.byCountry].sort(
    (a, b) => order.indexOf(a.country) - order.indexOf(b.country),
  );
  const parts = byCountry.map((each) => ({
    id: each.country,
    portion: portionOf(each.value.amount, value.amount),
    look: 'share',
  }));
  return (
    <div className="agr-parity">
      <p className="meta">
        {parity ? t('parity.hint', { parity: decimal(parity) }) : t('parity.none')}
        {byCountry.length === 2 && ` ${t('parity.mark')}`}
      </p>
      <div className={byCountry.length === 2 ? 'agr-two' : 'agr-many'}>
        {byCountry.map(({ country, share }) => (
          <span key={country}>{`${nameOf(country)} ${percent(share)}`}</span>
        ))}
        <ShareBar parts={parts} {...(byCountry.length === 2 && { mark: 0.5 })} />
      </div>
    </div>
  );
}
