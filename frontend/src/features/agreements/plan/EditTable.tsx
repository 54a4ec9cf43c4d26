import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Contribution, ConversionDraft } from '@/api';
import { useTranslation } from '@/i18n';
import { currencyCodes } from '@/money';
import { Button } from '@/ui/Button';
import type { RowErrors } from './check';
import { COMPONENT_LIST, CURRENCY_LIST, EditRow } from './EditRow';
import { isTable } from './paste';
import type { CellProblem } from './pointers';
import { COLUMNS, type Column, emptyRow, type PlanRow, withCell } from './rows';
import type { PlanContext } from './usePlanContext';

interface Props {
  readonly rows: readonly PlanRow[];
  readonly errors: readonly RowErrors[];
  readonly problems: ReadonlyMap<string, readonly CellProblem[]> | undefined;
  readonly tried: ReadonlyMap<string, Contribution>;
  readonly context: PlanContext;
  readonly onRows: (edit: (rows: readonly PlanRow[]) => readonly PlanRow[]) => void;
  readonly onPaste: (at: { row: number; column: Column }, text: string) => void;
}

/** The plan as cells: Enter and the arrows go from row to row, a spreadsheet's cells can be pasted into any of them. */
export function EditTable({ rows, errors, problems, tried, context, onRows, onPaste }: Props) {
  const { t } = useTranslation(['agreementPlan', 'agreements']);
  const frame = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>(undefined);
  const { accountCurrency } = context.agreement;
  useEffect(() => {
    if (wanted.current && focusCell(frame.current, wanted.current)) wanted.current = undefined;
  });
  const onCell = useCallback(
    (index: number, column: Column, text: string) =>
      onRows((now) =>
        now.map((row, at) => (at === index ? withCell(row, column, text, accountCurrency) : row)),
      ),
    [onRows, accountCurrency],
  );
  const onConversion = useCallback(
    (index: number, conversion: ConversionDraft | undefined) =>
      onRows((now) => now.map((row, at) => (at === index ? { ...row, conversion } : row))),
    [onRows],
  );
  const onRemove = useCallback(
    (index: number) => onRows((now) => now.filter((_, at) => at !== index)),
    [onRows],
  );
  const add = (column: Column) => {
    wanted.current = `${rows.length} ${column}`;
    onRows((now) => [...now, emptyRow(now.at(-1), accountCurrency)]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellAt(event.target);
    const step = at && stepOf(event);
    if (!at || !step) return;
    event.preventDefault();
    const next = at.row + step;
    if (next >= rows.length && event.key === 'Enter') add(at.column);
    else focusCell(frame.current, `${next} ${at.column}`);
  };
  const paste = (event: ClipboardEvent) => {
    const at = cellAt(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!at || !isTable(text)) return;
    event.preventDefault();
    onPaste(at, text);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and pasting reach the cells inside
    <div className="agr-scroll agr-edit" ref={frame} onKeyDown={onKeyDown} onPaste={paste}>
      <table className="table flat" aria-label={t('agreementPlan:table')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'quantity' ? 'num' : undefined}>
                {t(`agreementPlan:column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('agreementPlan:column.conversion')}</th>
            <th scope="col" className="num">
              {t('agreements:plan.inAccount', {
                text: t('agreementPlan:column.value'),
                currency: accountCurrency,
              })}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <EditRow
              key={row.id}
              row={row}
              index={index}
              errors={errors[index] ?? {}}
              problems={problems?.get(row.id)}
              tried={tried.get(row.id)}
              context={context}
              onCell={onCell}
              onConversion={onConversion}
              onRemove={onRemove}
            />
          ))}
        </tbody>
      </table>
      <Suggestions rows={rows} />
      <Button icon="plus" onPress={() => add('party')}>
        {t('agreementPlan:add')}
      </Button>
    </div>
  );
}

/** Down and up: Enter anywhere, arrows where they do nothing else. */
function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey, target }: KeyboardEvent): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Enter') return shiftKey ? -1 : 1;
  if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.list))
    return undefined;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : undefined;
}

function cellAt(target: EventTarget): { row: number; column: Column } | undefined {
  const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
  const [row, column] = cell?.split(' ') ?? [];
  const known = COLUMNS.find((one) => one === column);
  return known ? { row: Number(row), column: known } : undefined;
}

export function focusCell(frame: HTMLElement | null, cell: string): boolean {
  const field = frame?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  return field !== undefined && field !== null;
}

/** What is often written: currencies, and what other rows finance. */
function Suggestions({ rows }: Pick<Props, 'rows'>) {
  const components = useMemo(
    () => [...new Set(rows.map(({ component }) => component.trim()).filter(Boolean))].slice(0, 50),
    [rows],
  );
  return (
    <>
      <datalist id={CURRENCY_LIST}>
        {currencyCodes().map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <datalist id={COMPONENT_LIST}>
        {components.map((component) => (
          <option key={component} value={component} />
        ))}
      </datalist>
    </>
  );
}
