import type { ReactNode } from 'react';
import { Icon, type StateIconName } from './Icon';

export type Tone = 'good' | 'wait' | 'warm' | 'stop' | 'idle';

interface Props {
  readonly tone: Tone;
  /** A state is never told by colour alone: every tone comes with a glyph. */
  readonly glyph: StateIconName;
  readonly boxed?: boolean;
  readonly children: ReactNode;
}

export function Badge({ tone, glyph, boxed = false, children }: Props) {
  return (
    <span className={`badge is-${tone} ${boxed ? 'box' : ''}`}>
      <Icon name={glyph} className="glyph" />
      {children}
    </span>
  );
}
