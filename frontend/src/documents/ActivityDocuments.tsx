import { useQuery } from '@tanstack/react-query';
import { useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { AddFiles } from './AddFiles';
import { DocumentList } from './DocumentList';
import './documents.css';
import { abilitiesQuery, activityDocumentsQuery } from './queries';
import { keyOf } from './subject';
import { UploadList } from './UploadList';
import { useSend } from './useSend';

interface Props {
  readonly link: string;
  readonly activity: string;
  /** The activity in words, to tell its button from the others. */
  readonly name: string;
  readonly mayWrite: boolean;
}

/** What something that happened left on paper, under its line in the list of activities. */
export function ActivityDocuments({ link, activity, name, mayWrite }: Props) {
  const { t } = useTranslation('documents');
  const api = useApi();
  const subject = { type: 'ACTIVITY', id: activity, link } as const;
  const all = useQuery(activityDocumentsQuery(api, link));
  // Who may write here, the page knows; the rest holds for all that belongs to the link.
  const ofLink = useQuery(abilitiesQuery(api, { type: 'LINK', id: link })).data;
  const send = useSend(subject);
  const documents = all.data?.filter((one) => one.subject.id === activity) ?? [];
  const abilities = ofLink && { ...ofLink, write: mayWrite };
  return (
    <div className="documents-of-activity">
      <UploadList subject={keyOf(subject)} />
      <DocumentList
        label={t('ofActivity', { name })}
        documents={documents}
        abilities={abilities}
        onReplace={(file, replaces) => send([file], { replaces })}
      />
      {mayWrite && <AddFiles onFiles={send} of={name} />}
    </div>
  );
}
