import type { Contact, ContactDraft } from '@/api';
import type { ErrorKey } from '@/forms/record/texts';

export interface ContactValues {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string | null;
}

export function fromContact(contact: Contact | undefined): ContactValues {
  const { name = '', role = '', email = '', phone = '', language = null } = contact ?? {};
  return { name, role, email, phone, language };
}

const OPTIONAL = ['role', 'email', 'phone', 'language'] as const;

/** A new contact; what is not known is left out. */
export function toDraft(values: ContactValues): ContactDraft {
  const known = OPTIONAL.map((field) => [field, values[field]?.trim()] as const).filter(([, text]) => text);
  return { name: values.name.trim(), ...Object.fromEntries(known) };
}

/** Only what differs, as a merge patch: null takes a value away. */
export function toPatch(before: ContactValues, values: ContactValues) {
  const fields = ['name', ...OPTIONAL] as const;
  const changed = fields
    .map((field) => [field, values[field]?.trim() || null] as const)
    .filter(([field, text]) => text !== (before[field]?.trim() || null));
  return Object.fromEntries(changed) as Partial<Record<(typeof fields)[number], string | null>>;
}

type Errors = Partial<Record<'name' | 'email' | 'phone', ErrorKey>>;

/** Most mistakes are told before anything is sent. */
export function errorsOf({ name, email, phone }: ContactValues): Errors {
  return {
    ...(name.trim() === '' && { name: 'required' as const }),
    ...(phone.trim() !== '' &&
      !/^\+?[0-9][0-9 ().,/;x-]{2,38}$/.test(phone.trim()) && { phone: 'phone' as const }),
    ...(email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(email.trim()) && { email: 'email' as const }),
  };
}
