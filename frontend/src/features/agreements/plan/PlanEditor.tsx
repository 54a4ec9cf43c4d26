import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { AgreementDetail, Plan, Versioned } from '@/api';
import { LeaveGuard, ProblemSummary } from '@/forms';
import '@/forms/record/form.css';
import { ReasonField } from '@/forms/record/ReasonField';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { toast } from '@/ui/toastQueue';
import { errorsOf, isSound } from './check';
import { EditTable, focusCell } from './EditTable';
import { Outcome } from './Outcome';
import { PlanConflict } from './PlanConflict';
import { type Pasted, pasteInto } from './paste';
import { cellProblems } from './pointers';
import { COLUMNS, type Column, draftOf, emptyRow, isBlank, type PlanRow, rowOf } from './rows';
import { SavedNote } from './SavedNote';
import { usePlanContext } from './usePlanContext';
import { usePlanRows } from './usePlanRows';
import { useSaving } from './useSaving';
import { useTrial } from './useTrial';

interface Props {
  readonly opened: Versioned<AgreementDetail>;
  readonly plan: Plan;
}

/** The plan to write in, and beside it what it comes to and how it stands with the caps, while one types. */
export function PlanEditor({ opened, plan: { number, contributions } }: Props) {
  const { t } = useTranslation(['agreementPlan', 'records']);
  const { data: agreement, etag } = opened;
  const { id, accountCurrency } = agreement;
  const navigate = useNavigate();
  const start = useMemo(() => {
    const rows = contributions.map(rowOf);
    return { rows, base: rows, etag };
  }, [contributions, etag]);
  const plan = usePlanRows(`plan:${id}:${number}`, start);
  const context = usePlanContext(agreement);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [pasted, setPasted] = useState<PastedRows>();
  const frame = useRef<HTMLDivElement>(null);
  // An empty plan offers its first row.
  const [first] = useState(() => [emptyRow(undefined, accountCurrency)]);
  const rows = plan.rows.length > 0 ? plan.rows : first;

  const { errors, sound } = useMemo(() => {
    const all = rows.map((row) => (isBlank(row) ? {} : errorsOf(row, context.known)));
    return { errors: all, sound: rows.filter((row, index) => !isBlank(row) && isSound(all[index] ?? {})) };
  }, [rows, context.known]);
  const drafts = useMemo(() => sound.map(draftOf), [sound]);
  const trial = useTrial(id, drafts);
  const { answer } = trial;
  const values = useMemo(
    () => new Map((answer?.trial?.contributions ?? []).map((row, index) => [answer?.ids[index] ?? '', row])),
    [answer],
  );
  const toDetail = () => navigate({ to: '/agreements/$id', params: { id } });
  const saving = useSaving(id, plan, reason, (now) => {
    toast(t('records:form.saved', { name: now.title }));
    void toDetail();
  });
  const wrong = firstWrong(errors);
  const edit = (change: (rows: readonly PlanRow[]) => readonly PlanRow[]) =>
    plan.setRows((now) => change(now.length > 0 ? now : rows));
  const save = () => {
    setTried(true);
    if (wrong) focusCell(frame.current, wrong);
    else saving.save(rows);
  };
  const paste = (at: { row: number; column: Column }, text: string) => {
    const result = pasteInto(rows, at, text, context.paste);
    const bad = result.rows.filter((row) => !isBlank(row) && !isSound(errorsOf(row, context.known))).length;
    setPasted({ ...result, before: rows, bad });
    plan.setRows(() => result.rows);
  };
  // What the API finds wrong on saving stands at its cell, as what it finds while one types.
  const refused = useMemo(() => {
    const sent = rows.filter((row) => !isBlank(row));
    return new Map(
      cellProblems(saving.problem?.errors ?? []).map((one) => [sent[one.index]?.id ?? '', [one]]),
    );
  }, [saving.problem, rows]);
  const placeOf = (pointer: string) => {
    const [found] = cellProblems([{ pointer, code: '', detail: '' }]);
    if (!found) return pointer;
    const sent = rows.filter((row) => !isBlank(row))[found.index];
    const column = t(`agreementPlan:column.${found.column}`);
    return t('agreementPlan:cell', { column, row: sent ? rows.indexOf(sent) + 1 : found.index + 1 });
  };
  const problems = refused.size > 0 ? refused : answer?.problems;
  const wrongRows = errors.filter((one) => !isSound(one)).length;

  return (
    <div className="agr-editor" ref={frame}>
      <LeaveGuard isDirty={plan.isDirty} dirty={plan.isDirty()} />
      <div className="agr-editor-main">
        {plan.resumed && <DraftNote resumed={plan.resumed} onDiscard={() => void plan.discard()} />}
        {number > 0 && <p className="note here">{t('agreementPlan:amendmentNote')}</p>}
        <ProblemSummary problem={saving.problem} label={placeOf} />
        {tried && wrongRows > 0 && (
          <p className="note stop" role="alert">
            {t('agreementPlan:wrong', { count: wrongRows })}
          </p>
        )}
        <p className="hint">{t('agreementPlan:hint')}</p>
        {pasted && (
          <PastedNote
            pasted={pasted}
            onUndo={() => {
              plan.setRows(() => pasted.before);
              setPasted(undefined);
            }}
          />
        )}
        {context.isReady && (
          <EditTable
            rows={rows}
            errors={errors}
            problems={problems}
            tried={values}
            context={context}
            onRows={edit}
            onPaste={paste}
          />
        )}
        <ReasonField value={reason} onChange={setReason} />
        {saving.isGone && (
          <p className="note warn" role="alert">
            {t('agreementPlan:gone')}
          </p>
        )}
        {saving.conflict && saving.theirs && (
          <PlanConflict
            agreement={agreement}
            conflict={saving.conflict}
            base={plan.base}
            theirs={saving.theirs}
            mine={rows}
            isSaving={saving.isSaving}
            onResolve={(merged) => {
              plan.change({ rows: merged });
              saving.save(merged);
            }}
            onCancel={saving.closeConflict}
          />
        )}
        <footer className="record-submit">
          <SavedNote savedAt={plan.savedAt} />
          <Button onPress={() => void toDetail()}>{t('records:action.cancel')}</Button>
          <Button look="go" isPending={saving.isSaving} onPress={save}>
            {t('agreementPlan:save')}
          </Button>
        </footer>
      </div>
      <Outcome agreement={agreement} rows={sound} left={wrongRows} trial={trial} />
    </div>
  );
}

function firstWrong(errors: readonly object[]): string | undefined {
  for (const [index, found] of errors.entries()) {
    const column = COLUMNS.find((one) => one in found);
    if (column) return `${index} ${column}`;
  }
  return undefined;
}

interface PastedRows extends Pasted {
  readonly before: readonly PlanRow[];
  readonly bad: number;
}

/** How much came in, how much of it is to be put right, and the way back. */
function PastedNote({ pasted, onUndo }: { readonly pasted: PastedRows; readonly onUndo: () => void }) {
  const { t } = useTranslation('agreementPlan');
  const format = useFormat();
  const { count, bad, beyond, unknown } = pasted;
  const isWhole = bad === 0 && beyond === 0 && unknown.length === 0;
  return (
    <div className={`note record-inline ${isWhole ? 'here' : 'warn'}`} role="status">
      <p>
        {t('pasted.rows', { count })} {bad > 0 && t('pasted.bad', { count: bad })}{' '}
        {beyond > 0 && t('pasted.beyond', { count: beyond })}{' '}
        {unknown.length > 0 &&
          t('pasted.unknown', {
            count: unknown.length,
            names: format.list(unknown.map((name) => `«${name}»`)),
          })}
      </p>
      <Button look="bare" onPress={onUndo}>
        {t('pasted.undo')}
      </Button>
    </div>
  );
}

/** Rows from an earlier day are taken up again, and can be thrown away. */
function DraftNote({ resumed, onDiscard }: { readonly resumed: Date; readonly onDiscard: () => void }) {
  const { t } = useTranslation('records');
  const format = useFormat();
  return (
    <div className="note here record-inline">
      <p>{t('form.draftFound', { when: format.instant(resumed) })}</p>
      <Button look="bare" onPress={onDiscard}>
        {t('action.discard')}
      </Button>
    </div>
  );
}
