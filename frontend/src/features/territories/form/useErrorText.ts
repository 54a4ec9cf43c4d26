import type { FieldError } from 'react-hook-form';
import { useTranslation } from '@/i18n';
import type { ErrorKey } from './schema';

const LIMITS: Record<string, number> = { name: 200, source: 200, localType: 100, names: 200 };

/** The words for an error: ours by key, the server's as they came. */
export function useErrorText(): (error: FieldError | undefined, field: string) => string | undefined {
  const { t } = useTranslation('territories');
  return (error, field) => {
    if (!error) return undefined;
    if (error.type === 'server') return error.message;
    const key = (error.message ?? 'required') as ErrorKey;
    return t(`error.${key}`, {
      max: LIMITS[field.split('.')[0] ?? ''] ?? 0,
      defaultValue: t('error.required'),
    });
  };
}
