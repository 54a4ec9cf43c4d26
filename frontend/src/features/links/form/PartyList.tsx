import type { FieldError } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { useCountries } from '@/records/useCountries';
import { IconButton } from '@/ui/Button';
import { ownError } from './ownError';
import type { Party } from './values';

interface Props {
  readonly parties: readonly Party[];
  /** Of the list's field: what is wrong with one party stands beside it. */
  readonly error: unknown;
  readonly onRemove: (id: string) => void;
}

/** Those who take part, one like the other. */
export function PartyList({ parties, error, onRemove }: Props) {
  const { t } = useTranslation(['linkForm', 'common']);
  const { nameOf } = useCountries();
  const errorText = useErrorText();
  const errors: readonly (FieldError | undefined)[] = Array.isArray(error) ? error : [];
  if (parties.length === 0) return null;
  return (
    <ul className="record-chosen link-parties">
      {parties.map(({ id, kind, name, type, country }, index) => {
        const wrong = errorText(ownError(errors[index]), 'partners');
        const what = kind === 'territory' ? t('linkForm:itsAdministration') : t(`common:actorType.${type}`);
        return (
          <li key={id}>
            <span>
              <b>{name}</b>
              <span className="meta">{`${what} · ${nameOf(country)}`}</span>
              {wrong && <span className="err">{wrong}</span>}
            </span>
            <IconButton
              icon="close"
              label={t('linkForm:removeParty', { name })}
              onPress={() => onRemove(id)}
            />
          </li>
        );
      })}
    </ul>
  );
}
