import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Call, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { known } from '@/list/address';
import { Search } from '@/list/FilterBar';
import '@/list/list.css';
import { useCountries } from '@/records/useCountries';
import { useKey } from '@/records/useKey';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { useMay } from '../abilities';
import { Download } from '../Download';
import '../administration.css';
import { CountryFilter, DayFilter } from '../filters';
import { callFile, callPagesQuery } from '../queries';
import { type RowColumn, Rows } from '../Rows';
import { Sections } from '../Sections';
import { type CallSearch, validateCallSearch } from '../search';
import { CallStatusBadge } from './status';

/** Calls for co-financing; the one that closes last stands first. */
export function ListPage() {
  const { t } = useTranslation('administration');
  const navigate = useNavigate();
  const { manage = false } = useMay();
  const raw = useSearch({ strict: false });
  const search = validateCallSearch(raw);
  const api = useApi();
  const pages = useInfiniteQuery(callPagesQuery(api, search));
  const set = (part: { [K in keyof CallSearch]: CallSearch[K] | undefined }) =>
    void navigate({ to: '/administration/calls', search: known({ ...search, ...part }) });
  useKey('n', () => manage && void navigate({ to: '/administration/calls/new' }));
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={t('section.calls')}
        actions={
          <>
            <Download list="calls" fetchFile={callFile(api, search)} />
            {manage && (
              <Link className="btn go" to="/administration/calls/new">
                <Icon name="plus" /> {t('call.new')} <kbd aria-hidden="true">{'n'}</kbd>
              </Link>
            )}
          </>
        }
      />
      <Sections />
      <div className="list-bar adm-filters">
        <Search q={search.q} onSearch={(q) => set({ q })} />
        <CountryFilter
          label={t('call.field.country')}
          value={search.country}
          onChange={(country) => set({ country })}
        />
        <DayFilter label={t('call.openOn')} value={search.on} onChange={(on) => set({ on })} />
      </div>
      <Rows
        label={t('call.list')}
        pages={pages}
        columns={columns}
        nothing={t(Object.keys(search).length > 0 ? 'call.noMatch' : 'call.nothing')}
      />
    </>
  );
}

function useColumns(): RowColumn<Call>[] {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { nameOf } = useCountries();
  return [
    {
      id: 'title',
      title: t('call.field.title'),
      render: ({ id, title, code }) => (
        <>
          <Link to="/administration/calls/$id" params={{ id }}>
            {title}
          </Link>{' '}
          <span className="meta">{code}</span>
        </>
      ),
    },
    { id: 'country', title: t('call.field.country'), render: ({ country }) => nameOf(country) },
    { id: 'status', title: t('call.standing'), render: (row) => <CallStatusBadge call={row} /> },
    { id: 'opensOn', title: t('call.field.opensOn'), render: ({ opensOn }) => format.date(opensOn) },
    { id: 'closesOn', title: t('call.field.closesOn'), render: ({ closesOn }) => format.date(closesOn) },
    { id: 'currency', title: t('call.field.currency'), render: ({ currency }) => currency },
    {
      id: 'caps',
      title: t('cap.title'),
      isNumber: true,
      render: ({ caps }) => format.number(caps.length),
    },
  ];
}
