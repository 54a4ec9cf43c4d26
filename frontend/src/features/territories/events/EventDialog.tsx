import type { TerritoryDetail } from '@/api';
import { MergeDialog } from './MergeDialog';
import { RenameDialog } from './RenameDialog';
import { SplitDialog } from './SplitDialog';

export interface EventDialogProps {
  readonly territory: TerritoryDetail;
  readonly etag: string;
  readonly onClose: () => void;
}

const DIALOGS = { rename: RenameDialog, merge: MergeDialog, split: SplitDialog } as const;

/** Records what happened to a territory; a chunk of its own, loaded when first asked for. */
export default function EventDialog({
  kind,
  ...props
}: EventDialogProps & { readonly kind: keyof typeof DIALOGS }) {
  const Dialog = DIALOGS[kind];
  return <Dialog {...props} />;
}
