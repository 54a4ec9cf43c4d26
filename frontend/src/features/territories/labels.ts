import type { TFunction } from 'i18next';
import type { AdministrativeStatus, Level, TerritorySummary } from '@/api';
import type { Tone } from '@/ui/Badge';
import type { StateIconName } from '@/ui/Icon';

type T = TFunction<'territories'>;

/** Each status has its glyph: none is told by colour alone. Unconfirmed waits for somebody, hence warm. */
export const STATUS_LOOKS: Record<AdministrativeStatus, { tone: Tone; glyph: StateIconName }> = {
  GOVERNED: { tone: 'good', glyph: 'state-active' },
  GROUPING: { tone: 'idle', glyph: 'state-group' },
  UNCONFIRMED: { tone: 'warm', glyph: 'state-draft' },
  VOID: { tone: 'idle', glyph: 'state-lapsed' },
};

/** The country's own word where there is one, else our generic one. */
export function levelLabel(t: T, territory: Pick<TerritorySummary, 'level' | 'localType'>): string {
  return territory.localType ?? t(`level.${territory.level}`, { ns: 'common' });
}

export function levelOptions(t: T, levels: readonly Level[]) {
  return levels.map((level) => ({ id: level, text: t(`level.${level}`, { ns: 'common' }) }));
}

export function statusOptions(t: T, statuses: readonly AdministrativeStatus[]) {
  return statuses.map((status) => ({ id: status, text: t(`status.${status}`, { ns: 'common' }) }));
}
