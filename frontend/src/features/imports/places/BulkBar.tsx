import { useState } from 'react';
import type { ImportPlace, ImportPlaceOutcome } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/Checkbox';
import { useImportAddress } from '../page/context';
import { WAITING } from '../states';
import { mayBe } from './decided';

type BulkWhat = 'FIRST' | 'CREATE' | 'SKIP' | 'UNDO';

interface Props {
  readonly places: readonly ImportPlace[];
  readonly marked: ReadonlySet<number>;
  readonly onMark: (marked: ReadonlySet<number>) => void;
  readonly onDecide: (places: readonly ImportPlace[], what: BulkWhat) => void;
  readonly onDecideAll: (outcomes: readonly ImportPlaceOutcome[], what: BulkWhat) => void;
}

/** The same for many: those marked, or all under the filter, however many there are. */
export function BulkBar({ places, marked, onMark, onDecide, onDecideAll }: Props) {
  const { t } = useTranslation('importPlaces');
  const format = useFormat();
  const { search } = useImportAddress();
  const [isAll, setAll] = useState(false);
  const some = places.filter(({ place }) => marked.has(place));
  const whats: readonly BulkWhat[] = search.decided ? ['UNDO'] : ['FIRST', 'CREATE', 'SKIP'];
  const markAll = (on: boolean) => {
    setAll(on);
    onMark(new Set(on ? places.map(({ place }) => place) : []));
  };
  const isOn = isAll && some.length === places.length;
  const press = (what: BulkWhat) => {
    setAll(false);
    if (isOn) return onDecideAll(search.wait ? [search.wait] : WAITING, what);
    onDecide(
      some.filter((place) => mayBe(place, what)),
      what,
    );
  };
  const whyNot = (what: BulkWhat) => {
    if (isOn) return undefined;
    return some.some((place) => mayBe(place, what)) ? undefined : t(`bulk.noneFor.${what}`);
  };
  if (places.length === 0) return null;
  return (
    <fieldset className="import-bulk">
      <legend>{t('bulk.label')}</legend>
      <Checkbox isSelected={isOn} isIndeterminate={!isOn && some.length > 0} onChange={markAll}>
        {isOn
          ? t('bulk.all')
          : some.length > 0
            ? t('bulk.marked', { count: some.length, number: format.number(some.length) })
            : t('bulk.markAll')}
      </Checkbox>
      {(isOn || some.length > 0) &&
        whats.map((what) => (
          <Button key={what} unavailable={whyNot(what)} onPress={() => press(what)}>
            {t(`bulk.what.${what}`)}
          </Button>
        ))}
    </fieldset>
  );
}
