import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DimensionMark } from './DimensionMark';
import { DIMENSIONS } from './dimensions';

test('each dimension has a shape of its own and its name for those who do not see it', () => {
  render(
    <ul>
      {DIMENSIONS.map((dimension) => (
        <DimensionMark key={dimension} dimension={dimension} />
      ))}
    </ul>,
  );
  const marks = screen.getAllByRole('img');
  const drawn = marks.map((mark) => mark.querySelector(':not(title)')?.outerHTML);
  expect(new Set(drawn).size).toBe(6);
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Económica',
    'Social',
    'Cultural',
    'Ambiental',
    'Institucional',
    'Humana',
  ]);
});
