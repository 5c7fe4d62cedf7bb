// One routine for each kind of layer: from its payload to elements, all of a layer at once.
import { offset } from './dodge';
import { box, circle, corners, glyph, line } from './glyphs';
import type { Plan } from './layout';
import type { Place } from './place';
import type { Band, Columns, Curve, Edge, Events, Layer, Levels, Mark, Point, Spans, Statements, Trend } from './sheet';
import { type Element, write } from './text';

export function statements(layer: Statements, layers: Layer[], place: Place, plan: Plan): Element[] {
  const links = layer.links.map((link) =>
    line([place.point(link.from, link.fromValue), place.point(link.until, link.untilValue)], {
      stroke: layer.colour,
      lineWidth: plan.thin * 1.3,
      opacity: 0.55,
      ...(link.dashed ? { lineDash: dash(plan, 4, 3) } : {}),
    }),
  );
  const moved = (mark: Mark) => place.moved(offset(mark, layers, place, plan));
  const fine = crowded(layer, plan);
  return [...links, ...layer.marks.flatMap((mark) => drawMark(mark, moved(mark), fine))];
}

/** The plan with dots as small as so many of them must be. */
function crowded(layer: Statements, plan: Plan): Plan {
  const room = (plan.rows ? plan.plot.height : plan.plot.width) / Math.max(1, layer.marks.length);
  return room >= plan.dot * 2 ? plan : { ...plan, dot: Math.max(room * 0.5, plan.dot * 0.3), thin: plan.thin * 0.6 };
}

function drawMark(mark: Mark, place: Place, plan: Plan): Element[] {
  const { value, low, high } = mark;
  if (value === undefined && low === undefined) return [absent(mark, place, plan)];
  const span = mark.from < mark.until;
  const range = low === undefined || high === undefined ? [] : (span ? rangeBox : whisker)(mark, low, high, place, plan);
  const plainBar = span && mark.glyph === 'dot' && mark.filled;
  return [
    ...range,
    ...(value !== undefined && span ? bar(mark, value, place, plan) : []),
    ...tail(mark, place, plan),
    ...arrow(mark, place, plan),
    ...(value === undefined || plainBar ? [] : head(mark, value, place, plan)),
  ];
}

/** A number that exists but was not published: a question mark at the foot of the axis. */
function absent(mark: Mark, place: Place, plan: Plan): Element {
  const [x, y] = placeOfAbsent(mark, place, plan);
  const words = { size: plan.em * 0.95, fill: mark.colour, halo: plan.colours.ground } as const;
  return write('?', x, y, { ...words, weight: 'bold', align: 'center', baseline: 'middle' });
}

/** The middle of such a question mark. */
export function placeOfAbsent(mark: Mark, place: Place, plan: Plan): [number, number] {
  return place.step(place.point((mark.from + mark.until) / 2, plan.foot), 0, plan.em * 0.75);
}

function head(mark: Mark, value: number, place: Place, plan: Plan): Element[] {
  const [x, y] = place.point((mark.from + mark.until) / 2, value);
  const r = mark.glyph === 'square' ? plan.dot * 0.8 : plan.dot;
  return glyph(mark.glyph, x, y, r, look(mark, plan));
}

function look(mark: Mark, plan: Plan) {
  return { colour: mark.colour, ground: plan.colours.ground, filled: mark.filled, thin: plan.thin };
}

function stroke(mark: Mark, plan: Plan, width: number): object {
  return {
    stroke: mark.colour,
    lineWidth: plan.thin * width,
    ...(mark.dashed ? { lineDash: dash(plan, 4, 2.5) } : {}),
  };
}

/** A line of the ground's colour under another, so that it stands out from what lies behind. */
function casing(plan: Plan, width: number): object {
  return { stroke: plan.colours.ground, lineWidth: plan.thin * width, opacity: 0.85 };
}

/** Both ends of a range and the line between them; the ends tell the nature, nothing stands in the middle. */
function whisker(mark: Mark, low: number, high: number, place: Place, plan: Plan): Element[] {
  const bottom = place.point(mark.from, low);
  const top = place.point(mark.from, high);
  return [
    line([bottom, top], casing(plan, 4.6)),
    line([bottom, top], stroke(mark, plan, 2.2)),
    ...end(mark, bottom, place, plan),
    ...end(mark, top, place, plan),
  ];
}

function end(mark: Mark, at: [number, number], place: Place, plan: Plan): Element[] {
  const half = plan.dot * 1.05;
  const cap = [place.step(at, -half, 0), place.step(at, half, 0)];
  return mark.glyph === 'dot' || mark.glyph === 'bullseye' || mark.glyph === 'square'
    ? [line(cap, casing(plan, 4)), line(cap, { stroke: mark.colour, lineWidth: plan.thin * 2.2 })]
    : glyph(mark.glyph, at[0], at[1], plan.dot * 0.72, look(mark, plan));
}

function rangeBox(mark: Mark, low: number, high: number, place: Place, plan: Plan): Element[] {
  const { x, y, width, height } = place.between(mark.from, low, mark.until, high);
  const edge = { ...stroke(mark, plan, 1.6), fill: 'none' };
  return [
    box(x, y, width, height, { fill: mark.colour, opacity: mark.dashed ? 0.1 : 0.16 }),
    box(x, y, width, height, edge),
    ...(mark.value === undefined && mark.glyph !== 'dot'
      ? glyph(mark.glyph, x + width / 2, place.rows ? y + height / 2 : y, plan.dot * 0.8, look(mark, plan))
      : []),
  ];
}

/** A period with one number: a bar with end stops. */
function bar(mark: Mark, value: number, place: Place, plan: Plan): Element[] {
  const from = place.point(mark.from, value);
  const until = place.point(mark.until, value);
  const half = plan.dot * 0.75;
  const stop = { stroke: mark.colour, lineWidth: plan.thin * 1.8 };
  return [
    line([from, until], casing(plan, 6)),
    line([from, until], stroke(mark, plan, mark.filled ? 3.6 : 2)),
    ...(mark.open === 'start' ? [] : [line([place.step(from, 0, -half), place.step(from, 0, half)], stop)]),
    ...(mark.open === 'end' ? [] : [line([place.step(until, 0, -half), place.step(until, 0, half)], stop)]),
  ];
}

/** A period of which one end is unknown: a dotted tail to that side. */
function tail(mark: Mark, place: Place, plan: Plan): Element[] {
  const value = middleOf(mark);
  if (!mark.open || value === undefined) return [];
  const start = place.point(mark.open === 'start' ? mark.from : mark.until, value);
  const way = mark.open === 'start' ? -1 : 1;
  return [
    line([start, place.step(start, way * plan.em * 1.5, 0)], {
      stroke: mark.colour,
      lineWidth: plan.thin * 2,
      lineDash: dash(plan, 1.2, 2.4),
    }),
  ];
}

function arrow(mark: Mark, place: Place, plan: Plan): Element[] {
  const value = mark.arrow === 'up' ? (mark.high ?? mark.value ?? mark.low) : (mark.low ?? mark.value ?? mark.high);
  if (!mark.arrow || value === undefined) return [];
  const way = mark.arrow === 'up' ? 1 : -1;
  const base = place.point((mark.from + mark.until) / 2, value);
  const tip = place.step(base, 0, way * plan.em * 1.25);
  const wing = plan.dot * 0.8;
  const style = { stroke: mark.colour, lineWidth: plan.thin * 2, lineCap: 'round' };
  return [
    line([base, tip], style),
    line([place.step(tip, -wing, -way * wing), tip, place.step(tip, wing, -way * wing)], style),
  ];
}

export function curve(layer: Curve, place: Place, plan: Plan): Element[] {
  const points = layer.points.map((point) => place.point(point.at, point.value));
  const dashes = { solid: undefined, dashed: dash(plan, 6, 4), dotted: dash(plan, 1.5, 3) };
  const symbols = marked(layer, plan).flatMap((point) => symbol(layer, point, place, plan));
  return [
    line(points, {
      stroke: layer.colour,
      lineWidth: plan.thin * layer.width,
      lineCap: 'round',
      ...(layer.line === 'solid' ? {} : { lineDash: dashes[layer.line] }),
    }),
    ...symbols,
  ];
}

/** The points of a line that have a sign of their own. */
export function marked(layer: Curve, plan: Plan): Point[] {
  return layer.points.length === 1 || (layer.symbols && layer.points.length * plan.dot * 1.6 < plan.plot.width)
    ? layer.points
    : layer.points.filter((point) => point.hollow);
}

function symbol(layer: Curve, point: Point, place: Place, plan: Plan): Element[] {
  const [x, y] = place.point(point.at, point.value);
  const look = { colour: layer.colour, ground: plan.colours.ground, filled: !point.hollow, thin: plan.thin * 0.8 };
  if (layer.symbols) return glyph(layer.glyph, x, y, plan.dot * (layer.glyph === 'square' ? 0.62 : 0.8), look);
  return point.hollow ? glyph('square', x, y, plan.dot, look) : [circle(x, y, plan.dot, { fill: layer.colour })];
}

/** An area along the years; where there is only one year, and in rows, a box for each edge. */
export function band(layer: Band, place: Place, plan: Plan): Element[] {
  if (!place.rows && layer.edges.length !== 1) return area(layer.edges, layer.colour, layer.opacity, place);
  const half = Math.min(place.unit() * 0.2, plan.em);
  return layer.edges.flatMap((edge) => {
    const { x, y, width, height } = place.between(edge.at, edge.low, edge.at, edge.high, half);
    const ends = { fill: 'none', stroke: plan.colours.ink, lineWidth: plan.thin };
    return edge.low < edge.high
      ? [box(x, y, width, height, { fill: layer.colour, opacity: layer.opacity }), box(x, y, width, height, ends)]
      : [box(x, y, Math.max(width, plan.thin * 2), Math.max(height, plan.thin * 2), { fill: plan.colours.ink })];
  });
}

function area(edges: Edge[], colour: string, opacity: number, place: Place): Element[] {
  if (edges.length < 2) return [];
  const points = [
    ...edges.map((edge) => place.point(edge.at, edge.high)),
    ...[...edges].reverse().map((edge) => place.point(edge.at, edge.low)),
  ];
  return [corners(0, 0, points, 1, { fill: colour, opacity })];
}

/** The first of several columns is what the others are held against. */
export function stepsBack(layer: Columns): boolean {
  return layer.slots > 1 && layer.slot === 0;
}

/** How wide the columns of one place are together. */
function widthOfPlace(place: Place, plan: Plan, slots: number): number {
  return Math.min(place.unit() * 0.76, plan.em * Math.max(5, slots * 1.5));
}

/** How far the middle of a layer's columns lies from the middle of their place, in pixels. */
export function middleOfSlot(layer: Columns, place: Place, plan: Plan): number {
  const all = widthOfPlace(place, plan, layer.slots);
  return -all / 2 + ((layer.slot + 0.5) * all) / layer.slots;
}

export function columns(layer: Columns, place: Place, plan: Plan): Element[] {
  const all = widthOfPlace(place, plan, layer.slots);
  const width = all / layer.slots;
  const start = -all / 2 + layer.slot * width;
  const opacity = stepsBack(layer) ? 0.42 : 1;
  return layer.bars.map((bar) => {
    const [x1, y1] = place.step(place.point(bar.at, bar.base), start, 0);
    const [x2, y2] = place.step(place.point(bar.at, bar.top), start + width * (layer.slots > 1 ? 0.92 : 1), 0);
    const style = { fill: layer.colour, opacity, stroke: plan.colours.ground, lineWidth: plan.thin * 0.7 };
    return box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), style);
  });
}

/** Floating bars; a tip points to where each goes. */
export function spans(layer: Spans, place: Place, plan: Plan): Element[] {
  const half = Math.min(place.unit() * 0.27, plan.em * 0.8);
  return layer.spans.flatMap((span) => {
    const { x, y, width, height } = place.between(span.at, span.from, span.at, span.until, half);
    const paint = { fill: layer.colour, opacity: 0.5 };
    const [tipX, tipY] = place.point(span.at, span.until);
    const tip = line([place.step([tipX, tipY], -half, 0), place.step([tipX, tipY], half, 0)], {
      stroke: layer.colour,
      lineWidth: plan.thin * 3,
    });
    return [box(x, y, width, height, paint), tip];
  });
}

export function trend(layer: Trend, place: Place, plan: Plan): Element[] {
  const trace = (points: Point[], dashes: number[]) =>
    points.length < 2
      ? []
      : [
          line(
            points.map((point) => place.point(point.at, point.value)),
            { stroke: layer.colour, lineWidth: plan.thin * 1.9, lineDash: dashes },
          ),
        ];
  const limit = (end: 'low' | 'high') =>
    layer.prediction.length < 2
      ? []
      : [
          line(
            layer.prediction.map((edge) => place.point(edge.at, edge[end])),
            { stroke: layer.colour, lineWidth: plan.thin, lineDash: dash(plan, 1.5, 3), opacity: 0.9 },
          ),
        ];
  return [
    ...area(layer.confidence, layer.colour, 0.16, place),
    ...limit('low'),
    ...limit('high'),
    ...trace(layer.line, dash(plan, 7, 3)),
    ...trace(layer.projection, dash(plan, 2.5, 3.5)),
  ];
}

/** Thin marks from the flag down to the foot; a stretch of time is a pale strip. */
export function events(layer: Events, place: Place, plan: Plan): Element[] {
  const { y, height } = plan.plot;
  return layer.moments.flatMap((moment, i) => {
    const flag = plan.flags[i];
    if (!flag || moment.until < plan.from || moment.from > plan.until) return [];
    const [left] = place.point(Math.max(moment.from, plan.from), plan.foot);
    const [right] = place.point(Math.min(moment.until, plan.until), plan.foot);
    const mast = line([[flag.x, flag.y], [flag.x, y + height]], {
      stroke: layer.colour,
      lineWidth: plan.thin,
      lineDash: dash(plan, 2, 2.5),
    });
    const strip = box(left, y, right - left, height, { fill: layer.colour, opacity: 0.12 });
    return right - left > plan.thin * 3 ? [strip, mast] : [mast];
  });
}

export function levels(layer: Levels, place: Place, plan: Plan): Element[] {
  return layer.heights.flatMap((height) => {
    const { from, until } = plan;
    const style = { stroke: layer.colour, lineWidth: plan.thin * 1.2, lineDash: dash(plan, 8, 3) };
    const { x, y, width, height: tall } = place.between(from, height.low, until, height.high);
    return height.low < height.high
      ? [box(x, y, width, tall, { fill: layer.colour, opacity: 0.13 })]
      : [line([place.point(from, height.low), place.point(until, height.low)], style)];
  });
}

function dash(plan: Plan, drawn: number, left: number): number[] {
  return [plan.thin * drawn, plan.thin * left];
}

/** Where a mark stands on the measure axis: at its number, or in the middle of its range. */
export function middleOf(mark: Mark): number | undefined {
  if (mark.value !== undefined) return mark.value;
  return mark.low !== undefined && mark.high !== undefined ? (mark.low + mark.high) / 2 : undefined;
}
