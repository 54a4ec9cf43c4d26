import { isId, type LinkActivity, type ThemeOffer } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { ActorName } from '@/records/names';
import { useThemes } from '@/records/useThemes';
import type { ChangedValueProps } from '@/records/words';
import { useValueText } from '../fieldText';

/** Actors kept by id alone are read by name. */
export function ChangedValue({ field, value }: ChangedValueProps) {
  const text = useValueText();
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0) return text(field, undefined);
  if (field.startsWith('activities') && list.every(isActivity)) return <Activities list={list} />;
  if (field === 'themes' && list.every(isOffer)) return <Offers list={list} />;
  const ids = list.filter(isId);
  return ids.length === 0 ? text(field, value) : <Actors ids={ids} />;
}

function Actors({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <ActorName id={id} />
    </span>
  ));
}

const has = (value: unknown, member: string) =>
  typeof value === 'object' && value !== null && member in value;
const isActivity = (value: unknown): value is LinkActivity =>
  has(value, 'date') && has(value, 'participants');
const isOffer = (value: unknown): value is ThemeOffer => has(value, 'theme');

/** Each theme with who offers it, for either may change. */
function Offers({ list }: { readonly list: readonly ThemeOffer[] }) {
  const { nameOf } = useThemes();
  return list.map(({ theme, offeredBy = [] }, index) => (
    <span key={theme}>
      {index > 0 && ', '}
      {nameOf(theme)}
      {offeredBy.length > 0 && (
        <>
          {' ('}
          <Actors ids={offeredBy} />
          {')'}
        </>
      )}
    </span>
  ));
}

function Activities({ list }: { readonly list: readonly LinkActivity[] }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  return list.map(({ id, date, place, modality, participants, outcome }, index) => (
    <span key={id}>
      {index > 0 && '; '}
      {[format.date(date), place, modality && t(`modality.${modality}`), outcome].filter(Boolean).join(', ')}
      {' ('}
      <Actors ids={participants} />
      {')'}
    </span>
  ));
}
