import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type AgreementDetail, isId, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import { PageHead } from '@/ui/Page';
import { Select } from '@/ui/Select';
import { Skeleton } from '@/ui/States';
import '../agreements.css';
import { Crumbs } from '../Crumbs';
import { agreementQuery, planQuery } from '../queries';
import { useGateWords } from '../useGateWords';
import { usePlanName } from '../usePlanName';
import { PlanComparison } from './PlanComparison';

export function ComparePage() {
  const { id } = useParams({ from: '/agreements/$id/compare' });
  const found = useQuery({ ...agreementQuery(useApi(), id), enabled: isId(id) });
  return (
    <RecordGate id={id} found={found} words={useGateWords()} list="/agreements">
      {({ data }) => <Compared agreement={data} />}
    </RecordGate>
  );
}

/** Unless the address says otherwise: what is signed against the latest plan. */
function Compared({ agreement }: { readonly agreement: AgreementDetail }) {
  const { t } = useTranslation(['agreementPlan', 'agreements']);
  const { a, b } = useSearch({ from: '/agreements/$id/compare' });
  const navigate = useNavigate();
  const api = useApi();
  const name = usePlanName();
  const { id, plans, plan, title } = agreement;
  const right = b ?? plans.at(-1)?.number ?? 0;
  const left = a ?? plan.number;
  const found = useQueries({ queries: [left, right].map((number) => planQuery(api, id, number)) });
  const [before, after] = found.map(({ data }) => data);
  const failed = found.find(({ isError }) => isError);
  const options = plans.map(({ number }) => ({ id: String(number), text: name(number) }));
  const show = (next: { a: number; b: number }) =>
    void navigate({ to: '/agreements/$id/compare', params: { id }, search: next, replace: true });
  const heading = left === right ? name(left) : t('agreementPlan:compare.title', { name: title });
  return (
    <>
      <PageHead title={heading} crumbs={<Crumbs agreement={agreement} here={heading} />} />
      <div className="main">
        <div className="agr-choose">
          <Select
            label={t('agreementPlan:compare.before')}
            options={options}
            value={String(left)}
            onChange={(value) => show({ a: Number(value), b: right })}
          />
          <Select
            label={t('agreementPlan:compare.after')}
            options={options}
            value={String(right)}
            onChange={(value) => show({ a: left, b: Number(value) })}
          />
        </div>
        {failed && (
          <ProblemState
            error={failed.error}
            title={t('agreements:detail.failed')}
            onRetry={() => void failed.refetch()}
          />
        )}
        {!failed && (!before || !after) && <Skeleton rows={8} label={t('agreements:detail.loading')} />}
        {before && after && <PlanComparison agreement={agreement} before={before} after={after} />}
      </div>
    </>
  );
}
