import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ExchangeRate, type RateKind, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { known } from '@/list/address';
import '@/list/list.css';
import { useMoney } from '@/money';
import { useKey } from '@/records/useKey';
import { useMayImport } from '@/records/useMayImport';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { Select } from '@/ui/Select';
import { useMay } from '../abilities';
import { Download } from '../Download';
import '../administration.css';
import { CurrencyFilter, DayFilter } from '../filters';
import { rateFile, ratePagesQuery } from '../queries';
import { type RowColumn, Rows } from '../Rows';
import { Sections } from '../Sections';
import { RATE_KINDS, type RateSearch, rateQueryOf, validateRateSearch } from '../search';
import { Converter } from './Converter';

/** Every rate on record, the latest first, and what an amount comes to by them. */
export function ListPage() {
  const { t } = useTranslation('administration');
  const navigate = useNavigate();
  const { stateRates = false } = useMay();
  const mayImport = useMayImport();
  const raw = useSearch({ strict: false });
  const search = validateRateSearch(raw);
  const query = rateQueryOf(search);
  const api = useApi();
  const pages = useInfiniteQuery(ratePagesQuery(api, query));
  const set = (part: { [K in keyof RateSearch]: RateSearch[K] | undefined }) =>
    void navigate({ to: '/administration/rates', search: known({ ...search, ...part }), resetScroll: false });
  useKey('n', () => stateRates && void navigate({ to: '/administration/rates/new' }));
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={t('section.rates')}
        actions={
          <>
            <Download list="rates" fetchFile={rateFile(api, query)} />
            {mayImport && (
              <Link className="btn" to="/imports/new">
                <Icon name="import" /> {t('rate.import')}
              </Link>
            )}
            {stateRates && (
              <Link className="btn go" to="/administration/rates/new">
                <Icon name="plus" /> {t('rate.new')} <kbd aria-hidden="true">{'n'}</kbd>
              </Link>
            )}
          </>
        }
      />
      <Sections />
      <Converter search={search} onAsk={set} />
      <Filters search={search} onChange={set} />
      <Rows
        label={t('rate.list')}
        pages={pages}
        columns={columns}
        nothing={t(Object.keys(query).length > 0 ? 'rate.noMatch' : 'rate.nothing')}
      />
    </>
  );
}

interface FilterProps {
  readonly search: RateSearch;
  readonly onChange: (part: { [K in keyof RateSearch]: RateSearch[K] | undefined }) => void;
}

const ANY = 'ANY';

function Filters({ search, onChange }: FilterProps) {
  const { t } = useTranslation('administration');
  const kinds = RATE_KINDS.map((id) => ({ id, text: t(`rate.kind.${id}`) }));
  return (
    <div className="list-bar adm-filters">
      <Select<RateKind | typeof ANY>
        label={t('rate.field.kind')}
        options={[{ id: ANY, text: t('any') }, ...kinds]}
        value={search.kind ?? ANY}
        onChange={(kind) => onChange({ kind: kind === ANY ? undefined : kind })}
      />
      <CurrencyFilter
        label={t('rate.field.base')}
        value={search.base}
        onChange={(base) => onChange({ base })}
      />
      <CurrencyFilter
        label={t('rate.field.currency')}
        value={search.currency}
        onChange={(currency) => onChange({ currency })}
      />
      <DayFilter label={t('rate.from')} value={search.from} onChange={(from) => onChange({ from })} />
      <DayFilter label={t('rate.to')} value={search.to} onChange={(to) => onChange({ to })} />
    </div>
  );
}

function useColumns(): RowColumn<ExchangeRate>[] {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { rate } = useMoney();
  return [
    { id: 'pair', title: t('rate.pair'), render: ({ base, currency }) => `${currency}/${base}` },
    {
      id: 'rate',
      title: t('rate.field.rate'),
      isNumber: true,
      render: (row) => t('rate.units', { rate: rate(row.rate), currency: row.currency, base: row.base }),
    },
    {
      id: 'date',
      title: t('rate.field.date'),
      render: ({ kind, date }) => (kind === 'ANNUAL_AVERAGE' ? date.slice(0, 4) : format.date(date)),
    },
    { id: 'kind', title: t('rate.field.kind'), render: ({ kind }) => t(`rate.kind.${kind}`) },
    {
      id: 'source',
      title: t('rate.field.source'),
      render: ({ source, reason }) => (
        <>
          {source} {reason && <span className="meta">{reason}</span>}
        </>
      ),
    },
    {
      id: 'recorded',
      title: t('rate.recorded'),
      render: ({ recordedBy, recordedAt }) =>
        [recordedBy, format.date(recordedAt.slice(0, 10))].filter(Boolean).join(', '),
    },
  ];
}
