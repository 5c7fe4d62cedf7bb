// Steps from point to point: along a series, across to another, or to the one nearest to a pointer.
import type { Rectangle } from './place';
import type { Stop, Walk } from './sheet';

export interface Step {
  walk: Walk;
  stop: Stop;
  /** Index of the walk. */
  line: number;
  /** Index of the stop in its walk. */
  at: number;
  x: number;
  y: number;
  /** What of the picture is the point, where that is more than a dot. */
  area?: Rectangle | undefined;
}

/** Inside an area a pointer is taken to be as far away as this, in pixels, so that a dot in the area is found as well. */
const WITHIN = 12;

export class Trail {
  constructor(private readonly lines: Step[][]) {}

  /** The neighbour in the same series; the first point where there is none yet. */
  along(from: Step | undefined, way: 1 | -1): Step | undefined {
    if (!from) return this.lines[0]?.[0];
    const line = this.lines[from.line] ?? [];
    return line[Math.min(Math.max(from.at + way, 0), line.length - 1)];
  }

  /** The point of the next series that stands nearest. */
  across(from: Step | undefined, way: 1 | -1): Step | undefined {
    if (!from) return this.lines[0]?.[0];
    const count = this.lines.length;
    const line = this.lines[(from.line + way + count) % count] ?? [];
    return closest(line, (step) => Math.abs(step.x - from.x) + Math.abs(step.y - from.y) / 1000);
  }

  end(from: Step | undefined, which: 'first' | 'last'): Step | undefined {
    const line = this.lines[from?.line ?? 0] ?? [];
    return which === 'first' ? line[0] : line[line.length - 1];
  }

  /** The point that a place on a page names: an event in the walk of events, a quantity in any other. */
  named(place: string): Step | undefined {
    const [, kind, id] = /^(quantity|event)-(.+)$/.exec(place) ?? [];
    return this.lines.flat().find((step) => step.stop.id === id && (step.walk.id === 'events') === (kind === 'event'));
  }

  nearest(x: number, y: number, reach: number): Step | undefined {
    const far = (step: Step) => distance(step, x, y);
    // Of areas that lie on one another the smallest answers, which the others would hide.
    const steps = this.lines.flat().sort((one, other) => size(one) - size(other));
    const step = closest(steps, far);
    return step && far(step) <= reach ? step : undefined;
  }

  /** The same point after the figure has been drawn anew; none where it is gone. */
  same(old: Step): Step | undefined {
    const line = this.lines.find((each) => each[0]?.walk.id === old.walk.id);
    const step = line?.[old.at];
    return step && step.stop.when === old.stop.when ? step : undefined;
  }
}

function size({ area }: Step): number {
  return area ? area.width * area.height : 0;
}

/** From a pointer to a dot, or to the edge of an area. */
function distance(step: Step, x: number, y: number): number {
  const { area } = step;
  if (!area) return Math.hypot(step.x - x, step.y - y);
  const across = Math.max(area.x - x, x - area.x - area.width, 0);
  const down = Math.max(area.y - y, y - area.y - area.height, 0);
  return Math.max(Math.hypot(across, down), WITHIN);
}

function closest(steps: Step[], distance: (step: Step) => number): Step | undefined {
  let best: Step | undefined;
  let least = Infinity;
  for (const step of steps) {
    const far = distance(step);
    if (far < least) [best, least] = [step, far];
  }
  return best;
}
