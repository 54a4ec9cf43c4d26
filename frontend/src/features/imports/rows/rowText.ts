import type { ImportRow, ImportRowReason } from '@/api';
import { useTranslation } from '@/i18n';
import { useImportWords } from '../words';

/** `Lugar desconocido: Esquel (Agustín)`. */
export function useReasonText(): (reason: ImportRowReason) => string {
  const words = useImportWords();
  return ({ code, field, value }) => {
    const about = value ?? (field ? words.fieldInFull(field) : undefined);
    return about ? `${words.reason(code)}: ${about}` : words.reason(code);
  };
}

/** Why a row ends as it does, in one line: reasons, the row it repeats, what it changes. */
export function useRowText(): (row: ImportRow) => string {
  const { t } = useTranslation('importPages');
  const words = useImportWords();
  const reasonText = useReasonText();
  return ({ reasons, sameAs, changes }) => {
    // What differs, and which row is the same, is told below in more words.
    const told = ['differs', ...(sameAs == null ? [] : ['repeated-in-file'])];
    return [
      ...reasons.filter(({ code }) => !told.includes(code)).map(reasonText),
      ...(sameAs == null ? [] : [t('rows.sameAs', { row: sameAs })]),
      ...Object.entries(changes ?? {}).map(
        ([field, { from, to }]) =>
          `${words.fieldInFull(field)}: ${words.value(field, from)} → ${words.value(field, to)}`,
      ),
    ].join('; ');
  };
}
