import { useEffect, useRef } from 'react';
import type { FieldErrors, FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from '@/i18n';
import { useErrorText } from './texts';

interface Props<V extends FieldValues> {
  readonly form: UseFormReturn<V>;
  /** The label of a field by its path: `names.2.name`. */
  readonly label: (path: string) => string;
}

/** All that is to be corrected, on top; each line goes to its field. */
export function ErrorSummary<V extends FieldValues>({ form, label }: Props<V>) {
  const { t } = useTranslation('records');
  const errorText = useErrorText();
  const { errors, submitCount } = form.formState;
  const lines = errorLines(errors);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (submitCount > 0) box.current?.scrollIntoView({ block: 'nearest' });
  }, [submitCount]);
  if (submitCount === 0 || lines.length === 0) return null;
  return (
    <div className="note stop form-sum" role="alert" ref={box}>
      <b>{t('form.summary', { count: lines.length })}</b>
      <ul>
        {lines.map(({ path, error }) => (
          <li key={path}>
            <button type="button" className="record-jump" onClick={() => form.setFocus(path)}>
              {label(path)}
            </button>
            {': '}
            {errorText(error, path)}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Line<V extends FieldValues> = { path: FieldPath<V>; error: { type: string; message?: string } };

/** Errors are nested as the values are: `identifiers.0.value`. */
export function errorLines<V extends FieldValues>(errors: FieldErrors<V>): Line<V>[] {
  const lines: Line<V>[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && typeof node.type === 'string') {
      lines.push({ path, error: node } as Line<V>);
      return;
    }
    for (const [key, child] of Object.entries(node)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(errors, '');
  return lines;
}
