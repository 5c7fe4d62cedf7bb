// Words inside the plot: names at lines' ends and numbers at points, placed so that none covers another.
import { offset } from './dodge';
import { line } from './glyphs';
import { marked, middleOf, middleOfSlot, placeOfAbsent } from './layers';
import { heightOfName, labelOf, linesOfName, type Plan } from './layout';
import type { Place, Rectangle } from './place';
import type { Columns, Layer, Mark } from './sheet';
import { type Element, LINE, widthOf, wrap, write, writeLines } from './text';

/** More numbers than this would be a table, not a picture. */
const MOST_NUMBERS = 48;

export function labels(layers: Layer[], place: Place, plan: Plan): Element[] {
  const ends = plan.column.width > 0 ? endLabels(layers, place, plan) : [];
  const taken = layers.flatMap((layer) => obstacles(layer, layers, place, plan));
  const lines = layers.flatMap((layer) => strokes(layer, place, plan));
  const leaders = ends.flatMap((end) => chain(end.leader));
  const named = plan.column.width > 0 ? [] : levelNames(layers, place, plan, taken, lines);
  return [...numbers(layers, place, plan, taken, lines, leaders), ...named, ...ends.flatMap((end) => end.elements), ...nothing(plan)];
}

function nothing(plan: Plan): Element[] {
  const { plot, em, colours, sheet } = plan;
  if (!sheet.empty) return [];
  const lines = wrap(sheet.empty, plot.width - em * 2, em * 1.1, 'normal', 3);
  const y = plot.y + plot.height / 2 - (lines.length * em * 1.1 * LINE) / 2;
  return writeLines(lines, plot.x + plot.width / 2, y, { size: em * 1.1, fill: colours.muted, align: 'center' });
}

interface Name {
  lines: string[];
  colour: string;
  /** Where the thing named ends. */
  from: [number, number];
  y: number;
}

/** Names in the column right of the plot: each as near as may be to its line's end, pushed apart where they would touch. */
function endLabels(layers: Layer[], place: Place, plan: Plan): { leader: [number, number][]; elements: Element[] }[] {
  const { em, column, plot } = plan;
  const size = em * 0.92;
  const names = plan.direct
    .flatMap((i) => endsOf(layers[i] as Layer, place, plan))
    .sort((a, b) => a.y - b.y);
  const tall = (name: Name) => heightOfName(name.lines, em);
  spread(names, tall, plot.y - em * 0.5, plot.y + plot.height + em * 0.6);
  return names.map((name) => {
    const start = name.y - (name.lines.length * size * 1.12) / 2;
    const [x, y] = name.from;
    const gap = column.x - x;
    const far = gap > em * 1.9 || Math.abs(name.y - y) > em * 0.7;
    // Straight to the name where it is near; else along the line's height, bending at the last.
    const bend: [number, number][] = gap > em * 5 ? [[column.x - em * 1.6, y]] : [];
    const leader: [number, number][] = far ? [[x + em * 0.55, y], ...bend, [column.x - em * 0.25, name.y]] : [];
    const style = { stroke: name.colour, lineWidth: plan.thin * 0.8, opacity: 0.6 };
    const words = writeLines(name.lines, column.x, start, { size, fill: name.colour, weight: 'bold' }, 1.12);
    return { leader, elements: far ? [line(leader, style), ...words] : words };
  });
}

function endsOf(layer: Layer, place: Place, plan: Plan): Name[] {
  const name = (colour: string, from: [number, number], texts: string[]): Name => ({
    lines: linesOfName(texts, plan.column.width, plan.em),
    colour,
    from,
    y: from[1],
  });
  switch (layer.kind) {
    case 'curve':
    case 'trend': {
      const points = layer.kind === 'curve' ? layer.points : [...layer.line, ...layer.projection];
      const last = points[points.length - 1];
      return last ? [name(layer.colour, place.point(last.at, last.value), labelOf(layer))] : [];
    }
    case 'statements': {
      const drawn = layer.marks.filter((mark) => middleOf(mark) !== undefined);
      const last = drawn.reduce<Mark | undefined>((best, mark) => (!best || mark.until >= best.until ? mark : best), undefined);
      return last ? [name(last.colour, place.point(last.until, middleOf(last) ?? 0), labelOf(layer))] : [];
    }
    case 'levels':
      return layer.heights.map((each) =>
        name(layer.colour, place.point(plan.until, (each.low + each.high) / 2), [each.label]),
      );
    case 'band':
    case 'columns':
    case 'spans':
    case 'events':
      return [];
  }
}

/** Pushes names apart downwards, then back up from the lower end. */
function spread(names: Name[], tall: (name: Name) => number, top: number, bottom: number): void {
  let edge = top;
  for (const name of names) {
    name.y = Math.max(name.y, edge + tall(name) / 2);
    edge = name.y + tall(name) / 2;
  }
  edge = bottom;
  for (const name of [...names].reverse()) {
    name.y = Math.min(name.y, edge - tall(name) / 2);
    edge = name.y - tall(name) / 2;
  }
}

/** Without a column, a level's name stands on its line, where least crosses it. */
function levelNames(layers: Layer[], place: Place, plan: Plan, taken: Rectangle[], lines: Stretch[]): Element[] {
  const { plot, em, colours } = plan;
  const size = em * 0.84;
  const heights = layers.flatMap((layer) =>
    layer.kind === 'levels' ? layer.heights.map((each) => ({ ...each, colour: layer.colour })) : [],
  );
  return heights.flatMap((each) => {
    const [text = ''] = wrap(each.label, plan.rows ? em * 9 : plot.width * 0.9, size, 'normal', 1);
    const width = widthOf(text, size);
    const [x, y] = place.point(plan.from, each.high);
    const places = plan.rows
      ? plan.rows.map((_, row) => ({
          x: x + em * 0.3,
          y: row === 0 ? y + em * 0.1 : place.point(row - 0.5, each.high)[1] - size * 0.55,
          width,
          height: size * 1.1,
        }))
      : [0, 0.25, 0.5, 0.75, 1].flatMap((share) =>
          [y - size * 1.2, place.point(plan.from, each.low)[1] + size * 0.1].map((top) => ({
            x: plot.x + em * 0.3 + share * (plot.width - width - em * 0.6),
            y: top,
            width,
            height: size * 1.1,
          })),
        );
    const spot = calmest(places, [...taken.flatMap(edges), ...lines]);
    if (!spot) return [];
    taken.push(spot);
    return [write(text, spot.x, spot.y, { size, fill: each.colour, halo: colours.ground })];
  });
}

interface Wish {
  text: string;
  colour: string;
  anchor: Rectangle;
  rank: number;
  /** The sides that suit it, where not all do. */
  sides?: Side[];
  /** A box wide and tall enough to hold its own number. */
  inside?: Rectangle;
}

/**
 * Numbers at points, each at the first free of four sides; where all are taken the number is left to the details. On the
 * mark, the words or the leader of another it would be read as that one's.
 */
function numbers(
  layers: Layer[],
  place: Place,
  plan: Plan,
  taken: Rectangle[],
  lines: Stretch[],
  leaders: Stretch[],
): Element[] {
  const { em, plot, colours } = plan;
  const size = em * 0.84;
  const wishes = layers.flatMap((layer) => wishesOf(layer, layers, place, plan)).sort((a, b) => a.rank - b.rank);
  if (wishes.length > MOST_NUMBERS) return [];
  const elements: Element[] = [];
  for (const wish of wishes) {
    const width = widthOf(wish.text, size);
    const tall = size * 1.05;
    const around = (wish.sides ?? (plan.rows ? SIDES_OF_ROWS : SIDES)).map((side) => side(wish.anchor, width, tall, em * 0.28));
    const held = wish.inside && wish.inside.width > width + em && wish.inside.height > tall + em * 0.6 ? wish.inside : undefined;
    const spots = held ? [...corner(held, width, tall, em * 0.4), ...around] : around;
    const inside = (spot: Rectangle) =>
      spot.x >= plot.x - em * 0.2 &&
      spot.x + spot.width <= plan.width - 1 &&
      spot.x + spot.width <= plot.x + plot.width + em * (plan.column.width > 0 ? 0.4 : 3) &&
      spot.y >= plot.y - em * 0.8 &&
      spot.y + spot.height <= plot.y + plot.height;
    const isFree = (spot: Rectangle) =>
      !taken.some((other) => meet(spot, other)) && !leaders.some((leader) => crosses(leader, spot));
    const free = spots.filter((spot) => inside(spot) && isFree(spot));
    const best = calmest(free, lines);
    if (!best) continue;
    taken.push(best);
    elements.push(
      write(wish.text, best.x, best.y + tall / 2, { size, fill: wish.colour, baseline: 'middle', halo: colours.ground }),
    );
  }
  return elements;
}

/** The place that fewest lines cross; the first of them, as places come in the order of liking. */
function calmest(spots: Rectangle[], lines: Stretch[]): Rectangle | undefined {
  let best: Rectangle | undefined;
  let fewest = Infinity;
  for (const spot of spots) {
    const crossed = lines.filter((each) => crosses(each, spot)).length;
    if (crossed < fewest) [best, fewest] = [spot, crossed];
    if (fewest === 0) break;
  }
  return best;
}

type Side = (anchor: Rectangle, width: number, height: number, gap: number) => Rectangle;

const above: Side = (a, width, height, gap) => ({ x: a.x + a.width / 2 - width / 2, y: a.y - height - gap * 0.5, width, height });
const below: Side = (a, width, height, gap) => ({ x: a.x + a.width / 2 - width / 2, y: a.y + a.height + gap * 0.5, width, height });
const right: Side = (a, width, height, gap) => ({ x: a.x + a.width + gap, y: a.y + a.height / 2 - height / 2, width, height });
const left: Side = (a, width, height, gap) => ({ x: a.x - width - gap, y: a.y + a.height / 2 - height / 2, width, height });

/** Places in the upper corners of a box. */
function corner(box: Rectangle, width: number, height: number, gap: number): Rectangle[] {
  const y = box.y + gap * 0.7;
  return [
    { x: box.x + gap, y, width, height },
    { x: box.x + box.width - width - gap, y, width, height },
    { x: box.x + box.width / 2 - width / 2, y, width, height },
  ];
}

const SIDES = [above, right, below, left];
const SIDES_OF_ROWS = [right, left, above, below];

function wishesOf(layer: Layer, layers: Layer[], place: Place, plan: Plan): Wish[] {
  const stacked = layers.some((each) => each.kind === 'columns' && each.bars.some((bar) => bar.base !== 0));
  switch (layer.kind) {
    case 'statements':
      return layer.marks
        .filter((mark) => middleOf(mark) !== undefined)
        .map((mark) => {
          const inside = boxOf(mark, place);
          const anchor = extent(mark, place.moved(offset(mark, layers, place, plan)), plan);
          return { text: mark.text, colour: mark.colour, anchor, rank: 0, ...(inside ? { inside } : {}) };
        });
    case 'columns':
      return layer.bars.length * layer.slots > 24 || stacked
        ? []
        : layer.bars.map((bar) => ({
            text: bar.text,
            colour: plan.colours.muted,
            anchor: ofSlot(layer, place, plan).between(bar.at, bar.top, bar.at, bar.top, plan.em * 0.2),
            rank: 1,
            ...(plan.rows && bar.top < bar.base ? { sides: [left, right] } : {}),
          }));
    case 'spans':
      return layer.spans.flatMap((span) => {
        const rises = span.from <= span.until;
        const end = (value: number, text: string, onRight: boolean): Wish => ({
          text,
          colour: plan.colours.muted,
          anchor: place.between(span.at, value, span.at, value, plan.em * 0.2),
          rank: 1,
          // Beyond the end, or within the bar where there is no room beyond it.
          sides: onRight ? [right, left] : [left, right],
        });
        const ends = [end(span.from, span.fromText, !rises), end(span.until, span.untilText, rises)];
        return ends.filter((each) => each.text !== '');
      });
    case 'curve':
    case 'band':
    case 'trend':
    case 'events':
    case 'levels':
      return [];
  }
}

/** Where the columns of a layer stand among those beside them. */
function ofSlot(layer: Columns, place: Place, plan: Plan): Place {
  return place.moved(middleOfSlot(layer, place, plan));
}

/** The rectangle that a mark covers. */
function extent(mark: Mark, place: Place, plan: Plan): Rectangle {
  const low = mark.low ?? mark.value ?? plan.foot;
  const high = mark.high ?? mark.value ?? plan.foot;
  const span = place.between(mark.from, low, mark.until, high);
  const r = plan.dot * 1.15;
  const up = mark.arrow === 'up' ? plan.em * 1.3 : r;
  const down = mark.arrow === 'down' ? plan.em * 1.3 : r;
  return place.rows
    ? { x: span.x - down, y: span.y - r, width: span.width + down + up, height: span.height + 2 * r }
    : { x: span.x - r, y: span.y - up, width: span.width + 2 * r, height: span.height + up + down };
}

function obstacles(layer: Layer, layers: Layer[], place: Place, plan: Plan): Rectangle[] {
  switch (layer.kind) {
    case 'statements':
      return layer.marks
        .filter((mark) => !boxOf(mark, place))
        .map((mark) => {
          const own = place.moved(offset(mark, layers, place, plan));
          return middleOf(mark) === undefined
            ? around(placeOfAbsent(mark, own, plan), plan.em * 0.5)
            : shrink(extent(mark, own, plan));
        });
    case 'curve':
      return marked(layer, plan).map((point) => around(place.point(point.at, point.value), plan.dot));
    case 'spans':
    case 'columns':
    case 'band':
    case 'trend':
    case 'events':
    case 'levels':
      return [];
  }
}

/** The box of a range over a period; none where the mark is no box. */
function boxOf(mark: Mark, place: Place): Rectangle | undefined {
  return mark.low !== undefined && mark.high !== undefined && mark.from < mark.until
    ? place.between(mark.from, mark.low, mark.until, mark.high)
    : undefined;
}

function edges(box: Rectangle | undefined): Stretch[] {
  if (!box) return [];
  const { x, y, width, height } = box;
  return chain([[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]]);
}

function around([x, y]: [number, number], reach: number): Rectangle {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function shrink(each: Rectangle): Rectangle {
  return { x: each.x + 1, y: each.y + 1, width: Math.max(each.width - 2, 1), height: Math.max(each.height - 2, 1) };
}

/** A stretch of a line that words avoid where they can. */
type Stretch = [x1: number, y1: number, x2: number, y2: number];

function strokes(layer: Layer, place: Place, plan: Plan): Stretch[] {
  switch (layer.kind) {
    case 'curve':
      return chain(layer.points.map((point) => place.point(point.at, point.value)));
    case 'trend':
      return chain([...layer.line, ...layer.projection].map((point) => place.point(point.at, point.value)));
    case 'statements':
      return [
        ...layer.links.flatMap((link) =>
          chain([place.point(link.from, link.fromValue), place.point(link.until, link.untilValue)]),
        ),
        ...layer.marks.flatMap((mark) => edges(boxOf(mark, place))),
      ];
    case 'events':
      return plan.flags.flatMap((flag): Stretch[] =>
        flag ? [[flag.x, plan.plot.y, flag.x, plan.plot.y + plan.plot.height]] : [],
      );
    case 'columns':
      // With a line down its middle, so that words inside a column count as crossing it too.
      return layer.bars.flatMap((bar): Stretch[] => {
        const own = ofSlot(layer, place, plan);
        return [
          ...edges(own.between(bar.at, bar.base, bar.at, bar.top, plan.em * 0.3)),
          [...own.point(bar.at, bar.base), ...own.point(bar.at, bar.top)],
        ];
      });
    case 'spans':
      return layer.spans.flatMap((span) => [
        ...edges(place.between(span.at, span.from, span.at, span.until, plan.em * 0.5)),
        ...chain([place.point(span.at, span.from), place.point(span.at, span.until)]),
      ]);
    case 'levels':
    case 'band':
      return [];
  }
}

function chain(points: [number, number][]): Stretch[] {
  return points.slice(1).map(([x, y], i): Stretch => {
    const [fromX, fromY] = points[i] as [number, number];
    return [fromX, fromY, x, y];
  });
}

/** Whether a stretch passes through a rectangle: it reaches into it, and not all corners lie on one side of it. */
function crosses([x1, y1, x2, y2]: Stretch, { x, y, width, height }: Rectangle): boolean {
  if (Math.max(x1, x2) < x || Math.min(x1, x2) > x + width) return false;
  if (Math.max(y1, y2) < y || Math.min(y1, y2) > y + height) return false;
  const side = (cornerX: number, cornerY: number) => (x2 - x1) * (cornerY - y1) - (y2 - y1) * (cornerX - x1) > 0;
  const first = side(x, y);
  return side(x + width, y) !== first || side(x, y + height) !== first || side(x + width, y + height) !== first;
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
