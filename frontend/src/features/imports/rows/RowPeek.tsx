import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { OutcomeBadge } from '../looks';
import { useImport, useImportAddress } from '../page/context';
import { PAGE_OF } from '../pageOf';
import { useImportWords } from '../words';
import { PlaceText } from './columns';
import { RowActs } from './RowActs';
import type { ShownRow } from './RowsStep';
import { useReasonText } from './rowText';

/** One row whole: what the file says, what was understood, why it ends as it does. */
export function RowPeek({ row }: { readonly row: ShownRow | undefined }) {
  const { t } = useTranslation('importPages');
  return (
    <section className="import-peek" aria-label={t('rows.chosen')}>
      {row ? <Whole key={row.row} row={row} /> : <p className="meta">{t('rows.choose')}</p>}
    </section>
  );
}

function Whole({ row }: { readonly row: ShownRow }) {
  const { t } = useTranslation(['importPages', 'imports']);
  const words = useImportWords();
  const { data } = useImport();
  return (
    <>
      <h2>
        {t('importPages:rows.rowNumber', { row: row.row })} <OutcomeBadge outcome={row.outcome} />
      </h2>
      <Reasons row={row} />
      {row.places.length > 0 && (
        <ul className="import-peek-places">
          {row.places.map((place) => (
            <li key={place.field}>
              <span className="meta">{words.fieldInFull(`${place.field}.territory`)}</span>{' '}
              <PlaceText place={place} words={words} />
            </li>
          ))}
        </ul>
      )}
      <Changes row={row} />
      {row.record && <RecordLink record={row.record} />}
      {data.state === 'PREVIEWED' && <RowActs row={row} />}
      <h3>{t('importPages:rows.inFile')}</h3>
      <dl className="kv import-cells">
        {data.columns.map(({ index, name }) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{row.cells[index] || '–'}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Rates have no page of their own. */
function RecordLink({ record: { type, id, label } }: { readonly record: NonNullable<ShownRow['record']> }) {
  if (type === 'EXCHANGE_RATE') return <p>{label}</p>;
  return (
    <p>
      <Link to={PAGE_OF[type]} params={{ id }}>
        {label}
      </Link>
    </p>
  );
}

function Reasons({ row }: { readonly row: ShownRow }) {
  const { t } = useTranslation('importPages');
  const reasonText = useReasonText();
  const { change } = useImportAddress();
  if (row.reasons.length === 0 && row.sameAs == null) return null;
  return (
    <ul className="import-why">
      {row.reasons.map((reason) => (
        <li key={reason.code + (reason.field ?? '')}>
          {reasonText(reason)}{' '}
          {reason.place != null && row.outcome === 'HELD' && (
            <Button look="bare" onPress={() => change({ step: 'places', place: reason.place ?? undefined })}>
              {t('rows.decide')}
            </Button>
          )}
        </li>
      ))}
      {row.sameAs != null && (
        <li>
          <Button
            look="bare"
            onPress={() =>
              change({ step: 'rows', from: row.sameAs ?? undefined, row: row.sameAs ?? undefined })
            }
          >
            {t('rows.sameAs', { row: row.sameAs })}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** What the record says now and what it would say. */
function Changes({ row }: { readonly row: ShownRow }) {
  const { t } = useTranslation('importPages');
  const words = useImportWords();
  const changes = Object.entries(row.changes ?? {});
  if (changes.length === 0) return null;
  return (
    <table className="table import-changes">
      <thead>
        <tr>
          <th scope="col">{t('rows.field')}</th>
          <th scope="col">{t('rows.now')}</th>
          <th scope="col">{t('rows.then')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(([field, { from, to }]) => (
          <tr key={field}>
            <th scope="row">{words.fieldInFull(field)}</th>
            <td>{words.value(field, from)}</td>
            <td>
              <b>{words.value(field, to)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
