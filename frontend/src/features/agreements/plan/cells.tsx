import { type ComponentPropsWithoutRef, type ReactNode, useId, useState } from 'react';
import '@/ui/Field.css';
import type { Column } from './rows';

export interface CellPlace {
  readonly row: number;
  readonly column: Column;
  /** For readers: `Importe, fila 3`. */
  readonly label: string;
  /** Over it where rows are cards. */
  readonly title: string;
  readonly error: string | undefined;
}

interface FrameProps extends CellPlace {
  readonly numeric?: boolean;
  readonly children: (field: {
    readonly 'data-cell': string;
    readonly 'aria-label': string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
    readonly className: string;
  }) => ReactNode;
}

/** A cell to write in: what is wrong with it stands in it. */
function Frame({ row, column, label, title, error, numeric = false, children }: FrameProps) {
  const id = useId();
  return (
    <td className={`col-${column}${numeric ? ' num' : ''}`}>
      <span className="agr-cell-title" aria-hidden="true">
        {title}
      </span>
      {children({
        'data-cell': `${row} ${column}`,
        'aria-label': label,
        'aria-invalid': error !== undefined,
        'aria-describedby': error === undefined ? undefined : id,
        className: 'input',
      })}
      {error && (
        <span id={id} className="err">
          {error}
        </span>
      )}
    </td>
  );
}

interface TextProps extends CellPlace {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Of a list of what is often written there. */
  readonly list?: string;
  readonly upper?: boolean;
}

export function TextCell({ value, onChange, list, upper = false, ...place }: TextProps) {
  const rest: ComponentPropsWithoutRef<'input'> = list === undefined ? {} : { list };
  return (
    <Frame {...place}>
      {(field) => (
        <input
          {...field}
          {...rest}
          value={value}
          autoComplete="off"
          onChange={({ target }) => onChange(upper ? target.value.toUpperCase() : target.value)}
        />
      )}
    </Frame>
  );
}

interface FigureProps extends CellPlace {
  readonly value: string;
  /** As the reader writes it, for a value that is one; anything else stays as it was typed. */
  readonly show: (value: string) => string;
  readonly read: (typed: string) => string;
  readonly onChange: (value: string) => void;
  readonly numeric?: boolean;
}

/** A figure or a day: read while one types, shown in the reader's way when one leaves. */
export function FigureCell({ value, show, read, onChange, numeric = false, ...place }: FigureProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <Frame {...place} numeric={numeric}>
      {(field) => (
        <input
          {...field}
          value={typed ?? show(value)}
          inputMode={numeric ? 'decimal' : 'text'}
          autoComplete="off"
          onFocus={() => setTyped(show(value))}
          onBlur={() => setTyped(undefined)}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(read(target.value));
          }}
        />
      )}
    </Frame>
  );
}

interface ChoiceProps extends CellPlace {
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (id: string) => void;
}

/** One of a few; what was pasted and is none of them stays to be seen until one is chosen. */
export function ChoiceCell({ value, options, onChange, ...place }: ChoiceProps) {
  const isKnown = value === '' || options.some(({ id }) => id === value);
  return (
    <Frame {...place}>
      {(field) => (
        <select {...field} value={value} onChange={({ target }) => onChange(target.value)}>
          {value === '' && <option value="">{'–'}</option>}
          {!isKnown && <option value={value}>{`“${value}” ?`}</option>}
          {options.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}
