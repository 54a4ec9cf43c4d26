import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Tariff, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import { known } from '@/list/address';
import '@/list/list.css';
import { useMoney } from '@/money';
import { useCountries } from '@/records/useCountries';
import { useKey } from '@/records/useKey';
import { ComboBox } from '@/ui/ComboBox';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { useMay } from '../abilities';
import { Download } from '../Download';
import '../administration.css';
import { CountryFilter, DayFilter } from '../filters';
import { categoriesQuery, tariffFile, tariffPagesQuery } from '../queries';
import { type RowColumn, Rows } from '../Rows';
import { Sections } from '../Sections';
import { type TariffSearch, validateTariffSearch } from '../search';

/** What an hour of staff time is worth, by category, country and day. */
export function ListPage() {
  const { t } = useTranslation('administration');
  const navigate = useNavigate();
  const { manage = false } = useMay();
  const raw = useSearch({ strict: false });
  const search = validateTariffSearch(raw);
  const api = useApi();
  const pages = useInfiniteQuery(tariffPagesQuery(api, search));
  useKey('n', () => manage && void navigate({ to: '/administration/tariffs/new' }));
  const columns = useColumns(manage);
  return (
    <>
      <PageHead
        title={t('section.tariffs')}
        actions={
          <>
            <Download list="tariffs" fetchFile={tariffFile(api, search)} />
            {manage && (
              <Link className="btn go" to="/administration/tariffs/new">
                <Icon name="plus" /> {t('tariff.new')} <kbd aria-hidden="true">{'n'}</kbd>
              </Link>
            )}
          </>
        }
      />
      <Sections />
      <Filters search={search} />
      <Rows
        label={t('tariff.list')}
        pages={pages}
        columns={columns}
        nothing={t(Object.keys(search).length > 0 ? 'tariff.noMatch' : 'tariff.nothing')}
      />
    </>
  );
}

function Filters({ search }: { readonly search: TariffSearch }) {
  const { t, i18n } = useTranslation('administration');
  const navigate = useNavigate();
  const { data: categories = [] } = useQuery(categoriesQuery(useApi()));
  const set = (part: { [K in keyof TariffSearch]: TariffSearch[K] | undefined }) =>
    void navigate({ to: '/administration/tariffs', search: known({ ...search, ...part }) });
  return (
    <div className="list-bar adm-filters">
      <ComboBox
        label={t('tariff.field.category')}
        options={categories.map(([id, names]) => ({ id, text: inLanguage(names, i18n.language), end: id }))}
        value={search.category ?? null}
        onChange={(category) => set({ category: category ?? undefined })}
      />
      <CountryFilter
        label={t('tariff.field.country')}
        value={search.country}
        onChange={(country) => set({ country })}
      />
      <DayFilter label={t('tariff.validOn')} value={search.on} onChange={(on) => set({ on })} />
    </div>
  );
}

function useColumns(mayCorrect: boolean): RowColumn<Tariff>[] {
  const { t, i18n } = useTranslation(['administration', 'records']);
  const format = useFormat();
  const { money } = useMoney();
  const { nameOf } = useCountries();
  const name = ({ names }: Tariff) => inLanguage(names, i18n.language);
  const columns: RowColumn<Tariff>[] = [
    {
      id: 'category',
      title: t('administration:tariff.field.category'),
      render: (row) => (
        <>
          {name(row)} <span className="meta">{row.category}</span>
        </>
      ),
    },
    {
      id: 'country',
      title: t('administration:tariff.field.country'),
      render: ({ country }) => (country ? nameOf(country) : t('administration:tariff.anyCountry')),
    },
    {
      id: 'hourly',
      title: t('administration:tariff.field.hourly'),
      isNumber: true,
      render: ({ hourly }) => money(hourly),
    },
    {
      id: 'validFrom',
      title: t('administration:tariff.field.validFrom'),
      render: ({ validFrom }) => format.date(validFrom),
    },
    {
      id: 'validUntil',
      title: t('administration:tariff.field.validUntil'),
      render: ({ validUntil }) => (validUntil ? format.date(validUntil) : t('administration:tariff.noEnd')),
    },
    { id: 'source', title: t('administration:tariff.field.source'), render: ({ source }) => source },
  ];
  if (!mayCorrect) return columns;
  const correct: RowColumn<Tariff> = {
    id: 'correct',
    title: t('records:action.correct'),
    render: (row) => (
      <Link
        to="/administration/tariffs/$id/edit"
        params={{ id: row.id }}
        aria-label={t('administration:correctNamed', { name: name(row) })}
      >
        {t('records:action.correct')}
      </Link>
    ),
  };
  return [...columns, correct];
}
