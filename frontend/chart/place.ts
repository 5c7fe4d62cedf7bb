// Where things stand: the one mapping from data to pixels, for years that run to the right and for rows that run down.
import type { Plot } from './layout';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Coordinates = { coord(data: number[]): number[] };

export class Place {
  constructor(
    private readonly api: Coordinates,
    readonly rows: boolean,
    readonly plot: Plot,
    private readonly along = 0,
  ) {}

  /** The same with everything moved by pixels along the domain axis. */
  moved(along: number): Place {
    return along === 0 ? this : new Place(this.api, this.rows, this.plot, along);
  }

  /** The pixel of a position on the domain axis and a value on the measure axis. */
  point(at: number, value: number): [number, number] {
    const [x = 0, y = 0] = this.api.coord(this.rows ? [value, at] : [at, value]);
    return this.rows ? [tidy(x), tidy(y + this.along)] : [tidy(x + this.along), tidy(y)];
  }

  /** A step of `along` pixels on the domain axis and `up` pixels towards higher values. */
  step([x, y]: [number, number], along: number, up: number): [number, number] {
    return this.rows ? [x + up, y + along] : [x + along, y - up];
  }

  /** The rectangle between two corners, given in data, widened along the domain axis by pixels on both sides. */
  between(from: number, low: number, until: number, high: number, wider = 0): Rectangle {
    const [x1, y1] = this.step(this.point(from, low), -wider, 0);
    const [x2, y2] = this.step(this.point(until, high), wider, 0);
    return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  }

  /** Pixels between two neighbours on the domain axis. */
  unit(): number {
    const [x1, y1] = this.point(0, 1);
    const [x2, y2] = this.point(1, 1);
    return this.rows ? Math.abs(y2 - y1) : Math.abs(x2 - x1);
  }
}

/** A hundredth of a pixel is finer than any eye, and shorter in a file than all digits. */
export function tidy(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
