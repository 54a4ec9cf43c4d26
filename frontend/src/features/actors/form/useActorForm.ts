import { zodResolver } from '@hookform/resolvers/zod';
import { type KeptDraft, useRecordForm } from '@/forms/record/useRecordForm';
import { pathOf } from './pointers';
import { actorSchema } from './schema';
import type { ActorValues } from './values';

const resolver = zodResolver(actorSchema);

export function useActorForm(name: string, start: KeptDraft<ActorValues>) {
  return useRecordForm<ActorValues>({ name, start, resolver, pathOf });
}
