// Words on a picture: how wide they are, where they break, and the element that draws them.
import { format } from 'echarts/core';
import { tidy } from './place';

export type Weight = 'normal' | 'bold';

export interface Style {
  size: number;
  fill: string;
  weight?: Weight;
  align?: 'left' | 'center' | 'right';
  baseline?: 'top' | 'middle' | 'bottom';
  halo?: string;
}

export type Element = Record<string, unknown> & { type: string };

export const LINE = 1.25;

let family = 'sans-serif';

/** The font of all texts from here on. */
export function useFont(name: string): void {
  family = name;
}

export function widthOf(text: string, size: number, weight: Weight = 'normal'): number {
  return format.getTextRect(text, `${weight} ${size}px ${family}`).width;
}

/** Breaks a text into at most `most` lines that fit `width`; what does not fit ends in an ellipsis. */
export function wrap(text: string, width: number, size: number, weight: Weight = 'normal', most = 99): string[] {
  const lines: string[] = [];
  let line = '';
  // A text of thousands of characters is cut long before its end; what cannot be shown need not be measured.
  for (const word of text.trim().slice(0, 4000).split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    if (lines.length >= most) return withEllipsis(lines, most, width, size, weight);
    line = word;
    while (widthOf(line, size, weight) > width && line.length > 1) {
      const part = fitting(line, width, size, weight);
      lines.push(part);
      line = line.slice(part.length);
      if (lines.length >= most) return withEllipsis(lines, most, width, size, weight);
    }
  }
  if (line) lines.push(line);
  return lines.length > most ? withEllipsis(lines, most, width, size, weight) : lines;
}

/** The longest beginning of a word that fits; never splits a character made of two units. */
function fitting(word: string, width: number, size: number, weight: Weight): string {
  const characters = Array.from(word);
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(characters.slice(0, middle).join(''), size, weight) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('');
}

function withEllipsis(lines: string[], most: number, width: number, size: number, weight: Weight): string[] {
  const kept = lines.slice(0, most);
  let last = Array.from(kept[most - 1] ?? '');
  while (last.length > 1 && widthOf(`${last.join('')}…`, size, weight) > width) last = last.slice(0, -1);
  kept[most - 1] = `${last.join('').trimEnd()}…`;
  return kept;
}

export function write(text: string, x: number, y: number, style: Style): Element {
  return {
    type: 'text',
    x: tidy(x),
    y: tidy(y),
    silent: true,
    style: {
      text,
      fill: style.fill,
      fontSize: tidy(style.size),
      fontWeight: style.weight ?? 'normal',
      fontFamily: family,
      align: style.align ?? 'left',
      verticalAlign: style.baseline ?? 'top',
      ...(style.halo ? { stroke: style.halo, lineWidth: style.size * 0.28, lineJoin: 'round' } : {}),
    },
  };
}

export function writeLines(lines: string[], x: number, y: number, style: Style, line = LINE): Element[] {
  return lines.map((text, i) => write(text, x, y + i * style.size * line, style));
}
