export { ConflictDialog, type ConflictDialogProps, type ConflictField } from './ConflictDialog';
export { LeaveGuard } from './LeaveGuard';
export { mergeValues, sameValue, type Values } from './merge';
export { ProblemState, ProblemSummary, useProblemText } from './problems';
export { useUnsavedForms } from './unsaved';
