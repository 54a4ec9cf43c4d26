import type { TFunction } from 'i18next';
import type { LinkSummary } from '@/api';
import type { Format } from '@/i18n';
import { DimensionMarks } from '@/records/DimensionMark';
import { Freshness, Joined, LinkStateBadge } from '@/records/linkLooks';
import type { ColumnSpec } from '@/ui/table/columns';

export interface ColumnContext {
  readonly t: TFunction<'links'>;
  readonly format: Format;
  readonly themeName: (code: string) => string;
}

export function linkColumns({ t, format, themeName }: ColumnContext): ColumnSpec<LinkSummary>[] {
  const soft = (text: string | undefined) => <span className="soft">{text}</span>;
  const day = (iso: string | undefined) => (iso ? format.date(iso) : '–');
  return [
    {
      id: 'partners',
      title: t('field.partners'),
      isRowHeader: true,
      sortable: true,
      width: '3fr',
      minWidth: 224,
      render: (row) => <Joined partners={row.partners} />,
    },
    {
      id: 'title',
      title: t('field.title'),
      width: '2fr',
      minWidth: 144,
      hiddenAtFirst: true,
      render: (row) => soft(row.title),
    },
    {
      id: 'type',
      title: t('field.type'),
      width: '2fr',
      minWidth: 136,
      render: (row) => soft(t(`type.${row.type}`)),
    },
    {
      id: 'themes',
      title: t('field.themes'),
      width: '2fr',
      minWidth: 128,
      render: ({ themes }) => (
        <span className="cut">
          <DimensionMarks themes={themes} />
          {soft(themes.map(themeName).join(', '))}
        </span>
      ),
    },
    {
      id: 'start',
      title: t('field.startedOn'),
      sortable: true,
      width: 112,
      render: (row) => day(row.startedOn),
    },
    {
      id: 'plannedEnd',
      title: t('field.plannedEnd'),
      width: 112,
      hiddenAtFirst: true,
      render: (row) => day(row.plannedEnd),
    },
    {
      id: 'state',
      title: t('field.state'),
      width: 128,
      render: (row) => <LinkStateBadge state={row.state} />,
    },
    {
      id: 'confirmed',
      title: t('field.lastConfirmedOn'),
      sortable: true,
      width: 160,
      render: (row) => <Freshness confirmed={row.lastConfirmedOn} />,
    },
  ];
}

/** Two lines where columns do not fit: who is joined and since when confirmed, what it is and its state. */
export function NarrowRow({ row, context: { t } }: { row: LinkSummary; context: ColumnContext }) {
  return (
    <div className="row-narrow">
      <Joined partners={row.partners} />
      <LinkStateBadge state={row.state} />
      <span className="meta cut">
        <DimensionMarks themes={row.themes} /> {t(`type.${row.type}`)}
      </span>
      <Freshness confirmed={row.lastConfirmedOn} />
    </div>
  );
}
