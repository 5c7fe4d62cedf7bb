// The parts of ECharts that Reliance draws with, and its own ways of drawing: the one list for the browser and for
// pictures drawn on the server, so that neither can show what the other cannot.
import * as echarts from 'echarts/core';
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { axes } from './axes';
import { labels } from './labels';
import { band, columns, curve, events, levels, spans, statements, trend } from './layers';
import { layOut, type Plan } from './layout';
import { Place } from './place';
import type { Layer, Option } from './sheet';
import { type Element, useFont } from './text';

echarts.use([CustomChart, GridComponent, SVGRenderer]);

/** What is drawn: all layers of a figure and the plan of the whole. */
interface Material {
  layers: Layer[];
  plan: Plan;
}

/** The elements of one layer. */
function elements(layer: Layer, { layers, plan }: Material, place: Place): Element[] {
  switch (layer.kind) {
    case 'statements':
      return statements(layer, layers, place, plan);
    case 'curve':
      return curve(layer, place, plan);
    case 'band':
      return band(layer, place, plan);
    case 'columns':
      return columns(layer, place, plan);
    case 'spans':
      return spans(layer, place, plan);
    case 'trend':
      return trend(layer, place, plan);
    case 'events':
      return events(layer, place, plan);
    case 'levels':
      return levels(layer, place, plan);
  }
}

// One series draws the whole picture, its elements in their order. ECharts keeps what it has drawn from one picture to the
// next: it lays new series over old ones, and hands the position of an element on to the one that follows at the same index.
// Both would leave a changed picture different from a fresh one, so all elements are replaced with every picture.
echarts.registerCustomSeries('reliance.picture', (params, api) => {
  const material = (params.itemPayload as unknown as { read(): Material }).read();
  const { layers, plan } = material;
  const place = new Place(api as never, plan.rows !== undefined, plan.plot);
  const children = [
    ...plan.frame,
    ...axes(place, plan),
    ...layers.flatMap((layer) => elements(layer, material, place)),
    ...labels(layers, place, plan),
  ];
  return { type: 'group', children, $mergeChildren: false } as never;
});

/** An option as it came from the server, laid out for a size: what ECharts is given, and where everything stands. */
export function fit(option: Option, width: number, height: number): { option: Record<string, unknown>; plan: Plan } {
  useFont(option.textStyle.fontFamily);
  const plan = layOut(option, width, height);
  const layers = option.series.map((series) => series.itemPayload);
  const { x, y, width: across, height: down } = plan.plot;
  const grid = { left: x, top: y, width: across, height: down, outerBoundsMode: 'none' };
  const picture = {
    type: 'custom',
    id: 'reliance-picture',
    renderItem: 'reliance.picture',
    data: [[plan.from, plan.foot]],
    silent: true,
    // A function, because ECharts copies all else that an option holds.
    itemPayload: { read: (): Material => ({ layers, plan }) },
  };
  return { option: { ...option, grid, series: [picture] }, plan };
}

export { echarts };
