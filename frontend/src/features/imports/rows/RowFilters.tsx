import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { NumberField } from '@/ui/NumberField';
import { Segmented } from '@/ui/Segmented';
import { useImport, useImportAddress } from '../page/context';
import { OUTCOMES } from '../states';
import { useImportWords } from '../words';

const ALL = 'ALL';

/** Which rows: by what becomes of them, why, of one place, from one row on. */
export function RowFilters() {
  const { t } = useTranslation(['imports', 'importPages']);
  const format = useFormat();
  const { data } = useImport();
  const { search, change } = useImportAddress();
  const { counts } = data;
  const found = OUTCOMES.filter((outcome) => counts?.[outcome] || outcome === search.outcome);
  const options = [
    { id: ALL, text: `${t('importPages:rows.all')} ${format.number(data.rows ?? 0)}` },
    ...found.map((id) => ({
      id,
      text: `${t(`imports:outcomes.${id}`)} ${format.number(counts?.[id] ?? 0)}`,
    })),
  ] as const;
  return (
    <div className="import-filterbar">
      <div className="import-outcomes">
        <Segmented
          label={t('importPages:rows.byOutcome')}
          options={options}
          value={search.outcome ?? ALL}
          onChange={(id) => change({ step: 'rows', ...(id !== ALL && { outcome: id }) })}
        />
      </div>
      <GoToRow />
      <Reasons />
      {search.place !== undefined && (
        <p className="import-only">
          {t('importPages:rows.ofPlace')}{' '}
          <Button look="bare" onPress={() => change({ ...search, place: undefined })}>
            {t('importPages:rows.showAll')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Reasons with how often they occur, the most frequent first; pressing one leaves only its rows. */
function Reasons() {
  const { t } = useTranslation('importPages');
  const format = useFormat();
  const words = useImportWords();
  const { data } = useImport();
  const { search, change } = useImportAddress();
  const reasons = (data.reasons ?? []).filter(
    ({ outcome }) => search.outcome === undefined || search.outcome === outcome,
  );
  if (reasons.length === 0) return null;
  return (
    <ul className="import-reasons" aria-label={t('rows.byReason')}>
      {reasons.map(({ code, count, outcome }) => (
        <li key={code + outcome}>
          <ToggleButton
            className="import-reason"
            isSelected={search.reason === code}
            onChange={(isOn) =>
              change({
                step: 'rows',
                ...(search.outcome && { outcome: search.outcome }),
                ...(isOn && { reason: code }),
              })
            }
          >
            {words.reason(code)} <b>{format.number(count)}</b>
          </ToggleButton>
        </li>
      ))}
    </ul>
  );
}

/** In a file of thousands one goes to a row by its number. */
function GoToRow() {
  const { t } = useTranslation('importPages');
  const { data } = useImport();
  const { search, change } = useImportAddress();
  const [row, setRow] = useState<number | null>(search.from ?? null);
  return (
    <form
      className="import-goto"
      onSubmit={(event) => {
        event.preventDefault();
        change({ ...search, from: row ?? undefined, row: row ?? undefined });
      }}
    >
      <NumberField
        label={t('rows.goTo')}
        value={row}
        onChange={setRow}
        minValue={1}
        {...(data.rows !== undefined && { maxValue: Math.max(data.rows + 1, 1) })}
        formatOptions={{ maximumFractionDigits: 0 }}
      />
      <Button type="submit">{t('rows.go')}</Button>
    </form>
  );
}
