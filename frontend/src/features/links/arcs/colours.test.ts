import { expect, it } from 'vitest';
import type { LinkArc } from '@/api';
import { isUnsure, legendOf, looksOf } from './colours';

const TODAY = new Date('2026-11-22T12:00:00Z');

const arc = (values: Partial<LinkArc>): LinkArc => ({
  id: 'a',
  type: 'TWINNING',
  state: 'ACTIVE',
  partners: [0, 1],
  dimensions: [],
  ...values,
});

it('takes the colour of the first dimension in their fixed order, and none for no theme', () => {
  expect(looksOf(arc({ dimensions: ['HUMAN', 'CULTURAL'] }), TODAY).dimension).toBe('cultural');
  expect(looksOf(arc({}), TODAY).dimension).toBe('plain');
});

it.each([
  ['2026-10-01', 'good', false],
  ['2024-10-01', 'plain', false],
  ['2020-10-01', 'warm', true],
  [undefined, 'open', true],
])('confirmed on %s: %s, dashed %s', (lastConfirmedOn, look, dashed) => {
  const one = arc(lastConfirmedOn ? { lastConfirmedOn } : {});
  expect(looksOf(one, TODAY).freshness).toBe(look);
  expect(isUnsure(one, TODAY)).toBe(dashed);
});

it('has a legend of what there is, in its own order, with how many', () => {
  const arcs = [
    arc({ state: 'LAPSED' }),
    arc({ state: 'ACTIVE', dimensions: ['SOCIAL'] }),
    arc({ state: 'SUSPENDED', dimensions: ['SOCIAL', 'ECONOMIC'] }),
    arc({ state: 'DRAFT' }),
  ];
  expect(legendOf(arcs, 'state', TODAY)).toEqual([
    { look: 'open', of: ['DRAFT'], count: 1 },
    { look: 'good', of: ['ACTIVE'], count: 1 },
    { look: 'idle', of: ['SUSPENDED', 'LAPSED'], count: 2 },
  ]);
  expect(legendOf(arcs, 'dimension', TODAY).map(({ look, count }) => [look, count])).toEqual([
    ['economic', 1],
    ['social', 1],
    ['plain', 2],
  ]);
});
