import type { Contact } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';

interface Props {
  readonly contact: Contact;
  readonly mayErase: boolean;
  readonly onOpen: (what: 'correct' | 'end' | 'erase') => void;
}

/** One person; ended, only whom it was; erased, only that there was one. */
export function ContactItem({ contact, mayErase, onOpen }: Props) {
  const { t } = useTranslation('actors');
  const { endedAt, erasedAt, name = t('contacts.nobody') } = contact;
  return (
    <li>
      <Person contact={contact} name={name} />
      <div className="acts">
        {!endedAt && (
          <>
            <Button
              look="bare"
              aria-label={t('contacts.correctName', { name })}
              onPress={() => onOpen('correct')}
            >
              {t('contacts.correct')}
            </Button>
            <Button look="bare" aria-label={t('contacts.endName', { name })} onPress={() => onOpen('end')}>
              {t('contacts.end')}
            </Button>
          </>
        )}
        {mayErase && !erasedAt && (
          <Button look="bare" aria-label={t('contacts.eraseName', { name })} onPress={() => onOpen('erase')}>
            {t('contacts.erase')}
          </Button>
        )}
      </div>
    </li>
  );
}

function Person({ contact, name }: { readonly contact: Contact; readonly name: string }) {
  const { t } = useTranslation('actors');
  const format = useFormat();
  const { role, email, phone, language, endedAt, erasedAt } = contact;
  if (erasedAt) return <p className="meta">{t('contacts.erasedOn', { when: format.instant(erasedAt) })}</p>;
  return (
    <div>
      <p>
        <b>{name}</b> {role && <span className="soft">{role}</span>}
      </p>
      <p>
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {email && phone && ' · '}
        {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      </p>
      {language && <p className="meta">{format.language(language)}</p>}
      {endedAt && <p className="meta">{t('contacts.endedOn', { when: format.instant(endedAt) })}</p>}
    </div>
  );
}
