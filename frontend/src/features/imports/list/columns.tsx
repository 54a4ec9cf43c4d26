import type { ImportItem } from '@/api';
import { type Format, useTranslation } from '@/i18n';
import { isRunning } from '@/records/imports';
import type { ColumnSpec } from '@/ui/table/columns';
import { ImportStateBadge } from '../looks';
import { RunningBar } from '../RunningBar';
import { useCountsText } from './countsText';

type Translate = ReturnType<typeof useTranslation<['imports', 'importPages']>>['t'];

/** The state in words, and while the server works how far it is. */
function Standing({ row }: { readonly row: ImportItem }) {
  return (
    <span className="import-standing">
      <ImportStateBadge state={row.state} />
      {isRunning(row.state) && <RunningBar progress={row.progress} of={row.fileName} />}
    </span>
  );
}

function Counts({ row }: { readonly row: ImportItem }) {
  const text = useCountsText();
  return <span className="soft cut">{text(row.counts) || '–'}</span>;
}

export function importColumns(t: Translate, format: Format): ColumnSpec<ImportItem>[] {
  return [
    {
      id: 'file',
      title: t('importPages:list.file'),
      isRowHeader: true,
      width: '2fr',
      minWidth: 160,
      render: (row) => (
        <span className="row-name">
          <b>{row.fileName}</b>
        </span>
      ),
    },
    {
      id: 'kind',
      title: t('importPages:list.kind'),
      width: 104,
      render: (row) => t(`imports:kind.${row.kind}`),
    },
    {
      id: 'state',
      title: t('importPages:list.state'),
      width: '2fr',
      minWidth: 176,
      render: (row) => <Standing row={row} />,
    },
    {
      id: 'rows',
      title: t('importPages:list.rows'),
      width: 80,
      numeric: true,
      render: (row) => (row.rows === undefined ? '–' : format.number(row.rows)),
    },
    {
      id: 'counts',
      title: t('importPages:list.counts'),
      width: '3fr',
      minWidth: 200,
      render: (row) => <Counts row={row} />,
    },
    { id: 'author', title: t('importPages:list.author'), width: 136, render: (row) => row.author },
    {
      id: 'when',
      title: t('importPages:list.when'),
      width: 160,
      render: (row) => format.instant(row.createdAt),
    },
  ];
}

/** Two lines where columns do not fit. */
export function NarrowRow({ row, format }: { readonly row: ImportItem; readonly format: Format }) {
  const { t } = useTranslation('imports');
  return (
    <div className="row-narrow">
      <b>{row.fileName}</b>
      <ImportStateBadge state={row.state} />
      <span className="meta cut">
        {[t(`kind.${row.kind}`), format.instant(row.createdAt), row.author].join(' · ')}
      </span>
      {row.rows !== undefined && (
        <span className="meta">{t('count.rows', { count: row.rows, number: format.number(row.rows) })}</span>
      )}
    </div>
  );
}
