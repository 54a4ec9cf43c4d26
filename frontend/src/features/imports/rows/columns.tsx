import type { ImportRowPlace } from '@/api';
import { useTranslation } from '@/i18n';
import type { ColumnSpec } from '@/ui/table/columns';
import { OutcomeBadge } from '../looks';
import type { ImportWords } from '../words';
import type { ShownRow } from './RowsStep';
import { useRowText } from './rowText';

type Translate = ReturnType<typeof useTranslation<['imports', 'importPages', 'records']>>['t'];

export function rowColumns(t: Translate, words: ImportWords): ColumnSpec<ShownRow>[] {
  return [
    {
      id: 'row',
      title: t('importPages:rows.row'),
      isRowHeader: true,
      width: 88,
      render: ({ row }) => <span className="soft">{row}</span>,
    },
    {
      id: 'outcome',
      title: t('importPages:rows.outcome'),
      width: 112,
      render: ({ outcome }) => <OutcomeBadge outcome={outcome} />,
    },
    {
      id: 'understood',
      title: t('importPages:rows.understood'),
      width: '5fr',
      minWidth: 240,
      render: (row) => <Understood row={row} words={words} />,
    },
    {
      id: 'why',
      title: t('importPages:rows.why'),
      width: '3fr',
      minWidth: 200,
      render: (row) => <Why row={row} />,
    },
  ];
}

/** The places as they were recognised and how; where none was, what the file says. */
export function Understood({ row, words }: { readonly row: ShownRow; readonly words: ImportWords }) {
  if (row.places.length === 0) return <span>{row.record?.label ?? row.cells.filter(Boolean)[0] ?? '–'}</span>;
  return (
    <span className="import-understood">
      {row.places.map((place) => (
        <PlaceText key={place.field} place={place} words={words} />
      ))}
    </span>
  );
}

export function PlaceText({ place, words }: { readonly place: ImportRowPlace; readonly words: ImportWords }) {
  const { t } = useTranslation('importPages');
  const isKnown = place.label != null;
  return (
    <span className={isKnown ? '' : 'warm'}>
      {isKnown ? <b>{place.label}</b> : `«${place.name}»`}
      {place.isNew && <span className="meta">{` ${t('rows.isCreated')}`}</span>}
      {place.evidence && <span className="meta">{` ${words.evidence(place.evidence)}`}</span>}
    </span>
  );
}

function Why({ row }: { readonly row: ShownRow }) {
  return <span className="cut">{useRowText()(row)}</span>;
}

/** Two lines where columns do not fit. */
export function NarrowRow({ row, words }: { readonly row: ShownRow; readonly words: ImportWords }) {
  const text = useRowText();
  return (
    <div className="row-narrow">
      <Understood row={row} words={words} />
      <OutcomeBadge outcome={row.outcome} />
      <span className="meta cut">{text(row)}</span>
      <span className="meta">{row.row}</span>
    </div>
  );
}
