import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import './memory.css';
import { useWatch } from './watch';

interface Props {
  readonly field: string;
  readonly children: ReactNode;
  /** Its name for readers, where what stands there does not say which field. */
  readonly label?: string;
}

/** The name of a field, and the way to its memory: by focus as by pressing it. */
export function FieldName({ field, children, label }: Props) {
  const { t } = useTranslation('memory');
  const watch = useWatch();
  if (!watch) return children;
  return (
    <button
      type="button"
      className={`field-name ${label ? 'see' : ''}`}
      aria-pressed={watch.field === field}
      title={t('see')}
      aria-label={label}
      onFocus={() => watch.follow(field)}
      onClick={() => watch.choose(field)}
    >
      {children}
    </button>
  );
}

interface SeeProps {
  readonly field: string;
  /** As the record's page calls the field. */
  readonly name: string;
}

/** The way to the memory of a field whose name stands as a heading. */
export function SeeMemory({ field, name }: SeeProps) {
  const { t } = useTranslation('memory');
  return (
    <FieldName field={field} label={t('of', { field: name })}>
      {t('short')}
    </FieldName>
  );
}
