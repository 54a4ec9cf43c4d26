import { useCallback, useMemo } from 'react';
import type { ImportPlace } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Badge } from '@/ui/Badge';
import { Checkbox } from '@/ui/Checkbox';
import type { ColumnSpec } from '@/ui/table/columns';
import { DataTable } from '@/ui/table/DataTable';
import { useDecisionText } from './texts';
import type { PlacesHandle } from './usePlaces';

interface Listed {
  readonly id: string;
  readonly place: ImportPlace;
  readonly isMarked: boolean;
}

interface Props {
  readonly handle: PlacesHandle;
  readonly marked: ReadonlySet<number>;
  readonly onMark: (place: number) => void;
}

/** The work list. What is decided stays where it was, so that it can be taken back. */
export function PlaceList({ handle: { pages, places, current, goTo }, marked, onMark }: Props) {
  const { t } = useTranslation('importPlaces');
  const format = useFormat();
  const rows = useMemo(
    () => places.map((place) => ({ id: String(place.place), place, isMarked: marked.has(place.place) })),
    [places, marked],
  );
  const columns = useMemo(
    (): ColumnSpec<Listed>[] => [
      { id: 'mark', title: t('places.mark'), width: 64, render: (row) => <Mark row={row} onMark={onMark} /> },
      {
        id: 'name',
        title: t('places.name'),
        isRowHeader: true,
        width: '3fr',
        minWidth: 120,
        render: ({ place }) => <PlaceName place={place} />,
      },
      {
        id: 'rows',
        title: t('places.rows'),
        width: 64,
        numeric: true,
        render: ({ place }) => format.number(place.rows),
      },
      {
        id: 'standing',
        title: t('places.standing'),
        width: '2fr',
        minWidth: 136,
        render: ({ place }) => <Standing place={place} />,
      },
    ],
    [t, format, onMark],
  );
  const narrow = useCallback(
    (row: Listed) => (
      <div className="row-narrow">
        <PlaceName place={row.place} />
        <Standing place={row.place} />
        <Mark row={row} onMark={onMark} />
      </div>
    ),
    [onMark],
  );
  return (
    <div className="list-table import-place-list">
      <DataTable<Listed>
        label={t('places.label')}
        columns={columns}
        rows={rows}
        narrow={narrow}
        onOpen={(id) => goTo(Number(id), true)}
        selected={current ? String(current.place) : null}
        onSelect={(id) => id !== null && goTo(Number(id), false)}
        empty={null}
        hasMore={pages.hasNextPage}
        isLoadingMore={pages.isFetchingNextPage}
        onLoadMore={() => void (pages.isFetching || pages.fetchNextPage())}
      />
    </div>
  );
}

function PlaceName({ place }: { readonly place: ImportPlace }) {
  return (
    <span className="row-name">
      <b>{place.name}</b> <span className="cc">{place.country ?? place.countryText}</span>
    </span>
  );
}

function Mark({ row, onMark }: { readonly row: Listed; readonly onMark: (place: number) => void }) {
  const { t } = useTranslation('importPlaces');
  return (
    <Checkbox isSelected={row.isMarked} onChange={() => onMark(row.place.place)}>
      <span className="sr">{t('places.markOne', { name: row.place.name })}</span>
    </Checkbox>
  );
}

/** What waits and why, or what was decided. */
function Standing({ place }: { readonly place: ImportPlace }) {
  const { t } = useTranslation('imports');
  const decisionText = useDecisionText();
  const { decision, outcome } = place;
  if (!decision) {
    return (
      <Badge tone="warm" glyph="state-conflict">
        {t(`placeOutcome.${outcome}`)}
      </Badge>
    );
  }
  const { territory, create } = decision;
  const text = decisionText(place, {
    what: decision.what,
    ...(territory && { territory }),
    ...(create && { create }),
  });
  return (
    <Badge
      tone={decision.what === 'SKIP' ? 'idle' : 'good'}
      glyph={decision.what === 'SKIP' ? 'state-lapsed' : 'state-clear'}
    >
      <span className="cut">{text}</span>
    </Badge>
  );
}
