import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type AgreementDetail, isId, useApi, type Versioned } from '@/api';
import { useTranslation } from '@/i18n';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import { PageHead } from '@/ui/Page';
import '../agreements.css';
import { Crumbs } from '../Crumbs';
import { abilitiesQuery, agreementQuery } from '../queries';
import { useGateWords } from '../useGateWords';
import { PlanEditor } from './PlanEditor';
import { workingPlan } from './useSaving';

export function PlanPage() {
  const { id } = useParams({ from: '/agreements/$id/plan' });
  const api = useApi();
  const found = useQuery({ ...agreementQuery(api, id), enabled: isId(id) });
  const abilities = useQuery({ ...abilitiesQuery(api, id), enabled: isId(id) });
  // What one writes against is the version the page opened with: a refetch behind it must not move the ground.
  const [opened, setOpened] = useState<Versioned<AgreementDetail>>();
  if (opened?.data.id !== id && found.data && !found.isStale) setOpened(found.data);
  const isReady = opened?.data.id === id && !abilities.isPending;
  const refusal = abilities.data?.editPlan === false ? (abilities.data.reason ?? '') : undefined;
  return (
    <RecordGate
      id={id}
      found={{ ...found, data: isReady ? opened : undefined }}
      words={useGateWords()}
      list="/agreements"
    >
      {(record) => <Plan key={id} opened={record} refusal={refusal} />}
    </RecordGate>
  );
}

interface Props {
  readonly opened: Versioned<AgreementDetail>;
  readonly refusal: string | undefined;
}

function Plan({ opened, refusal }: Props) {
  const { t } = useTranslation('agreementPlan');
  const { data: agreement } = opened;
  const plan = workingPlan(agreement);
  const title =
    plan && plan.number > 0
      ? t('amendmentTitle', { number: plan.number, name: agreement.title })
      : t('title', { name: agreement.title });
  return (
    <>
      <PageHead title={title} crumbs={<Crumbs agreement={agreement} here={title} />} />
      {plan && refusal === undefined ? (
        <PlanEditor opened={opened} plan={plan} />
      ) : (
        <div className="main">
          <p className="note">
            <b>{t('notNow')}</b> {refusal}{' '}
            <Link to="/agreements/$id" params={{ id: agreement.id }}>
              {agreement.title}
            </Link>
          </p>
        </div>
      )}
    </>
  );
}
