import { useState } from 'react';
import { type ActorDetail, type Contact, unwrap, useApi, uuidv7 } from '@/api';
import { FormDialog } from '@/forms/FormDialog';
import { useFormat, useTranslation } from '@/i18n';
import { WORKING_LANGUAGES } from '@/records/languages';
import { ComboBox } from '@/ui/ComboBox';
import { TextField } from '@/ui/TextField';
import { useFieldLabel } from '../fieldText';
import { useContactWrite } from './useContactWrite';
import { type ContactValues, errorsOf, fromContact, toDraft, toPatch } from './values';

interface Props {
  readonly actor: ActorDetail;
  /** The contact being corrected; nothing for a new one. */
  readonly contact: Contact | undefined;
  readonly onClose: () => void;
}

/** Adds or corrects a contact. Unlike other forms it keeps no draft: personal data stay off the device. */
export function ContactDialog({ actor, contact, onClose }: Props) {
  const { t } = useTranslation(['actors', 'records']);
  const label = useFieldLabel();
  const [values, setValues] = useState(() => fromContact(contact));
  const [tried, setTried] = useState(false);
  const { write, problem, ...state } = useContactWrite(
    useSend(actor.id, contact),
    t(contact ? 'actors:contacts.corrected' : 'actors:contacts.added'),
    onClose,
  );
  const own = errorsOf(values);
  const error = (field: keyof ContactValues) => {
    const key = tried && isChecked(field) ? own[field] : undefined;
    return key ? t(`records:error.${key}`) : problem?.at(`/${field}`);
  };
  const text = (field: 'name' | 'role' | 'email' | 'phone', maxLength: number) => ({
    label: field === 'name' ? t('actors:contacts.name') : t(`actors:field.${field}`),
    value: values[field],
    onChange: (value: string) => setValues((before) => ({ ...before, [field]: value })),
    error: error(field),
    maxLength,
    autoComplete: 'off',
  });
  return (
    <FormDialog
      {...state}
      problem={problem}
      title={
        contact ? t('actors:contacts.correctTitle') : t('actors:contacts.addTitle', { name: actor.name })
      }
      intro={t(contact ? 'actors:contacts.correctIntro' : 'actors:contacts.addIntro')}
      submit={t('actors:contacts.save')}
      label={label}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (Object.keys(own).length === 0) write(values);
      }}
    >
      <TextField {...text('name', 200)} isRequired autoFocus />
      <TextField {...text('role', 200)} />
      <TextField {...text('email', 254)} type="email" />
      <TextField {...text('phone', 40)} type="tel" />
      <Language
        value={values.language}
        onChange={(language) => setValues((before) => ({ ...before, language }))}
      />
    </FormDialog>
  );
}

const isChecked = (field: string) => field === 'name' || field === 'email' || field === 'phone';

/** A correction that changes nothing is none; the record's own id makes a repeated addition find the first. */
function useSend(id: string, contact: Contact | undefined) {
  const api = useApi();
  const [newId] = useState(uuidv7);
  return (values: ContactValues): Promise<unknown> => {
    if (!contact) {
      const body = { id: newId, ...toDraft(values) };
      return unwrap(api.POST('/actors/{id}/contacts', { params: { path: { id } }, body }));
    }
    const params = {
      path: { id, contactId: contact.id },
      header: { 'If-Match': `"${contact.version}"` },
    };
    return unwrap(
      api.PATCH('/actors/{id}/contacts/{contactId}', {
        params,
        body: toPatch(fromContact(contact), values),
        headers: { 'Content-Type': 'application/merge-patch+json' },
      }),
    );
  };
}

interface LanguageProps {
  readonly value: string | null;
  readonly onChange: (language: string | null) => void;
}

function Language({ value, onChange }: LanguageProps) {
  const { t } = useTranslation('actors');
  const format = useFormat();
  const codes = new Set<string>([...WORKING_LANGUAGES, ...(value ? [value] : [])]);
  const options = [...codes].map((code) => ({ id: code, text: format.language(code) }));
  return <ComboBox label={t('field.language')} options={options} value={value} onChange={onChange} />;
}
