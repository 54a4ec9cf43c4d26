import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');

type Theme = 'light' | 'dark';

/** The value of a colour token in a theme; `var(--other)` is followed. */
function token(name: string, theme: Theme): string {
  const both = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)`).exec(css);
  if (both) return (theme === 'light' ? both[1] : both[2]) ?? '';
  const other = new RegExp(`--${name}:\\s*var\\(--([\\w-]+)\\)`).exec(css)?.[1];
  if (!other) throw new Error(`no colour token --${name}`);
  return token(other, theme);
}

const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['desk', 'sheet', 'well', 'over', 'hover'];
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'signal', 'good', 'stop'];
const marks = [
  'line-strong',
  'accent',
  'signal-mark',
  'dim-eco',
  'dim-soc',
  'dim-cul',
  'dim-amb',
  'dim-ins',
  'dim-hum',
];
const onFill = [
  ['ink-on', 'accent'],
  ['ink-on', 'accent-deep'],
  ['good', 'good-soft'],
  ['stop', 'stop-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['signal', 'signal-soft'],
  ['idle', 'idle-soft'],
  ['sheet', 'ink'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(texts)('%s reads on every surface (4.5:1)', (text) => {
    for (const surface of surfaces) {
      expect(contrast(token(text, theme), token(surface, theme)), surface).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(marks)('%s is seen on sheet, desk and well (3:1)', (mark) => {
    for (const surface of ['sheet', 'desk', 'well']) {
      expect(contrast(token(mark, theme), token(surface, theme)), surface).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(onFill)('%s reads on %s (4.5:1)', (text, ground) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
});
