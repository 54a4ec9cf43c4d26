import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type AgreementDetail, isId, useApi, type Versioned } from '@/api';
import { useTranslation } from '@/i18n';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import { PageHead } from '@/ui/Page';
import '../agreements.css';
import { Crumbs } from '../Crumbs';
import { workingPlan } from '../plan/useSaving';
import { agreementQuery } from '../queries';
import { useGateWords } from '../useGateWords';
import { ScheduleEditor } from './ScheduleEditor';

export function SchedulePage() {
  const { t } = useTranslation('agreementPlan');
  const { id } = useParams({ from: '/agreements/$id/schedule' });
  const found = useQuery({ ...agreementQuery(useApi(), id), enabled: isId(id) });
  const [opened, setOpened] = useState<Versioned<AgreementDetail>>();
  if (opened?.data.id !== id && found.data && !found.isStale) setOpened(found.data);
  const isReady = opened?.data.id === id;
  return (
    <RecordGate
      id={id}
      found={{ ...found, data: isReady ? opened : undefined }}
      words={useGateWords()}
      list="/agreements"
    >
      {(record) => {
        const plan = workingPlan(record.data);
        const title = t('schedule.title', { name: record.data.title });
        return (
          <>
            <PageHead title={title} crumbs={<Crumbs agreement={record.data} here={title} />} />
            {plan ? (
              <ScheduleEditor key={id} opened={record} plan={plan} />
            ) : (
              <div className="main">
                <p className="note">{t('notNow')}</p>
              </div>
            )}
          </>
        );
      }}
    </RecordGate>
  );
}
