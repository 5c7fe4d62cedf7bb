// What the server sends: the layers' payloads and the sheet that stands in the option under `reliance`.
// The records of the same names in org.reliance.render are the other half of this contract.

export interface Mark {
  from: number;
  until: number;
  value?: number;
  low?: number;
  high?: number;
  glyph: string;
  filled: boolean;
  dashed: boolean;
  arrow: '' | 'up' | 'down';
  open: '' | 'start' | 'end';
  colour: string;
  text: string;
}

export interface Point {
  at: number;
  value: number;
  hollow: boolean;
}

export interface Edge {
  at: number;
  low: number;
  high: number;
}

export interface Statements {
  kind: 'statements';
  label: string;
  colour: string;
  marks: Mark[];
  links: { from: number; fromValue: number; until: number; untilValue: number; dashed: boolean }[];
}

export interface Curve {
  kind: 'curve';
  label: string;
  colour: string;
  width: number;
  line: 'solid' | 'dashed' | 'dotted';
  symbols: boolean;
  glyph: string;
  points: Point[];
  end?: string;
}

export interface Band {
  kind: 'band';
  label: string;
  meaning: string;
  colour: string;
  opacity: number;
  edges: Edge[];
}

export interface Columns {
  kind: 'columns';
  label: string;
  colour: string;
  slot: number;
  slots: number;
  bars: { at: number; base: number; top: number; text: string }[];
}

export interface Span {
  at: number;
  from: number;
  until: number;
  fromText: string;
  untilText: string;
}

export interface Spans {
  kind: 'spans';
  label: string;
  colour: string;
  spans: Span[];
}

export interface Trend {
  kind: 'trend';
  label: string;
  colour: string;
  line: Point[];
  projection: Point[];
  confidence: Edge[];
  prediction: Edge[];
  remark: string;
}

export interface Events {
  kind: 'events';
  colour: string;
  moments: { from: number; until: number; when: string; label: string }[];
}

export interface Levels {
  kind: 'levels';
  colour: string;
  heights: { low: number; high: number; label: string }[];
}

export type Layer = Statements | Curve | Band | Columns | Spans | Trend | Events | Levels;

export interface Colours {
  ground: string;
  ink: string;
  muted: string;
  rule: string;
  grid: string;
}

export interface Axes {
  from: number;
  until: number;
  rows?: string[];
  names?: { at: number; text: string }[];
  label: string;
  low: number;
  high: number;
  grid: { value: number; text: string }[][];
}

export interface Fact {
  name: string;
  text: string;
  address?: string;
}

/** A rectangle in the figure's own numbers. */
export interface Shape {
  from: number;
  until: number;
  low: number;
  high: number;
}

export interface Stop {
  id: string;
  at: number;
  value?: number;
  head: string;
  when: string;
  text: string;
  facts: Fact[];
  /** What belongs to the point, where that is more than a dot. */
  shape?: Shape;
}

export interface Walk {
  id: string;
  label: string;
  stops: Stop[];
}

export interface Sheet {
  /** A glimpse is a small picture on a screen that leaves room for something else: its title and the plot alone. */
  frame: 'screen' | 'picture' | 'glimpse';
  language: string;
  title?: string;
  subtitle?: string;
  summary?: string;
  axes: Axes;
  colours: Colours;
  key?: { sample: string; label: string }[];
  notes?: string[];
  foot?: string[];
  empty?: string;
  walks?: Walk[];
  dark?: Record<string, string>;
  words?: { kind: string; help: string };
}

export interface Series {
  id: string;
  name: string;
  itemPayload: Layer;
}

export interface Option {
  backgroundColor: string;
  textStyle: { fontFamily: string; color: string };
  series: Series[];
  reliance: Sheet;
  [part: string]: unknown;
}
