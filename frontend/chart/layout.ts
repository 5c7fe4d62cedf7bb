// How words and plot share a picture of a given size. Everything here is in pixels; nothing here knows ECharts.
import { stepsBack } from './layers';
import { box, glyph, line } from './glyphs';
import type { Colours, Layer, Option, Sheet } from './sheet';
import { type Element, LINE, type Style, type Weight, widthOf, wrap, write, writeLines } from './text';

export interface Plot {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Plan {
  /** Size of the running text, from which all other sizes follow. */
  em: number;
  thin: number;
  dot: number;
  rows?: string[];
  from: number;
  until: number;
  /** Value at the foot of the measure axis. */
  foot: number;
  colours: Colours;
  plot: Plot;
  /** Where words stand that belong to no position in the data. */
  frame: Element[];
  /** Head of each event's mast; none where it lies outside. */
  flags: ({ x: number; y: number } | undefined)[];
  /** The column right of the plot for labels at lines' ends; no width where there is none. */
  column: { x: number; width: number };
  /** Indices of the layers whose names stand at their ends. */
  direct: number[];
  /** Events that are numbered in the plot, for a list beside it. */
  numbered: string[];
  sheet: Sheet;
  width: number;
  height: number;
  margin: number;
}

/** The least share of a picture's height that is left to the data before words give way. */
const LEAST_PLOT = 0.4;

/** Which names stand at lines' ends, and how much of the width they may take. */
interface Naming {
  ends: 'all' | 'without-trends' | 'none';
  share: number;
}

/** How names give way where the plot is too low for them. A trend keeps its remark, all others stand in the key. */
const NAMINGS: Naming[] = [
  { ends: 'all', share: 0.17 },
  { ends: 'without-trends', share: 0.17 },
  { ends: 'without-trends', share: 0.26 },
  { ends: 'none', share: 0 },
];

export function layOut(option: Option, width: number, height: number): Plan {
  let plan = compose(option, width, height, 0);
  for (let austerity = 1; austerity <= 4 && plan.plot.height < LEAST_PLOT * height; austerity++) {
    plan = compose(option, width, height, austerity);
  }
  return plan;
}

function compose(option: Option, width: number, height: number, austerity: number): Plan {
  const plans = NAMINGS.map((naming) => () => new Composition(option, width, height, austerity, naming).plan());
  let plan = plans[0]!();
  for (const next of plans.slice(1)) {
    if (namesFit(plan, option)) break;
    plan = next();
  }
  return plan;
}

/** Whether the names at lines' ends have room beside the plot, one below the other. */
function namesFit({ direct, column, plot, em }: Plan, option: Option): boolean {
  const layers = direct.flatMap((i) => option.series[i]?.itemPayload ?? []);
  const names = layers.flatMap((layer) => (layer.kind === 'levels' ? labelOf(layer).map((text) => [text]) : [labelOf(layer)]));
  const tall = names.reduce((sum, texts) => sum + heightOfName(linesOfName(texts, column.width, em), em), 0);
  return tall <= plot.height + em * 1.1;
}

/** A name at a line's end, broken to the width of its column. */
export function linesOfName(texts: string[], width: number, em: number): string[] {
  return texts.flatMap((text) => wrap(text, width, em * 0.92, 'bold', 4));
}

/** How tall a name at a line's end is, with the gap to the next. */
export function heightOfName(lines: string[], em: number): number {
  return lines.length * em * 0.92 * 1.12 + em * 0.25;
}

/** A small drawing with a word, such as an entry of a key. */
interface Chip {
  width: number;
  draw(x: number, middle: number): Element[];
}

class Composition {
  private readonly sheet: Sheet;
  private readonly layers: Layer[];
  private readonly em: number;
  private readonly margin: number;
  private readonly narrow: boolean;
  private readonly frame: Element[] = [];
  private readonly picture: boolean;
  private readonly glimpse: boolean;
  private readonly numbered: string[] = [];
  private top: number;
  private bottom: number;

  constructor(
    option: Option,
    private readonly width: number,
    private readonly height: number,
    private readonly austerity: number,
    private readonly naming: Naming,
  ) {
    this.sheet = option.reliance;
    this.layers = option.series.map((series) => series.itemPayload);
    this.picture = this.sheet.frame === 'picture';
    this.glimpse = this.sheet.frame === 'glimpse';
    this.em = this.picture ? pictureSize(width, height) : screenSize(width);
    this.margin = this.picture ? Math.min(this.em * 1.7, width * 0.05) : 1;
    this.narrow = width / this.em < 42;
    this.top = this.picture ? this.margin * 0.9 : this.em * 0.2;
    this.bottom = height - (this.picture ? this.margin * 0.75 : this.em * 0.2);
  }

  plan(): Plan {
    const { axes, colours } = this.sheet;
    if (this.picture) this.heading();
    if (this.glimpse) this.headline();
    const direct = this.directLabels();
    const column = direct.length > 0 ? this.columnWidth(direct) : 0;
    if (!this.glimpse) this.chips(direct);
    if (this.picture) this.footing();
    this.unit();
    const left = this.margin + this.gutter();
    const right = this.width - this.margin - (column > 0 ? column + this.em * 0.8 : this.lastTick() / 2);
    const flags = this.glimpse ? [] : this.flags(left, right);
    if (this.picture) this.remarksAndNotes();
    else if (!this.glimpse) this.remarks();
    if (!this.glimpse) this.key();
    const plot = { x: left, y: this.top, width: right - left, height: 0 };
    this.bottom -= this.em * 1.7;
    plot.height = Math.max(this.bottom - this.top, this.em * 3);
    const thin = Math.max(1, this.em / 15);
    return {
      em: this.em,
      thin,
      dot: this.em * (this.picture ? 0.34 : 0.36),
      ...(axes.rows ? { rows: axes.rows } : {}),
      from: axes.from,
      until: axes.until,
      foot: axes.low,
      colours,
      plot,
      frame: this.frame,
      flags,
      column: { x: right + this.em * 0.8, width: column },
      direct: column > 0 ? direct : [],
      numbered: this.numbered,
      sheet: this.sheet,
      width: this.width,
      height: this.height,
      margin: this.margin,
    };
  }

  private get inner(): number {
    return this.width - 2 * this.margin;
  }

  /** Title and subtitle; a long title first grows smaller, then a line longer, and at last is cut. */
  private heading(): void {
    const { title, subtitle, colours } = this.sheet;
    if (title) {
      const sizes = this.austerity > 1 ? [1.25] : [1.75, 1.5, 1.3];
      const most = this.austerity > 0 ? 2 : 3;
      const fits = sizes.find((size) => wrap(title, this.inner, size * this.em, 'bold', 3).length <= 2);
      const size = (fits ?? sizes[sizes.length - 1] ?? 1.3) * this.em;
      this.down(wrap(title, this.inner, size, 'bold', most), { size, fill: colours.ink, weight: 'bold' }, 1.14);
    }
    if (subtitle && this.austerity < 4) {
      const size = this.em * 1.02;
      this.top += this.em * 0.25;
      this.down(wrap(subtitle, this.inner, size, 'normal', 2), { size, fill: colours.muted });
    }
    this.top += this.em * 0.55;
  }

  /** What the picture says, in two lines at most. */
  private headline(): void {
    const lines = wrap(this.sheet.title ?? '', this.inner, this.em, 'bold', 2);
    this.down(lines, { size: this.em, fill: this.sheet.colours.ink, weight: 'bold' }, 1.14);
    this.top += this.em * 0.2;
  }

  private footing(): void {
    const { foot = [], colours } = this.sheet;
    const size = this.em * (this.narrow ? 0.78 : 0.7);
    const lines = foot.flatMap((text) => wrap(text, this.inner, size, 'normal', 2));
    this.up(lines, { size, fill: colours.muted });
    this.bottom -= this.em * 0.45;
    this.frame.push(
      line([[this.margin, this.bottom], [this.width - this.margin, this.bottom]], {
        stroke: colours.grid,
        lineWidth: Math.max(1, this.em / 14),
      }),
    );
    this.bottom -= this.em * 0.5;
  }

  private remarksAndNotes(): void {
    const { notes = [], colours } = this.sheet;
    const size = this.em * (this.narrow ? 0.84 : 0.78);
    const most = [4, 2, 1, 0, 0][this.austerity] ?? 0;
    const list = wrap(this.numbered.join(' · '), this.inner, size, 'normal', this.austerity > 1 ? 2 : 4);
    const lines = notes.flatMap((text) => wrap(text, this.inner, size, 'normal', 3));
    const kept = lines.length > most ? [...lines.slice(0, most)] : lines;
    const last = kept[kept.length - 1];
    if (last !== undefined && lines.length > most && !last.endsWith('…')) kept[kept.length - 1] = `${last} …`;
    this.up([...list, ...kept], { size, fill: colours.muted });
    if (list.length + kept.length > 0) this.bottom -= this.em * 0.35;
    this.remarks();
  }

  /** What each trend is worth, in one line of words with a sample of its line. */
  private remarks(): void {
    const size = this.em * 0.84;
    // However small the picture: no trend without how many points it rests on and what may be claimed.
    const most = this.austerity > 2 ? (this.narrow ? 3 : 2) : this.narrow ? 6 : 3;
    for (const layer of [...this.layers].reverse()) {
      if (layer.kind !== 'trend') continue;
      const lines = wrap(layer.remark, this.inner - this.em * 2.6, size, 'normal', most);
      const start = this.up(lines, { size, fill: this.sheet.colours.ink }, this.em * 2.6);
      this.frame.push(...this.sample('trend', layer.colour, this.margin, start + (size * LINE) / 2));
      this.bottom -= this.em * 0.25;
    }
  }

  /** The key to the shapes, under the plot. */
  private key(): void {
    const { key = [], colours } = this.sheet;
    if (this.austerity > 3 || key.length === 0) return;
    const size = this.em * 0.84;
    const chips = key.map((entry) => this.chip(entry.sample, colours.muted, entry.label, colours.muted, size));
    const rows = this.flow(chips);
    this.bottom -= rows.length * size * 1.5;
    this.drawRows(rows, this.bottom, size * 1.5);
    this.bottom -= this.em * 0.3;
  }

  /** Names of the layers that have no label at their end. */
  private chips(direct: number[]): void {
    const named = this.layers.filter((layer) => layer.kind !== 'events' && layer.kind !== 'levels');
    if (named.length < 2) return;
    const size = this.em * 0.92;
    const chips = this.layers.flatMap((layer, i) => {
      if (direct.includes(i) || layer.kind === 'events' || layer.kind === 'levels') return [];
      if (layer.kind === 'trend') return [];
      const name = layer.kind === 'band' ? bandName(layer.label, layer.meaning) : layer.label;
      return [this.chip(sampleOf(layer), layer.colour, name, layer.colour, size, 'bold')];
    });
    const rows = this.flow(chips);
    this.drawRows(rows, this.top, size * 1.5);
    if (rows.length > 0) this.top += rows.length * size * 1.5 + this.em * 0.35;
  }

  private chip(
    sample: string,
    colour: string,
    label: string,
    fill: string,
    size: number,
    weight: Weight = 'normal',
  ): Chip {
    const lead = this.em * (WIDE.has(sample) || sample.startsWith(MARKED) ? 2 : 1.25);
    const lines = wrap(label, this.inner - lead, size, weight, 1);
    const text = lines[0] ?? '';
    return {
      width: lead + widthOf(text, size, weight),
      draw: (x, middle) => [
        ...this.sample(sample, colour, x, middle),
        write(text, x + lead, middle, { size, fill, weight, baseline: 'middle' }),
      ],
    };
  }

  /** Lays chips out in rows, as words are laid out in lines. */
  private flow(chips: Chip[]): Chip[][] {
    const rows: Chip[][] = [];
    let used = Infinity;
    for (const chip of chips) {
      if (used + chip.width > this.inner) {
        rows.push([]);
        used = 0;
      }
      rows[rows.length - 1]?.push(chip);
      used += chip.width + this.em * 1.3;
    }
    return rows;
  }

  private drawRows(rows: Chip[][], top: number, height: number): void {
    rows.forEach((row, i) => {
      let x = this.margin;
      for (const chip of row) {
        this.frame.push(...chip.draw(x, top + (i + 0.5) * height));
        x += chip.width + this.em * 1.3;
      }
    });
  }

  /** The measure axis's name and unit, above the plot at its left. */
  private unit(): void {
    const size = this.em * 0.84;
    const lines = wrap(this.sheet.axes.label, this.inner, size, 'normal', 2);
    this.down(lines, { size, fill: this.sheet.colours.muted });
    this.top += this.em * 0.7;
  }

  /** Space left of the plot for numbers, or for the names of rows. */
  private gutter(): number {
    const { rows, grid } = this.sheet.axes;
    const size = this.em * 0.9;
    if (rows) {
      if (this.narrow) return this.em * 0.4;
      const widest = Math.max(...rows.map((row) => widthOf(row, size)), 0);
      return Math.min(widest, this.width * 0.3) + this.em * 0.9;
    }
    return Math.max(...grid.flat().map((tick) => widthOf(tick.text, size)), 0) + this.em * 0.5;
  }

  private lastTick(): number {
    const { rows, grid, until } = this.sheet.axes;
    const text = rows ? (grid[0]?.[grid[0].length - 1]?.text ?? '') : String(Math.floor(until));
    return widthOf(text, this.em * 0.9);
  }

  /** The layers that end near the right edge and can carry their name there. */
  private directLabels(): number[] {
    const { from, until, rows } = this.sheet.axes;
    const near = from + (until - from) * 0.72;
    const end = from + (until - from) * 0.9;
    const { ends } = this.naming;
    if (this.narrow || rows || ends === 'none') return [];
    const named = this.layers.filter((layer) => layer.kind !== 'events');
    const labels = this.layers.flatMap((layer, i) => {
      switch (layer.kind) {
        case 'curve':
          return (layer.points[layer.points.length - 1]?.at ?? from) >= near ? [i] : [];
        case 'trend':
          return ends === 'all' && ([...layer.line, ...layer.projection].pop()?.at ?? from) >= near ? [i] : [];
        case 'statements':
          return named.length > 1 && layer.links.some((link) => link.until >= end) ? [i] : [];
        case 'levels':
          return [i];
        case 'band':
        case 'columns':
        case 'spans':
        case 'events':
          return [];
      }
    });
    return labels.length <= 9 ? labels : labels.filter((i) => this.layers[i]?.kind === 'levels');
  }

  private columnWidth(direct: number[]): number {
    const size = this.em * 0.92;
    const texts = direct.flatMap((i) => labelOf(this.layers[i] as Layer));
    const widest = Math.max(...texts.map((text) => widthOf(text, size, 'bold')));
    return Math.min(widest + 1, Math.max(this.width * this.naming.share, this.em * 9));
  }

  /** Events' words above the plot in rows that do not collide; numbers where there is no room for words. */
  private flags(left: number, right: number): ({ x: number; y: number } | undefined)[] {
    const layer = this.layers.find((each) => each.kind === 'events');
    const { from, until, rows } = this.sheet.axes;
    if (layer?.kind !== 'events' || rows) return [];
    const xs = layer.moments.map((moment) => {
      const at = (moment.from + moment.until) / 2;
      return moment.until < from || moment.from > until
        ? undefined
        : left + ((Math.min(Math.max(at, from), until) - from) / (until - from)) * (right - left);
    });
    const size = this.em * 0.8;
    const words = layer.moments.map((moment) => wrap(moment.label, this.em * 15, size, 'normal', 1)[0] ?? '');
    const end = this.width - this.margin;
    const rowsOfWords = this.narrow ? undefined : stack(xs, words.map((word) => widthOf(word, size)), left, end, this.em, 3);
    const fill = this.sheet.colours.muted;
    if (rowsOfWords) {
      return this.raise(xs, rowsOfWords, size, (i, x, y, leftwards) => [
        write(words[i] ?? '', leftwards ? x - size * 0.3 : x + size * 0.3, y, {
          size,
          fill,
          align: leftwards ? 'right' : 'left',
          baseline: 'middle',
        }),
      ]);
    }
    let number = 0;
    const numbers = layer.moments.map((moment, i) => {
      if (xs[i] === undefined) return '';
      this.numbered.push(`${++number} ${moment.label} (${moment.when})`);
      return String(number);
    });
    const widths = numbers.map((text) => widthOf(text, size));
    const numberRows = stack(xs, widths, left, end, this.em * 0.6, 9) ?? xs.map(() => ({ row: 0, leftwards: false }));
    return this.raise(xs, numberRows, size, (i, x, y, leftwards) => [
      write(numbers[i] ?? '', leftwards ? x - size * 0.25 : x + size * 0.25, y, {
        size,
        fill,
        weight: 'bold',
        align: leftwards ? 'right' : 'left',
        baseline: 'middle',
      }),
    ]);
  }

  private raise(
    xs: (number | undefined)[],
    stacked: Flag[],
    size: number,
    draw: (i: number, x: number, y: number, leftwards: boolean) => Element[],
  ): ({ x: number; y: number } | undefined)[] {
    const count = Math.max(0, ...stacked.map((each, i) => (xs[i] === undefined ? 0 : each.row + 1)));
    const start = this.top;
    this.top += count * size * 1.3 + (count > 0 ? this.em * 0.35 : 0);
    return xs.map((x, i) => {
      if (x === undefined) return undefined;
      const { row, leftwards } = stacked[i] ?? { row: 0, leftwards: false };
      const y = start + (count - 1 - row) * size * 1.3;
      this.frame.push(...draw(i, x, y + size * 0.65, leftwards));
      return { x, y };
    });
  }

  private sample(name: string, colour: string, x: number, y: number): Element[] {
    return drawSample(name, colour, x, y, this.em, this.sheet.colours.ground);
  }

  private down(lines: string[], style: Style, spacing = LINE): void {
    this.frame.push(...writeLines(lines, this.margin, this.top, style, spacing));
    this.top += lines.length * style.size * spacing;
  }

  /** Writes lines that end at the present bottom and answers where they begin. */
  private up(lines: string[], style: Style, indent = 0): number {
    this.bottom -= lines.length * style.size * LINE;
    this.frame.push(...writeLines(lines, this.margin + indent, this.bottom, style));
    return this.bottom;
  }
}

function pictureSize(width: number, height: number): number {
  return Math.max(10, Math.round((Math.sqrt(width * height) / 1440) * 280) / 10);
}

function screenSize(width: number): number {
  if (width < 480) return 13;
  return Math.min(22, Math.max(15, (width / 1200) * 15));
}

function hasNumber(mark: { value?: number; low?: number }): boolean {
  return mark.value !== undefined || mark.low !== undefined;
}

/** The lines of a layer's label, each to be broken further where it must. */
export function labelOf(layer: Layer): string[] {
  switch (layer.kind) {
    case 'curve':
      return layer.end === undefined ? [layer.label] : [`${layer.label} ${layer.end}`];
    case 'levels':
      return layer.heights.map((height) => height.label);
    case 'events':
      return [];
    case 'statements':
    case 'trend':
    case 'band':
    case 'columns':
    case 'spans':
      return [layer.label];
  }
}

function bandName(label: string, meaning: string): string {
  if (!label) return meaning;
  return meaning && meaning !== label ? `${label}: ${meaning}` : label;
}

function sampleOf(layer: Layer): string {
  switch (layer.kind) {
    case 'statements':
      return layer.marks.find(hasNumber)?.glyph ?? 'dot';
    case 'curve':
      if (layer.symbols) return layer.line === 'dashed' ? `${MARKED}${layer.glyph}` : 'context';
      return layer.line !== 'solid' ? layer.line : layer.width > 3 ? 'thick' : 'line';
    case 'band':
    case 'spans':
      return 'fill';
    case 'columns':
      return stepsBack(layer) ? 'fill' : 'block';
    case 'trend':
      return 'trend';
    case 'events':
    case 'levels':
      return 'line';
  }
}

/** Before the name of a sign: a dashed line with that sign on it. */
const MARKED = 'marked-';

const WIDE = new Set([
  'line', 'thick', 'dashed', 'dotted', 'trend', 'trend-line', 'projection', 'confidence', 'prediction', 'context', 'period', 'fill',
]);

/** Where an event's words stand: in which row, counted upwards from the plot, and on which side of their mast. */
interface Flag {
  row: number;
  leftwards: boolean;
}

/**
 * Finds rows for words that begin at masts and run right, or left where the edge is near. A mast stands from its own
 * row down, so words that run across a later mast must hang in a higher row than it.
 */
function stack(
  xs: (number | undefined)[],
  widths: number[],
  start: number,
  end: number,
  gap: number,
  most: number,
): Flag[] | undefined {
  const flags: Flag[] = xs.map(() => ({ row: 0, leftwards: false }));
  const masts: { x: number; row: number }[] = [];
  const taken: { from: number; until: number; row: number }[] = [];
  const order = xs.map((_, i) => i).sort((a, b) => (xs[b] ?? 0) - (xs[a] ?? 0));
  for (const i of order) {
    const x = xs[i];
    if (x === undefined) continue;
    const width = (widths[i] ?? 0) + gap * 0.6;
    const leftwards = x + width > end;
    const from = leftwards ? x - width : x;
    if (from < start - gap * 4) return undefined;
    const lowest = Math.max(-1, ...masts.filter((mast) => mast.x > from && mast.x < from + width).map((mast) => mast.row)) + 1;
    const clear = (row: number) => taken.every((each) => each.row !== row || from + width <= each.from || each.until <= from);
    let row = lowest;
    while (row < most && !clear(row)) row++;
    if (row >= most) return undefined;
    taken.push({ from, until: from + width, row });
    masts.push({ x, row });
    flags[i] = { row, leftwards };
  }
  return flags;
}

/** A small picture of a shape, its left end at x and its middle at y. */
export function drawSample(name: string, colour: string, x: number, y: number, em: number, ground: string): Element[] {
  const thin = Math.max(1, em / 15);
  const r = em * 0.32;
  const look = { colour, ground, filled: true, thin };
  const middle = x + em * 0.5;
  const rule = (width: number, lineDash?: number[]) =>
    line([[x, y], [x + em * 1.6, y]], { stroke: colour, lineWidth: thin * width, ...(lineDash ? { lineDash } : {}) });
  const upright = (from: number, to: number) =>
    line([[middle, y + from * em], [middle, y + to * em]], { stroke: colour, lineWidth: thin * 2 });
  const cap = (at: number, half = 0.3) =>
    line([[middle - half * em, y + at * em], [middle + half * em, y + at * em]], { stroke: colour, lineWidth: thin * 2 });
  switch (name) {
    case 'exact':
      return glyph('dot', middle, y, r, look);
    case 'about':
      return glyph('dot', middle, y, r, { ...look, filled: false });
    case 'range':
      return [upright(-0.42, 0.42), cap(-0.42), cap(0.42)];
    case 'period': {
      const stops = [x, x + em * 1.6].map((at) =>
        line([[at, y - em * 0.28], [at, y + em * 0.28]], { stroke: colour, lineWidth: thin * 1.8 }),
      );
      return [rule(3.4), ...stops];
    }
    case 'at-least':
    case 'at-most': {
      const way = name === 'at-least' ? -1 : 1;
      const tip = y + way * em * 0.55;
      const wing = em * 0.22;
      return [
        line([[middle, y - way * em * 0.3], [middle, tip]], { stroke: colour, lineWidth: thin * 2 }),
        line([[middle - wing, tip - way * wing], [middle, tip], [middle + wing, tip - way * wing]], {
          stroke: colour,
          lineWidth: thin * 2,
        }),
        ...glyph('dot', middle, y - way * em * 0.3, r * 0.8, look),
      ];
    }
    case 'unstated':
      return [
        write('?', middle, y, { size: em * 0.95, fill: colour, weight: 'bold', align: 'center', baseline: 'middle' }),
      ];
    case 'estimate':
      return glyph('bullseye', middle, y, r, look);
    case 'claim':
      return glyph('diamond', middle, y, r, look);
    case 'forecast':
      return glyph('triangle', middle, y, r, { ...look, filled: false });
    case 'plan':
      return glyph('triangle-down', middle, y, r, { ...look, filled: false });
    case 'assumption':
      return glyph('pentagon', middle, y, r, look);
    case 'derived':
      return glyph('cross', middle, y, r, look);
    case 'reference':
      return glyph('square', middle, y, r * 0.8, look);
    case 'unverified':
      return glyph('square', middle, y, r * 0.8, { ...look, filled: false });
    case 'line':
      return [rule(2)];
    case 'thick':
      return [rule(3.5)];
    case 'dashed':
      return [rule(2, [thin * 6, thin * 4])];
    case 'dotted':
      return [rule(2, [thin * 1.5, thin * 3])];
    case 'trend':
      return [
        box(x, y - em * 0.32, em * 1.6, em * 0.64, { fill: colour, opacity: 0.16 }),
        rule(1.9, [thin * 5, thin * 2.5]),
      ];
    case 'trend-line':
      return [rule(1.9, [thin * 5, thin * 2.5])];
    case 'projection':
      return [rule(1.9, [thin * 2.5, thin * 3.5])];
    case 'confidence':
      return [box(x, y - em * 0.32, em * 1.6, em * 0.64, { fill: colour, opacity: 0.25 })];
    case 'prediction':
      return [-0.32, 0.32].map((at) =>
        line([[x, y + at * em], [x + em * 1.6, y + at * em]], {
          stroke: colour,
          lineWidth: thin,
          lineDash: [thin * 1.5, thin * 3],
        }),
      );
    case 'context':
      return [rule(1), ...glyph('square', x + em * 0.8, y, r * 0.65, look)];
    case 'fill':
      return [box(x, y - em * 0.32, em * 1.6, em * 0.64, { fill: colour, opacity: 0.25 })];
    case 'block':
      return [box(x + em * 0.12, y - em * 0.36, em * 0.75, em * 0.72, { fill: colour })];
    default:
      return name.startsWith(MARKED)
        ? [rule(2, [thin * 6, thin * 4]), ...glyph(name.slice(MARKED.length), x + em * 0.8, y, r * 0.8, look)]
        : glyph(name, middle, y, r, look);
  }
}
