// What a reader wants of a file, and the address that answers it. Nothing here knows the page.

export interface Preset {
  id: string;
  label: string;
  width: number;
  height: number;
  density: number;
}

export interface Bounds {
  smallestSide: number;
  largestSide: number;
  smallestDensity: number;
  largestDensity: number;
  mostPixels: number;
}

export interface Choice {
  format: string;
  /** Id of a preset; empty for a size of one's own. */
  size: string;
  width: number;
  height: number;
  density: number;
  theme: string;
  transparent: boolean;
  /** Whether a text begins with the mark that spreadsheets know UTF-8 by. */
  bom: boolean;
}

const PICTURES = new Set(['png', 'svg', 'pdf']);

/** Whether width and height play a part. */
export function hasSize(format: string): boolean {
  return PICTURES.has(format);
}

export function hasDensity(format: string): boolean {
  return format === 'png';
}

export function hasTheme(format: string): boolean {
  return PICTURES.has(format) || format === 'pptx';
}

export function canBeTransparent(format: string): boolean {
  return format === 'png' || format === 'svg';
}

export function isText(format: string): boolean {
  return format === 'csv';
}

/** Which bound the size oversteps, if one: the name of a sentence. */
export function overstep(choice: Choice, bounds: Bounds): 'side' | 'density' | 'pixels' | undefined {
  if (!hasSize(choice.format)) return undefined;
  const sides = [choice.width, choice.height];
  if (!sides.every((side) => Number.isInteger(side) && side >= bounds.smallestSide && side <= bounds.largestSide)) {
    return 'side';
  }
  if (!hasDensity(choice.format)) return undefined;
  if (!(choice.density >= bounds.smallestDensity && choice.density <= bounds.largestDensity)) return 'density';
  return choice.width * choice.height * choice.density ** 2 > bounds.mostPixels ? 'pixels' : undefined;
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
  if (hasDensity(choice.format)) asked.set('density', `${choice.density}`);
  if (hasTheme(choice.format) && choice.theme !== 'light') asked.set('theme', choice.theme);
  if (canBeTransparent(choice.format) && choice.transparent) asked.set('transparent', 'true');
  if (isText(choice.format) && choice.bom) asked.set('bom', 'on');
  const text = asked.toString();
  return `${file}.${choice.format}${text ? `?${text}` : ''}`;
}

/** The same picture in few pixels. */
export function previewOf(file: string, query: string, choice: Choice, preset: Preset, bounds: Bounds): string {
  const sized = hasSize(choice.format) ? choice : { ...choice, width: preset.width, height: preset.height };
  const few = Math.max(bounds.smallestDensity, Math.min(1, 900 / sized.width));
  const transparent = canBeTransparent(choice.format) && choice.transparent;
  const theme = hasTheme(choice.format) ? choice.theme : 'light';
  return addressOf(file, query, { ...sized, format: 'png', density: few, transparent, theme });
}
