import type { Contact } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';

interface Props {
  readonly contact: Contact;
  readonly mayErase: boolean;
  readonly onOpen: (what: 'correct' | 'end' | 'erase') => void;
}

export function ContactItem({ contact, mayErase, onOpen }: Props) {
  const { t } = useTranslation('actors');
  const format = useFormat();
  const { name, role, email, phone, language } = contact;
  return (
    <li>
      <div>
        <p>
          <b>{name}</b> {role && <span className="soft">{role}</span>}
        </p>
        <p>
          {email && <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>}
          {email && phone && ' · '}
          {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
        </p>
        {language && <p className="meta">{format.language(language)}</p>}
      </div>
      <div className="acts">
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
        {mayErase && (
          <Button look="bare" aria-label={t('contacts.eraseName', { name })} onPress={() => onOpen('erase')}>
            {t('contacts.erase')}
          </Button>
        )}
      </div>
    </li>
  );
}
