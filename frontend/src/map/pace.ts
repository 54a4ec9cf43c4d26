import type { Map as MapLibre } from 'maplibre-gl';

/** Between frames, in milliseconds: beyond the first a moving map stutters, under the second it can be drawn finer. */
const SLOW = 40;
const QUICK = 18;
/** Frames looked at before anything changes: the middle one tells, so that a hand that holds still does not. */
const LOOKED_AT = 5;
/** A quarter of the points at each step, twice at most. */
const COARSEST = 0.25;
/** After the last move: fingers and wheels pause in between. */
const REST_MS = 200;

/** How finely to draw a moving map, as a share of the screen's points along a side, after these times between frames. */
export function finenessAfter(times: readonly number[], fineness: number): number {
  const middle = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
  if (middle === undefined) return fineness;
  if (middle > SLOW) return Math.max(COARSEST, fineness / 2);
  return middle < QUICK ? Math.min(1, fineness * 2) : fineness;
}

/**
 * Where drawing is slow, as it is without a graphics card, a moving map is drawn with fewer points and follows the
 * hand; at rest it is as fine as the screen.
 */
export class MapPace {
  readonly #map: MapLibre;
  #fineness = 1;
  #wanted = 1;
  #times: number[] = [];
  #lastFrame: number | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #isRefining = false;

  constructor(map: MapLibre) {
    this.#map = map;
    map.on('movestart', () => this.#start());
    map.on('render', () => this.#frame(performance.now()));
    map.on('moveend', () => this.#rest());
    map.on('remove', () => clearTimeout(this.#resting));
  }

  /** The map tells of a move, but only its drawing becomes finer. */
  get isRefining(): boolean {
    return this.#isRefining;
  }

  #start() {
    if (this.#isRefining) return;
    clearTimeout(this.#resting);
    this.#lastFrame = undefined;
    this.#times = [];
    this.#fineness = this.#wanted;
    this.#draw(this.#fineness);
  }

  #frame(now: number) {
    if (!this.#map.isMoving()) return;
    if (this.#lastFrame !== undefined) this.#times.push(now - this.#lastFrame);
    this.#lastFrame = now;
    if (this.#times.length < LOOKED_AT) return;
    this.#wanted = finenessAfter(this.#times, this.#fineness);
    this.#times = [];
    // Finer not before the next move: to and fro within one would flicker.
    this.#fineness = Math.min(this.#fineness, this.#wanted);
    this.#draw(this.#fineness);
  }

  #rest() {
    if (this.#isRefining) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#isRefining = true;
      this.#draw(1);
      this.#isRefining = false;
    }, REST_MS);
  }

  /** Resizes the canvas, of which a map at rest tells as of a move. */
  #draw(fineness: number) {
    const ratio = devicePixelRatio * fineness;
    if (this.#map.getPixelRatio() !== ratio) this.#map.setPixelRatio(ratio);
  }
}
