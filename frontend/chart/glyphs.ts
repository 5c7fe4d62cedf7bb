// The shapes that tell what kind of statement a point is.
import type { Element } from './text';

export interface Look {
  colour: string;
  ground: string;
  filled: boolean;
  thin: number;
}

/** The glyph of a mark around (x, y), `r` being about half its height. */
export function glyph(name: string, x: number, y: number, r: number, look: Look): Element[] {
  const paint = {
    fill: look.filled ? look.colour : look.ground,
    stroke: look.filled ? look.ground : look.colour,
    lineWidth: look.filled ? look.thin : look.thin * 1.7,
  };
  switch (name) {
    case 'diamond':
      return [corners(x, y, [[0, -1.3], [1.15, 0], [0, 1.3], [-1.15, 0]], r, paint)];
    case 'triangle':
      return [corners(x, y, [[0, -1.2], [1.15, 0.85], [-1.15, 0.85]], r, paint)];
    case 'triangle-down':
      return [corners(x, y, [[0, 1.2], [1.15, -0.85], [-1.15, -0.85]], r, paint)];
    case 'pentagon':
      return [corners(x, y, [[0, -1.15], [1.1, -0.35], [0.68, 0.95], [-0.68, 0.95], [-1.1, -0.35]], r, paint)];
    case 'square':
      return [corners(x, y, [[-0.72, -0.72], [0.72, -0.72], [0.72, 0.72], [-0.72, 0.72]], r, paint)];
    case 'cross':
      return cross(x, y, r * 0.85, look);
    case 'bullseye':
      return [
        circle(x, y, r, { fill: look.ground, stroke: look.colour, lineWidth: look.thin * 1.5 }),
        circle(x, y, look.filled ? r * 0.5 : r * 0.22, { fill: look.colour }),
      ];
    default:
      return [circle(x, y, r, paint)];
  }
}

export function circle(cx: number, cy: number, r: number, style: object): Element {
  return { type: 'circle', shape: { cx, cy, r }, style, silent: true };
}

export function corners(x: number, y: number, at: number[][], r: number, style: object): Element {
  const points = at.map(([dx = 0, dy = 0]) => [x + dx * r, y + dy * r]);
  return { type: 'polygon', shape: { points }, style: { ...style, lineJoin: 'round' }, silent: true };
}

export function line(points: number[][], style: object): Element {
  return {
    type: 'polyline',
    shape: { points },
    style: { fill: 'none', lineJoin: 'round', ...style },
    silent: true,
  };
}

export function box(x: number, y: number, width: number, height: number, style: object, r = 0): Element {
  return { type: 'rect', shape: { x, y, width, height, r }, style, silent: true };
}

function cross(x: number, y: number, r: number, look: Look): Element[] {
  const strokes = [
    [[x - r, y - r], [x + r, y + r]],
    [[x - r, y + r], [x + r, y - r]],
  ];
  const below = { stroke: look.ground, lineWidth: look.thin * 4.5, lineCap: 'round' };
  const above = { stroke: look.colour, lineWidth: look.thin * (look.filled ? 2.4 : 1.4), lineCap: 'round' };
  return [...strokes.map((stroke) => line(stroke, below)), ...strokes.map((stroke) => line(stroke, above))];
}
