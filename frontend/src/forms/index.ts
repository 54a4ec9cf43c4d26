export { ConflictDialog, type ConflictDialogProps } from './ConflictDialog';
export type { ConflictField } from './ConflictValue';
export { LeaveGuard } from './LeaveGuard';
export { mergeValues, sameValue, type Values } from './merge';
export { ProblemState, ProblemSummary, useProblemText } from './problems';
export { useUnsavedForms } from './unsaved';
