import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';

export interface ConflictField {
  readonly name: string;
  readonly label: string;
  /** How a value reads; never called for an empty one. */
  readonly format?: (value: unknown) => ReactNode;
  /** A text, for which a third wording may be written from both. */
  readonly text?: boolean;
}

interface Props {
  readonly value: unknown;
  readonly field: ConflictField | undefined;
}

export function ConflictValue({ value, field }: Props) {
  const { t } = useTranslation();
  if (value === undefined || value === null || value === '')
    return <i className="soft">{t('conflict.empty')}</i>;
  return field?.format ? field.format(value) : String(value);
}
