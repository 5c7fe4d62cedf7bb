// What the server asks of ECharts, as the members of one global, `Pictures`. Runs in GraalJS: there is no
// document, no window and no clock, and nothing here may wait for one.
import { echarts, fit } from '../../../frontend/chart/echarts-parts';
import type { Option } from '../../../frontend/chart/sheet';

/** Answers how many pixels wide a text is in a CSS font such as `bold 14px sans-serif`. */
type TextWidth = (text: string, font: string) => number;

// ECharts plans its next animation frame even for a still picture, which is finished before that frame comes.
Object.assign(globalThis, { setTimeout: () => 0, clearTimeout: () => {} });

/** Lays labels out with the widths of the font that the picture is really drawn in. */
export function measureTextWith(width: TextWidth): void {
  echarts.setPlatformAPI({
    measureText: (text, font) => ({ width: width(text, font ?? '12px sans-serif') }),
  });
}

/** Draws an option, given as JSON, and answers the SVG document. */
export function svg(option: string, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    const drawn: Option = JSON.parse(option);
    chart.setOption(fit(drawn, width, height).option);
    return standAlone(chart.renderToSVGString(), drawn.textStyle.fontFamily);
  } finally {
    chart.dispose();
  }
}

/**
 * Leaves out what serves a page alone, names the fonts once, and places text on its baseline, which every reader of SVG
 * knows, where ECharts asks for its middle, which few do. Quotation marks in a figure's words are escaped, so none of
 * them looks like an attribute. What ECharts writes as a style becomes attributes: a site that shows the picture may
 * forbid styles.
 */
function standAlone(svg: string, fonts: string): string {
  return svg
    .replace(/<style\s*><!\[CDATA\[[^]*?\]\]>\s*<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replaceAll(`font-family:${fonts};`, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style))
    .replaceAll(' dominant-baseline="central"', ' dy="0.33em"')
    .replace('<svg ', `<svg font-family="${fonts}" `);
}

/** The declarations of a style as attributes of their own, `font-size:12px;font-weight:bold;` for one. */
function attributes(style: string): string {
  return style
    .split(';')
    .filter((declaration) => declaration.includes(':'))
    .map((declaration) => declaration.split(':', 2).map((part) => part.trim()))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
