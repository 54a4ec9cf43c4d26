import type { TFunction } from 'i18next';
import type { ActorSummary } from '@/api';
import type { Format } from '@/i18n';
import { ActorStatusBadge } from '@/records/actors';
import type { ColumnSpec } from '@/ui/table/columns';

export interface ColumnContext {
  readonly t: TFunction<'actors'>;
  readonly format: Format;
  readonly countryName: (code: string) => string;
}

const COMMON = { ns: 'common' } as const;

export function actorColumns({ t, format, countryName }: ColumnContext): ColumnSpec<ActorSummary>[] {
  const soft = (text: string | undefined) => <span className="soft">{text}</span>;
  return [
    {
      id: 'name',
      title: t('field.name'),
      isRowHeader: true,
      sortable: true,
      width: '3fr',
      minWidth: 200,
      render: (row) => <NameCell row={row} />,
    },
    {
      id: 'shortName',
      title: t('field.shortName'),
      width: '1fr',
      minWidth: 96,
      hiddenAtFirst: true,
      render: (row) => soft(row.shortName),
    },
    {
      id: 'type',
      title: t('field.type'),
      width: '2fr',
      minWidth: 144,
      render: (row) => soft(t(`actorType.${row.type}`, COMMON)),
    },
    {
      id: 'territory',
      title: t('field.territory'),
      width: '2fr',
      minWidth: 128,
      render: (row) => soft(row.territory?.name),
    },
    {
      id: 'country',
      title: t('field.country'),
      width: '1fr',
      minWidth: 112,
      render: (row) => soft(countryName(row.country)),
    },
    {
      id: 'status',
      title: t('field.status'),
      width: 128,
      hiddenAtFirst: true,
      render: (row) => <ActorStatusBadge status={row.status} />,
    },
    {
      id: 'links',
      title: t('field.links'),
      numeric: true,
      sortable: true,
      width: 96,
      render: (row) => format.number(row.links),
    },
  ];
}

function NameCell({ row }: { readonly row: ActorSummary }) {
  return (
    <span className="row-name">
      <b>{row.name}</b> <span className="cc">{row.country}</span>
    </span>
  );
}

/** Two lines where columns do not fit: what it is called and its links, what it is and where. */
export function NarrowRow({ row, context }: { row: ActorSummary; context: ColumnContext }) {
  const { t, format } = context;
  const what = [t(`actorType.${row.type}`, COMMON), row.territory?.name].filter(Boolean).join(' · ');
  return (
    <div className="row-narrow">
      <NameCell row={row} />
      <span className="num">{format.number(row.links)}</span>
      <span className="meta cut">{what}</span>
      {row.status !== 'ACTIVE' && <ActorStatusBadge status={row.status} />}
    </div>
  );
}
