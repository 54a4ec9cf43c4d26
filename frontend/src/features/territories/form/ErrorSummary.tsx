import { useEffect, useRef } from 'react';
import type { FieldErrors, FieldPath, UseFormReturn } from 'react-hook-form';
import { useTranslation } from '@/i18n';
import { useFieldLabel } from '../fieldText';
import { labelKeyOf } from './pointers';
import { useErrorText } from './useErrorText';
import type { TerritoryValues } from './values';

interface Props {
  readonly form: UseFormReturn<TerritoryValues>;
}

/** All that is to be corrected, on top; each line goes to its field. */
export function ErrorSummary({ form }: Props) {
  const { t } = useTranslation('territories');
  const label = useFieldLabel();
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
            <button type="button" className="territory-jump" onClick={() => form.setFocus(path)}>
              {label(labelKeyOf(path, form.getValues()))}
            </button>
            {': '}
            {errorText(error, path)}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Line = { path: FieldPath<TerritoryValues>; error: { type: string; message?: string } };

/** Errors are nested as the values are: `identifiers.0.value`. */
export function errorLines(errors: FieldErrors<TerritoryValues>): Line[] {
  const lines: Line[] = [];
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && typeof node.type === 'string') {
      lines.push({ path, error: node } as Line);
      return;
    }
    for (const [key, child] of Object.entries(node)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(errors, '');
  return lines;
}
