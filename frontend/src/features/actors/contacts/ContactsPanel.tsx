import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ActorDetail, type Contact, isProblem, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/Checkbox';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { abilitiesQuery, contactsQuery } from '../queries';
import { ContactDialog } from './ContactDialog';
import { ContactItem } from './ContactItem';
import { EndDialog } from './EndDialog';

/** What is open over the list of contacts. */
export type Open =
  | { readonly what: 'add' }
  | { readonly what: 'correct' | 'end' | 'erase'; readonly contact: Contact };

/** Personal data: shown to those in scope alone, and never kept on this device. */
export function ContactsPanel({ actor }: { readonly actor: ActorDetail }) {
  const { t } = useTranslation('actors');
  const api = useApi();
  const abilities = useQuery(abilitiesQuery(api, actor.id));
  const isInScope = abilities.data?.contacts === true;
  const [showsEnded, setShowsEnded] = useState(false);
  const contacts = useQuery({ ...contactsQuery(api, actor.id, showsEnded), enabled: isInScope });
  const isHidden = abilities.data?.contacts === false || isProblem(contacts.error, 'forbidden');
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <Panel
      title={t('contacts.title')}
      end={
        contacts.data && (
          <Button look="bare" icon="plus" onPress={() => setOpen({ what: 'add' })}>
            {t('contacts.add')}
          </Button>
        )
      }
    >
      {isHidden ? (
        <p className="meta">{t('contacts.hidden')}</p>
      ) : contacts.isError ? (
        <ProblemState
          error={contacts.error}
          title={t('contacts.failed')}
          onRetry={() => void contacts.refetch()}
        />
      ) : (
        <>
          <p className="meta">{t('contacts.personal')}</p>
          <Checkbox isSelected={showsEnded} onChange={setShowsEnded}>
            {t('contacts.showEnded')}
          </Checkbox>
          {!contacts.data && <Skeleton rows={2} label={t('contacts.loading')} />}
          {contacts.data?.length === 0 && <p>{t('contacts.none')}</p>}
          <ul className="actor-contacts">
            {contacts.data?.map((contact) => (
              <ContactItem
                key={contact.id}
                contact={contact}
                mayErase={abilities.data?.erase === true}
                onOpen={(what) => setOpen({ what, contact })}
              />
            ))}
          </ul>
        </>
      )}
      {open?.what === 'add' && <ContactDialog actor={actor} contact={undefined} onClose={close} />}
      {open?.what === 'correct' && <ContactDialog actor={actor} contact={open.contact} onClose={close} />}
      {(open?.what === 'end' || open?.what === 'erase') && (
        <EndDialog actor={actor} contact={open.contact} what={open.what} onClose={close} />
      )}
    </Panel>
  );
}
