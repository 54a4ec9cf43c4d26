import { zodResolver } from '@hookform/resolvers/zod';
import { type KeptDraft, useRecordForm } from '@/forms/record/useRecordForm';
import { pathOf } from './pointers';
import { agreementSchema } from './schema';
import type { AgreementValues } from './values';

const resolver = zodResolver(agreementSchema);

export function useAgreementForm(name: string, start: KeptDraft<AgreementValues>) {
  return useRecordForm<AgreementValues>({ name, start, resolver, pathOf });
}
