import type { MapPalette } from './palette';

/** Marks that stand beside colours, on the map and in its legend: none is told by its colour alone. Drawn in 12 by 12. */
export const MARKS = {
  square: 'M1.5 1.5h9v9h-9z',
  disc: 'M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  triangle: 'M6 1 11.5 11H.5z',
  leaf: 'M1.5 10.5C.5 4 4 1 11 1c.5 6-2 10-8 9z',
  column: 'M1 1h10v2.2H8.8v5.6H11V11H1V8.8h2.2V3.2H1zM5 3.2v5.6h2V3.2z',
  cross: 'M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z',
  ring: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 1 0 6 .8zM6 3.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6z',
  diamond: 'M6 .5 11.5 6 6 11.5.5 6z',
} as const;
export type MarkName = keyof typeof MARKS;

interface Look {
  readonly tone: keyof MapPalette;
  readonly mark: MarkName;
}

/** A colour and a mark, and nothing else of what they stand for. */
export const LOOKS = {
  economic: { tone: 'dimEco', mark: 'square' },
  social: { tone: 'dimSoc', mark: 'disc' },
  cultural: { tone: 'dimCul', mark: 'triangle' },
  environmental: { tone: 'dimAmb', mark: 'leaf' },
  institutional: { tone: 'dimIns', mark: 'column' },
  human: { tone: 'dimHum', mark: 'cross' },
  good: { tone: 'good', mark: 'disc' },
  waiting: { tone: 'accent', mark: 'diamond' },
  warm: { tone: 'signal', mark: 'triangle' },
  stopped: { tone: 'stop', mark: 'cross' },
  idle: { tone: 'idle', mark: 'square' },
  open: { tone: 'soft', mark: 'ring' },
  plain: { tone: 'soft', mark: 'square' },
} as const satisfies Record<string, Look>;
export type LookId = keyof typeof LOOKS;
export const LOOK_IDS = Object.keys(LOOKS) as LookId[];
