// What a reader wants of a file, and the address that answers it. Nothing here knows the page.

export interface Preset {
  id: string;
  label: string;
  width: number;
  height: number;
  scale: number;
}

export interface Bounds {
  smallestSide: number;
  largestSide: number;
  smallestScale: number;
  largestScale: number;
  mostPixels: number;
}

export interface Choice {
  format: string;
  /** Id of a preset; empty for a size of one's own. */
  size: string;
  width: number;
  height: number;
  scale: number;
  theme: string;
  transparent: boolean;
}

const PICTURES = new Set(['png', 'svg', 'pdf']);

/** Whether width and height play a part. */
export function hasSize(format: string): boolean {
  return PICTURES.has(format);
}

export function hasScale(format: string): boolean {
  return format === 'png';
}

export function hasTheme(format: string): boolean {
  return PICTURES.has(format) || format === 'pptx';
}

export function canBeTransparent(format: string): boolean {
  return format === 'png' || format === 'svg';
}

/** Which bound the size oversteps, if one: the name of a sentence. */
export function overstep(choice: Choice, bounds: Bounds): 'side' | 'scale' | 'pixels' | undefined {
  if (!hasSize(choice.format)) return undefined;
  const sides = [choice.width, choice.height];
  if (!sides.every((side) => Number.isInteger(side) && side >= bounds.smallestSide && side <= bounds.largestSide)) {
    return 'side';
  }
  if (!hasScale(choice.format)) return undefined;
  if (!(choice.scale >= bounds.smallestScale && choice.scale <= bounds.largestScale)) return 'scale';
  return choice.width * choice.height * choice.scale ** 2 > bounds.mostPixels ? 'pixels' : undefined;
}

/**
 * The address of the file.
 *
 * @param file path without its ending
 * @param query of the figure, without a question mark; may be empty
 */
export function addressOf(file: string, query: string, choice: Choice): string {
  const asked = new URLSearchParams(query);
  if (hasSize(choice.format)) {
    asked.set('width', `${choice.width}`);
    asked.set('height', `${choice.height}`);
  }
  if (hasScale(choice.format)) asked.set('scale', `${choice.scale}`);
  if (hasTheme(choice.format) && choice.theme !== 'light') asked.set('theme', choice.theme);
  if (canBeTransparent(choice.format) && choice.transparent) asked.set('transparent', 'true');
  const text = asked.toString();
  return `${file}.${choice.format}${text ? `?${text}` : ''}`;
}

/** The same picture in few pixels. */
export function previewOf(file: string, query: string, choice: Choice, preset: Preset, bounds: Bounds): string {
  const sized = hasSize(choice.format) ? choice : { ...choice, width: preset.width, height: preset.height };
  const few = Math.max(bounds.smallestScale, Math.min(1, 900 / sized.width));
  const transparent = canBeTransparent(choice.format) && choice.transparent;
  const theme = hasTheme(choice.format) ? choice.theme : 'light';
  return addressOf(file, query, { ...sized, format: 'png', scale: few, transparent, theme });
}
