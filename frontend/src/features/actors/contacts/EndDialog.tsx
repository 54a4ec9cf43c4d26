import { type ActorDetail, type Contact, unwrap, useApi } from '@/api';
import { useProblemText } from '@/forms';
import { useTranslation } from '@/i18n';
import { ConfirmDialog } from '@/ui/Dialog';
import { useContactWrite } from './useContactWrite';

interface Props {
  readonly actor: ActorDetail;
  readonly contact: Contact;
  readonly what: 'end' | 'erase';
  readonly onClose: () => void;
}

const WORDS = {
  end: { title: 'endTitle', text: 'endText', verb: 'end', done: 'ended' },
  erase: { title: 'eraseTitle', text: 'eraseText', verb: 'erase', done: 'erased' },
} as const;

/** Ends a contact, or erases its values for good; both say first what will be gone. */
export function EndDialog({ actor, contact, what, onClose }: Props) {
  const { t } = useTranslation('actors');
  const problemText = useProblemText();
  const api = useApi();
  const words = WORDS[what];
  const { name = t('contacts.nobody') } = contact;
  const path = { id: actor.id, contactId: contact.id };
  const send = (): Promise<unknown> =>
    what === 'end'
      ? unwrap(
          api.DELETE('/actors/{id}/contacts/{contactId}', {
            params: { path, header: { 'If-Match': `"${contact.version}"` } },
          }),
        )
      : unwrap(api.POST('/actors/{id}/contacts/{contactId}/erasure', { params: { path } }));
  const { write, problem, staleNote } = useContactWrite(send, t(`contacts.${words.done}`), onClose);
  return (
    <ConfirmDialog
      title={t(`contacts.${words.title}`, { name })}
      isOpen
      confirm={t(`contacts.${words.verb}`)}
      dangerous
      onConfirm={() => write(undefined)}
      onCancel={onClose}
    >
      <p>{t(`contacts.${words.text}`)}</p>
      {(problem || staleNote) && (
        <p className="note stop" role="alert">
          {staleNote ?? problemText(problem)}
        </p>
      )}
    </ConfirmDialog>
  );
}
