import { zodResolver } from '@hookform/resolvers/zod';
import { type ApiProblem, isProblem } from '@/api';
import { type KeptDraft, type RecordFormHandle, useRecordForm } from '@/forms/record/useRecordForm';
import { pathOf, tariffSchema } from './schema';
import type { TariffValues } from './values';

const resolver = zodResolver(tariffSchema);

/** Days that meet another tariff's are told where one would change them. */
export function useTariffForm(name: string, start: KeptDraft<TariffValues>): RecordFormHandle<TariffValues> {
  const handle = useRecordForm<TariffValues>({ name, start, resolver, pathOf });
  const days = start.etag === '' ? 'validFrom' : 'validUntil';
  return {
    ...handle,
    showProblem: (problem) => {
      if (isOverlap(problem)) handle.form.setError(days, { type: 'server', message: problem.message });
      else handle.showProblem(problem);
    },
  };
}

/** The one way a tariff can conflict with what is on record. */
function isOverlap(problem: ApiProblem): boolean {
  return problem.code === 'conflict';
}

/** What is left to be said above the fields. */
export function problemAbove(error: unknown): ApiProblem | null {
  return isProblem(error) && !isOverlap(error) ? error : null;
}
