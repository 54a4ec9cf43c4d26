import { zodResolver } from '@hookform/resolvers/zod';
import { type KeptDraft, useRecordForm } from '@/forms/record/useRecordForm';
import { pathOf } from './pointers';
import { linkSchema } from './schema';
import type { LinkValues } from './values';

const resolver = zodResolver(linkSchema);

export function useLinkForm(name: string, start: KeptDraft<LinkValues>) {
  return useRecordForm<LinkValues>({ name, start, resolver, pathOf });
}
