import { MARKS, type MarkName } from './looks';

const SIDE = 12;
export const MARK_RATIO = 2;

/** A mark as an image that takes any colour: maplibre reads how far each point is from the edge. */
export function markImage(name: MarkName): ImageData | undefined {
  const canvas = document.createElement('canvas');
  const scale = MARK_RATIO;
  const margin = 3 * scale;
  canvas.width = SIDE * scale + margin * 2;
  canvas.height = canvas.width;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.translate(margin, margin);
  pen.scale(scale, scale);
  pen.fill(new Path2D(MARKS[name]), 'evenodd');
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
