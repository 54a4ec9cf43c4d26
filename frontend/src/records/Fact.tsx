import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import { FieldName } from './memory/FieldName';

interface Props {
  /** As history calls it; nothing for what it does not follow. */
  readonly field?: string;
  readonly label: string;
  /** What is said when there is nothing to say. */
  readonly unknown?: string;
  readonly children: ReactNode;
}

/** One fact of a record. What is not known is said. */
export function Fact({ field, label, unknown, children }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{field ? <FieldName field={field}>{label}</FieldName> : label}</dt>
      <dd>{children || <span className="meta">{unknown ?? t('unknown')}</span>}</dd>
    </div>
  );
}
