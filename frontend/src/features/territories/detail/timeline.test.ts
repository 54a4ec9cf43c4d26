import { describe, expect, it } from 'vitest';
import type { TerritoryEvent } from '@/api';
import { positionsOf } from './positions';
import { timelineOf } from './timeline';

const renamed: TerritoryEvent = {
  id: 'e1',
  type: 'RENAMED',
  date: '2015-06-01',
  previousName: 'A',
  newName: 'B',
  successors: [],
  reason: 'Ley',
  recordedBy: 'x',
  recordedAt: '2026-01-01T00:00:00Z',
};

describe('what happened to a territory', () => {
  it('stands latest first, with those that came into it', () => {
    const moments = timelineOf({
      events: [renamed],
      predecessors: [
        { id: 'p1', name: 'Old', type: 'MERGED', date: '2019-01-01' },
        { id: 'p2', name: 'Older', type: 'SPLIT', date: '1990-01-01' },
      ],
    });
    expect(moments.map((moment) => moment.date)).toEqual(['2019-01-01', '2015-06-01', '1990-01-01']);
    expect(moments.map((moment) => moment.kind)).toEqual(['origin', 'event', 'origin']);
  });
});

describe('the whole of a shape', () => {
  it('holds every ring of every part', () => {
    const coordinates = [
      [
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
      ],
      [
        [
          [5, 5],
          [6, 5],
          [5, 5],
        ],
      ],
    ];
    expect(positionsOf({ type: 'MultiPolygon', coordinates })).toHaveLength(6);
  });
});
