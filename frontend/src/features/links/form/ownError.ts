import type { FieldError } from 'react-hook-form';

/** The error of a list itself; nothing where only its members have errors, or none. */
export function ownError(error: unknown): FieldError | undefined {
  const isOwn = typeof error === 'object' && error !== null && 'type' in error;
  return isOwn && typeof error.type === 'string' ? (error as FieldError) : undefined;
}
