import type { CSSProperties } from 'react';
import { LOOKS, type LookId, MARKS } from './looks';
import { TOKENS } from './palette';

/** The colour of a look as `--look`, for what is inside. */
export function lookStyle(look: LookId): CSSProperties {
  return { '--look': `var(${TOKENS[LOOKS[look].tone]})` } as CSSProperties;
}

/** The mark of a look in its colour, for legends and tables; the word stands beside it. */
export function LookMark({ look }: { readonly look: LookId }) {
  return (
    <svg className="look-mark" viewBox="0 0 12 12" aria-hidden="true" style={lookStyle(look)}>
      <path d={MARKS[LOOKS[look].mark]} fillRule="evenodd" />
    </svg>
  );
}

interface ShapeProps {
  readonly look: LookId;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The same mark within another drawing. */
export function MarkShape({ look, x, y, side }: ShapeProps) {
  const scale = side / 12;
  return (
    <path
      className="mark"
      d={MARKS[LOOKS[look].mark]}
      fillRule="evenodd"
      transform={`translate(${x - side / 2} ${y - side / 2}) scale(${scale})`}
    />
  );
}
