import { useQuery } from '@tanstack/react-query';
import { type AgreementTotals, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import type { ListStateHandle } from '@/list/useListState';
import { today, useCurrencies, useMoney } from '@/money';
import { Button } from '@/ui/Button';
import { ComboBox } from '@/ui/ComboBox';
import { DateField } from '@/ui/DateField';
import { Popover } from '@/ui/Popover';
import { ConversionText } from '../ConversionText';
import { toQuery } from '../filters';
import { sumsQuery } from '../queries';
import type { ListState } from '../search';

interface Props {
  readonly handle: ListStateHandle<ListState>;
}

/** What those under the filters come to: by currency of the account, never added up across them unless asked for. */
export function Sums({ handle }: Props) {
  const { t } = useTranslation('agreements');
  const { money } = useMoney();
  const { filters, valuedIn, valuedOn } = handle.state;
  const view = valuedIn ? { in: valuedIn, on: valuedOn ?? today() } : {};
  const { data } = useQuery(sumsQuery(useApi(), toQuery(filters), view));
  if (!data || data.count === 0) return <div className="agr-totals" />;
  return (
    <section className="agr-totals" aria-label={t('sums.label')}>
      <ul>
        {data.byCurrency.map(({ currency, value, agreements }) => (
          <li key={currency}>
            <b>{money(value)}</b> <span className="meta">{t('sums.of', { count: agreements })}</span>
          </li>
        ))}
        {data.in && <InOne view={data.in} />}
      </ul>
      <span className="meta">{t('sums.made')}</span>
      <ValuedIn handle={handle} />
    </section>
  );
}

/** Labelled for what it is: a view at the rates of one day, and no agreement's value. */
function InOne({ view }: { readonly view: NonNullable<AgreementTotals['in']> }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { money } = useMoney();
  return (
    <li className="agr-revalued">
      <span className="badge box is-wait">{t('sums.revaluation', { date: format.date(view.date) })}</span>{' '}
      <b>{money(view.value)}</b>{' '}
      <Popover label={t('sums.how')} trigger={<Button look="bare">{t('sums.how')}</Button>}>
        <p>{t('sums.howText', { date: format.date(view.date) })}</p>
        <ul className="agr-how">
          {view.conversions.map((conversion) => (
            <li key={conversion.from}>
              {conversion.amount && <b>{money(conversion.amount)}</b>}{' '}
              <ConversionText conversion={conversion} />
            </li>
          ))}
        </ul>
        {view.leftOut.length > 0 && (
          <p className="note warn">{t('sums.leftOut', { amounts: format.list(view.leftOut.map(money)) })}</p>
        )}
      </Popover>
      {view.leftOut.length > 0 && (
        <span className="warm">{t('sums.without', { amounts: format.list(view.leftOut.map(money)) })}</span>
      )}
    </li>
  );
}

function ValuedIn({ handle: { state, change } }: Props) {
  const { t } = useTranslation('agreements');
  const { options } = useCurrencies();
  const { valuedIn, valuedOn } = state;
  return (
    <Popover label={t('sums.inOne')} trigger={<Button look="bare">{t('sums.inOne')}</Button>}>
      <div className="filter-form">
        <p className="hint">{t('sums.inOneHint')}</p>
        <ComboBox
          label={t('sums.currency')}
          options={options}
          value={valuedIn ?? null}
          onChange={(code) => void change({ valuedIn: code ?? undefined })}
        />
        <DateField
          label={t('sums.day')}
          value={valuedOn ?? today()}
          onChange={(day) => void change({ valuedOn: day ?? undefined })}
        />
        {valuedIn && (
          <Button onPress={() => void change({ valuedIn: undefined, valuedOn: undefined })}>
            {t('sums.own')}
          </Button>
        )}
      </div>
    </Popover>
  );
}
