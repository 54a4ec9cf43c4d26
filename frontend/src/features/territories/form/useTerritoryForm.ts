import { zodResolver } from '@hookform/resolvers/zod';
import { type KeptDraft, useRecordForm } from '@/forms/record/useRecordForm';
import { pathOf } from './pointers';
import { territorySchema } from './schema';
import type { TerritoryValues } from './values';

const resolver = zodResolver(territorySchema);

export function useTerritoryForm(name: string, start: KeptDraft<TerritoryValues>) {
  return useRecordForm<TerritoryValues>({ name, start, resolver, pathOf });
}
