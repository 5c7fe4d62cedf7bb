// Marks at one place are set side by side, so that none hides another.
import type { Plan } from './layout';
import type { Place } from './place';
import type { Layer, Mark } from './sheet';

const found = new WeakMap<Plan, Map<Mark, number>>();

/** How many pixels a mark is moved along the domain axis. */
export function offset(mark: Mark, layers: Layer[], place: Place, plan: Plan): number {
  let offsets = found.get(plan);
  if (!offsets) {
    offsets = offsetsOf(layers, place, plan);
    found.set(plan, offsets);
  }
  return offsets.get(mark) ?? 0;
}

interface Standing {
  mark: Mark;
  at: number;
  low: number;
  high: number;
}

/** Each mark goes to the nearest side that those before it have left free. */
function offsetsOf(layers: Layer[], place: Place, plan: Plan): Map<Mark, number> {
  const step = plan.dot * 2.7;
  const reach = Math.max(place.unit() * 0.48, plan.rows ? 0 : step);
  const tries = [0, 1, -1, 2, -2, 3, -3].map((side) => side * step).filter((each) => Math.abs(each) <= reach);
  const offsets = new Map<Mark, number>();
  const settled: Standing[] = [];
  const upright = layers.flatMap((layer) => (layer.kind === 'statements' ? layer.marks : [])).filter(stands);
  // So many points are a line; there, a point beside its place would be a flaw of its own.
  if (upright.length > 120) return offsets;
  // In rows the layers keep their order downwards; among years a point shall stand in its year before a range does.
  const order = plan.rows ? upright : [...upright.filter(isPoint), ...upright.filter((each) => !isPoint(each))];
  for (const mark of order) {
    const standing = stand(mark, place, plan);
    const free = (move: number) =>
      settled.every(
        (other) =>
          Math.abs(other.at - standing.at - move) >= step * 0.8 || other.high < standing.low || standing.high < other.low,
      );
    const move = tries.find(free) ?? 0;
    if (move !== 0) offsets.set(mark, move);
    settled.push({ ...standing, at: standing.at + move });
  }
  return offsets;
}

function stands(mark: Mark): boolean {
  return mark.from === mark.until && (mark.value !== undefined || mark.low !== undefined);
}

function isPoint(mark: Mark): boolean {
  return mark.low === undefined;
}

function stand(mark: Mark, place: Place, plan: Plan): Standing {
  const low = place.point(mark.from, mark.low ?? mark.value ?? 0);
  const high = place.point(mark.from, mark.high ?? mark.value ?? 0);
  const along = place.rows ? 1 : 0;
  const across = 1 - along;
  const ends = [low[across] as number, high[across] as number];
  // Two points may touch; only where one covers more than half of the other do they part.
  const air = isPoint(mark) ? plan.dot * 0.45 : plan.dot;
  return { mark, at: low[along] as number, low: Math.min(...ends) - air, high: Math.max(...ends) + air };
}
