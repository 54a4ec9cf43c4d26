import type { TFunction } from 'i18next';
import type { TerritorySummary } from '@/api';
import type { Format } from '@/i18n';
import type { ColumnSpec } from '@/ui/table/columns';
import { levelLabel } from '../labels';
import { StatusBadge } from '../StatusBadge';

export interface ColumnContext {
  readonly t: TFunction<'territories'>;
  readonly format: Format;
}

export function territoryColumns({ t, format }: ColumnContext): ColumnSpec<TerritorySummary>[] {
  return [
    {
      id: 'name',
      title: t('field.name'),
      isRowHeader: true,
      sortable: true,
      width: '3fr',
      minWidth: 160,
      render: (row) => <NameCell row={row} />,
    },
    {
      id: 'parent',
      title: t('field.parent'),
      width: '2fr',
      minWidth: 112,
      render: (row) => <span className="soft">{row.parent?.name}</span>,
    },
    {
      id: 'level',
      title: t('field.level'),
      width: 120,
      render: (row) => <span className="soft">{t(`level.${row.level}`, { ns: 'common' })}</span>,
    },
    {
      id: 'localType',
      title: t('field.localType'),
      width: 144,
      hiddenAtFirst: true,
      render: (row) => <span className="soft">{row.localType}</span>,
    },
    {
      id: 'status',
      title: t('field.status'),
      width: 128,
      render: (row) => <StatusBadge status={row.status} dissolvedOn={row.dissolvedOn} />,
    },
    {
      id: 'population',
      title: t('field.population'),
      numeric: true,
      sortable: true,
      width: 104,
      render: (row) => (
        <Figure value={row.population} format={format} unknown={t('unknown', { ns: 'common' })} />
      ),
    },
    {
      id: 'populationYear',
      title: t('field.populationYear'),
      numeric: true,
      width: 64,
      render: (row) => <span className="meta">{row.populationYear}</span>,
    },
  ];
}

function NameCell({ row }: { readonly row: TerritorySummary }) {
  return (
    <span className="row-name">
      <b>{row.name}</b> <span className="cc">{row.country}</span>
    </span>
  );
}

function Figure({ value, format, unknown }: { value: number | undefined; format: Format; unknown: string }) {
  if (value !== undefined) return <>{format.number(value)}</>;
  return (
    <span className="meta" role="img" aria-label={unknown}>
      {'–'}
    </span>
  );
}

/** Two lines where columns do not fit: what it is called and how big, what it is and where. */
export function NarrowRow({
  row,
  context,
}: {
  readonly row: TerritorySummary;
  readonly context: ColumnContext;
}) {
  const { t, format } = context;
  return (
    <div className="row-narrow">
      <NameCell row={row} />
      <span className="num">
        <Figure value={row.population} format={format} unknown={t('unknown', { ns: 'common' })} />
      </span>
      <StatusBadge status={row.status} dissolvedOn={row.dissolvedOn} />
      <span className="meta cut">{[levelLabel(t, row), row.parent?.name].filter(Boolean).join(' · ')}</span>
    </div>
  );
}
