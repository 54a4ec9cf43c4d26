import type { ImportState } from '@/api';
import { isRunning } from '@/records/imports';
import type { Step } from '../search';

export type Shown = Step | 'running' | 'result' | 'failed' | 'discarded';

const STEPS_OF: Partial<Record<ImportState, readonly Step[]>> = {
  UPLOADED: ['columns'],
  PREVIEWED: ['columns', 'rows', 'places', 'apply'],
  APPLIED: ['rows'],
  UNDONE: ['rows'],
  FAILED: ['columns'],
};

/** The steps one may go to now: an import's state decides, whoever brought it there. */
export function stepsOf(state: ImportState): readonly Step[] {
  return STEPS_OF[state] ?? [];
}

/** What the page shows: the step one asked for where the state has it, otherwise where the work goes on. */
export function shownOf(state: ImportState, wanted: Step | undefined): Shown {
  if (isRunning(state)) return 'running';
  if (wanted && stepsOf(state).includes(wanted)) return wanted;
  if (state === 'UPLOADED') return 'columns';
  if (state === 'PREVIEWED') return 'rows';
  if (state === 'FAILED') return 'failed';
  return state === 'DISCARDED' ? 'discarded' : 'result';
}
