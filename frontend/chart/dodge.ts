// Marks at one place are set side by side, so that none hides another.
import { marked, placeOfAbsent } from './layers';
import type { Plan } from './layout';
import type { Place } from './place';
import type { Curve, Layer, Mark } from './sheet';

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
  // In rows the layers keep their order downwards; among years a point shall stand in its year before a range does, and
  // a number that was not published goes where it covers neither.
  const order = plan.rows ? upright : [...upright].sort((a, b) => rank(a) - rank(b));
  const signs = layers.flatMap((layer) => (layer.kind === 'curve' ? signsOf(layer, place, plan) : []));
  for (const mark of order) {
    const standing = stand(mark, place, plan);
    const freeOf = (others: Omit<Standing, 'mark'>[]) => (move: number) =>
      others.every(
        (other) =>
          Math.abs(other.at - standing.at - move) >= step * 0.8 || other.high < standing.low || standing.high < other.low,
      );
    // Of numbers that were not published several may stand in one place, but none on a value.
    const values = isAbsent(mark) ? [...settled.filter((each) => !isAbsent(each.mark)), ...signs] : [];
    const free = freeOf(isAbsent(mark) ? [...settled, ...signs] : settled);
    const move = tries.find(free) ?? (isAbsent(mark) ? tries.find(freeOf(values)) : undefined) ?? 0;
    if (move !== 0) offsets.set(mark, move);
    settled.push({ ...standing, at: standing.at + move });
  }
  return offsets;
}

function stands(mark: Mark): boolean {
  return mark.from === mark.until || isAbsent(mark);
}

function isAbsent(mark: Mark): boolean {
  return mark.value === undefined && mark.low === undefined;
}

function rank(mark: Mark): number {
  if (isAbsent(mark)) return 2;
  return isPoint(mark) ? 0 : 1;
}

function isPoint(mark: Mark): boolean {
  return mark.low === undefined;
}

function signsOf(layer: Curve, place: Place, plan: Plan): Omit<Standing, 'mark'>[] {
  return marked(layer, plan).map((point) => {
    const middle = place.point(point.at, point.value);
    const [at, height] = place.rows ? [middle[1], middle[0]] : middle;
    return { at, low: height - plan.dot, high: height + plan.dot };
  });
}

function stand(mark: Mark, place: Place, plan: Plan): Standing {
  const along = place.rows ? 1 : 0;
  const across = 1 - along;
  if (isAbsent(mark)) {
    const middle = placeOfAbsent(mark, place, plan);
    const [at, height] = [middle[along] as number, middle[across] as number];
    return { mark, at, low: height - plan.em * 0.5, high: height + plan.em * 0.5 };
  }
  const low = place.point(mark.from, mark.low ?? mark.value ?? 0);
  const high = place.point(mark.from, mark.high ?? mark.value ?? 0);
  const ends = [low[across] as number, high[across] as number];
  // Two points may touch; only where one covers more than half of the other do they part.
  const air = isPoint(mark) ? plan.dot * 0.45 : plan.dot;
  return { mark, at: low[along] as number, low: Math.min(...ends) - air, high: Math.max(...ends) + air };
}
