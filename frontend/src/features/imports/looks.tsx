import type { ImportOutcome, ImportState } from '@/api';
import { useTranslation } from '@/i18n';
import { Badge, type Tone } from '@/ui/Badge';
import type { StateIconName } from '@/ui/Icon';

interface Look {
  readonly tone: Tone;
  readonly glyph: StateIconName;
}

const STATE_LOOKS: Record<ImportState, Look> = {
  UPLOADED: { tone: 'warm', glyph: 'state-draft' },
  PREVIEWING: { tone: 'wait', glyph: 'state-waiting' },
  PREVIEWED: { tone: 'warm', glyph: 'state-conflict' },
  APPLYING: { tone: 'wait', glyph: 'state-waiting' },
  APPLIED: { tone: 'good', glyph: 'state-clear' },
  UNDOING: { tone: 'wait', glyph: 'state-waiting' },
  UNDONE: { tone: 'idle', glyph: 'state-lapsed' },
  FAILED: { tone: 'stop', glyph: 'state-refused' },
  DISCARDED: { tone: 'idle', glyph: 'state-refused' },
};

const OUTCOME_LOOKS: Record<ImportOutcome, Look> = {
  CREATED: { tone: 'good', glyph: 'state-clear' },
  CHANGED: { tone: 'wait', glyph: 'state-waiting' },
  MATCHED: { tone: 'idle', glyph: 'state-active' },
  HELD: { tone: 'warm', glyph: 'state-conflict' },
  REFUSED: { tone: 'stop', glyph: 'state-refused' },
  SKIPPED: { tone: 'idle', glyph: 'state-lapsed' },
};

/** Each state has its words and a glyph: none is told by colour alone. */
export function ImportStateBadge({ state }: { readonly state: ImportState }) {
  const { t } = useTranslation('imports');
  return <Badge {...STATE_LOOKS[state]}>{t(`state.${state}`)}</Badge>;
}

/** What becomes of a row. */
export function OutcomeBadge({ outcome }: { readonly outcome: ImportOutcome }) {
  const { t } = useTranslation('imports');
  return <Badge {...OUTCOME_LOOKS[outcome]}>{t(`outcome.${outcome}`)}</Badge>;
}
