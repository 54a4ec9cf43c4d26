import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type Call, isId, useApi, type Versioned } from '@/api';
import { useTranslation } from '@/i18n';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import { PageHead } from '@/ui/Page';
import { Allowed } from '../abilities';
import { Crumbs } from '../Crumbs';
import { callQuery } from '../queries';

export function useGateWords() {
  const { t } = useTranslation('administration');
  return { loading: t('call.loading'), failed: t('call.failed'), missing: t('call.missing') };
}

interface Props {
  readonly id: string;
  readonly title: (call: Call) => string;
  /** The form, once the version to write against is here and one may write. */
  readonly children: (opened: Versioned<Call>) => ReactNode;
}

/** A page on which a call is written: what one writes against is the version it opened with. */
export function CallWriting({ id, title, children }: Props) {
  const words = useGateWords();
  const found = useQuery({ ...callQuery(useApi(), id), enabled: isId(id) });
  const [opened, setOpened] = useState<Versioned<Call>>();
  if (opened?.data.id !== id && found.data && !found.isStale) setOpened(found.data);
  const data = opened?.data.id === id ? opened : undefined;
  return (
    <RecordGate id={id} found={{ ...found, data }} words={words} list="/administration/calls">
      {(record) => (
        <>
          <PageHead
            title={title(record.data)}
            crumbs={
              <Crumbs section="calls" here={title(record.data)} between={<CallLink call={record.data} />} />
            }
          />
          <Allowed to="manage">{children(record)}</Allowed>
        </>
      )}
    </RecordGate>
  );
}

function CallLink({ call: { id, title } }: { readonly call: Call }) {
  return (
    <Link to="/administration/calls/$id" params={{ id }}>
      {title}
    </Link>
  );
}
