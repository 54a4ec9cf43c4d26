import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import {
  type AgreementDetail,
  changing,
  isProblem,
  type Plan,
  useApi,
  type Versioned,
  versioned,
} from '@/api';
import { LeaveGuard, ProblemSummary, sameValue } from '@/forms';
import '@/forms/record/form.css';
import { useTranslation } from '@/i18n';
import { compareDecimals, useMoney } from '@/money';
import { useDraft } from '@/offline';
import { AGREEMENTS } from '@/records/queries';
import { Button } from '@/ui/Button';
import { toast } from '@/ui/toastQueue';
import { SavedNote } from '../plan/SavedNote';
import { cashOf, type DueRow, draftOfDue, dueError, dueRowOf, leftOf, nextDue } from './rows';
import { ScheduleTable } from './ScheduleTable';

interface Props {
  readonly opened: Versioned<AgreementDetail>;
  readonly plan: Plan;
}

/** Columns by what the API calls them. */
const FIELDS: Readonly<Record<string, 'date' | 'contribution' | 'note'>> = {
  dueOn: 'date',
  contributionId: 'contribution',
  note: 'note',
};

/** When the cash of each contribution is due; never more than was committed. */
export function ScheduleEditor({ opened, plan }: Props) {
  const { t } = useTranslation(['agreementPlan', 'records']);
  const { id } = opened.data;
  const [start] = useState(() => plan.schedule.map(dueRowOf));
  const [rows, setRows] = useState<readonly DueRow[]>(start);
  const [tried, setTried] = useState(false);
  const { found, savedAt, keep, drop } = useDraft<readonly DueRow[]>(`schedule:${id}:${plan.number}`);
  useEffect(() => {
    if (found) setRows(found.values);
  }, [found]);
  const change = (next: readonly DueRow[]) => {
    setRows(next);
    keep(next);
  };
  const cash = cashOf(plan);
  const { save, isSaving, problem, isStale, isDone } = useScheduleSaving(opened, rows, cash, drop);
  const errors = rows.map((row) => dueError(row, cash));
  const dirty = !sameValue(rows, start) && !isDone;
  const submit = () => {
    setTried(true);
    if (errors.every((error) => error === undefined)) save();
  };
  const navigate = useNavigate();
  const placeOf = (pointer: string) => {
    const [, row, field = ''] = /^\/(\d+)\/?(\w*)/.exec(pointer) ?? [];
    if (row === undefined) return pointer;
    const column = t(`agreementPlan:schedule.column.${FIELDS[field] ?? 'amount'}`);
    return t('agreementPlan:cell', { column, row: Number(row) + 1 });
  };
  return (
    <div className="main agr-schedule">
      <LeaveGuard isDirty={() => dirty} dirty={dirty} />
      <p className="hint">{t('agreementPlan:schedule.hint')}</p>
      {isStale && (
        <p className="note warn" role="alert">
          {t('records:form.stale')}
        </p>
      )}
      <ProblemSummary problem={problem} label={placeOf} />
      <ScheduleTable
        agreement={opened.data}
        cash={cash}
        rows={rows}
        errors={tried ? errors : []}
        onChange={change}
      />
      <Button icon="plus" onPress={() => change([...rows, nextDue(rows, cash)])}>
        {t('agreementPlan:schedule.add')}
      </Button>
      <Left cash={cash} rows={rows} />
      <footer className="record-submit">
        <SavedNote savedAt={savedAt} />
        <Button onPress={() => void navigate({ to: '/agreements/$id', params: { id } })}>
          {t('records:action.cancel')}
        </Button>
        <Button look="go" isPending={isSaving} onPress={submit}>
          {t('agreementPlan:schedule.save')}
        </Button>
      </footer>
    </div>
  );
}

/** How much of each contribution is not spread out yet, or is planned beyond it. */
function Left({
  cash,
  rows,
}: {
  readonly cash: ReturnType<typeof cashOf>;
  readonly rows: readonly DueRow[];
}) {
  const { t } = useTranslation('agreementPlan');
  const { money } = useMoney();
  const open = cash
    .map((contribution) => ({ contribution, left: leftOf(contribution, rows) }))
    .filter(({ left }) => compareDecimals(left, '0') !== 0);
  if (open.length === 0) return null;
  return (
    <ul className="agr-left">
      {open.map(({ contribution: { id, description, amount }, left }) => {
        const isBeyond = left.startsWith('-');
        const text = money({ amount: left.replace(/^-/, ''), currency: amount.currency });
        return (
          <li key={id} className={isBeyond ? 'warm' : 'meta'}>
            {t(isBeyond ? 'schedule.beyond' : 'schedule.left', { description, amount: text })}
          </li>
        );
      })}
    </ul>
  );
}

/** Against the version the page opened with; when that is stale one writes against what stands now. */
function useScheduleSaving(
  opened: Versioned<AgreementDetail>,
  rows: readonly DueRow[],
  cash: ReturnType<typeof cashOf>,
  drop: () => Promise<void>,
) {
  const { t } = useTranslation('records');
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { id, title } = opened.data;
  const [etag, setEtag] = useState(opened.etag);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () =>
      versioned(
        api.PUT('/agreements/{id}/schedule', {
          params: { path: { id }, header: changing(etag) },
          body: rows.map((row) => draftOfDue(row, cash)),
        }),
      ),
    onSuccess: async () => {
      await drop();
      await cache.invalidateQueries({ queryKey: AGREEMENTS });
      toast(t('form.saved', { name: title }));
      await navigate({ to: '/agreements/$id', params: { id } });
    },
    onError: (failure) => {
      if (isProblem(failure, 'version-mismatch') && failure.etag) setEtag(failure.etag);
    },
  });
  const isStale = isProblem(error, 'version-mismatch');
  return {
    save: () => mutate(),
    isSaving: isPending,
    isDone: isSuccess,
    problem: isProblem(error) && !isStale ? error : null,
    isStale,
  };
}
