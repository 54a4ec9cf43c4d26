import { expect, it } from 'vitest';
import { type MapPalette, TOKENS } from './palette';
import { layers, type SourceName } from './style';

const palette = Object.fromEntries(Object.keys(TOKENS).map((name) => [name, '#000'])) as MapPalette;

function shown(filled: SourceName[], count: number): string[] {
  const look = { home: 'AR', locale: 'es', arcs: { colourBy: 'state', count }, filled: new Set(filled) };
  return layers(look, palette)
    .filter((layer) => layer.layout?.visibility !== 'none')
    .map(({ id }) => id);
}

it('shows no layer of a source that has nothing to draw', () => {
  expect(shown([], 0)).toEqual(['sea']);
  expect(shown(['ground'], 0)).toEqual(['sea', 'land', 'home', 'ground-edge']);
});

it('shows marks along arcs only as long as they do not hide them', () => {
  expect(shown(['arcs'], 300)).toContain('arc-mark');
  expect(shown(['arcs'], 500)).not.toContain('arc-mark');
});
