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
import type { Band, Columns, Curve, Events, Layer, Levels, Option, Spans, Statements, Trend } from './sheet';
import { type Element, useFont } from './text';

echarts.use([CustomChart, GridComponent, SVGRenderer]);

/** What a routine is given: its layer, all layers, and the plan of the whole. */
interface Material {
  layer: Layer;
  layers: Layer[];
  plan: Plan;
}

type Routine = (material: Material, place: Place) => Element[];

/** A routine of its own for each kind of layer; the names are those that the server's series carry. */
const routines: Record<Layer['kind'] | 'frame' | 'labels', Routine> = {
  frame: ({ plan }, place) => [...plan.frame, ...axes(place, plan)],
  statements: ({ layer, layers, plan }, place) => statements(layer as Statements, layers, place, plan),
  curve: ({ layer, plan }, place) => curve(layer as Curve, place, plan),
  band: ({ layer, plan }, place) => band(layer as Band, place, plan),
  columns: ({ layer, plan }, place) => columns(layer as Columns, place, plan),
  spans: ({ layer, plan }, place) => spans(layer as Spans, place, plan),
  trend: ({ layer, plan }, place) => trend(layer as Trend, place, plan),
  events: ({ layer, plan }, place) => events(layer as Events, place, plan),
  levels: ({ layer, plan }, place) => levels(layer as Levels, place, plan),
  labels: ({ layers, plan }, place) => labels(layers, place, plan),
};

/** Everything in the order in which the series would draw it. */
const whole: Routine = (material, place) => [
  ...routines.frame(material, place),
  ...material.layers.flatMap((layer) => routines[layer.kind]({ ...material, layer }, place)),
  ...routines.labels(material, place),
];

for (const [name, routine] of Object.entries({ ...routines, whole })) {
  echarts.registerCustomSeries(`reliance.${name}`, (params, api) => {
    const material = (params.itemPayload as unknown as { read(): Material }).read();
    const place = new Place(api as never, material.plan.rows !== undefined, material.plan.plot);
    const children = routine(material, place);
    // ECharts leaves the old elements where there are no new ones, unless it is told to take them away.
    return (children.length > 0 ? { type: 'group', children } : { type: 'group', children, $mergeChildren: false }) as never;
  });
}

/**
 * An option as it came from the server, laid out for a size: what ECharts is given, and where everything stands.
 *
 * @param asOne draws all layers as one series. A series of its own costs as much as what it draws, where the script is
 *   interpreted; only a page needs to tell the series apart.
 */
export function fit(option: Option, width: number, height: number, asOne = false): { option: Record<string, unknown>; plan: Plan } {
  useFont(option.textStyle.fontFamily);
  const plan = layOut(option, width, height);
  const layers = option.series.map((series) => series.itemPayload);
  // A function, because ECharts copies all else that an option holds, for every series anew.
  const material = (layer?: Layer) => ({ read: () => ({ layer, layers, plan }) });
  const own = (routine: string) => ({
    type: 'custom',
    id: `reliance-${routine}`,
    renderItem: `reliance.${routine}`,
    data: [[plan.from, plan.foot]],
    silent: true,
    itemPayload: material(),
  });
  const { x, y, width: across, height: down } = plan.plot;
  const grid = { left: x, top: y, width: across, height: down, outerBoundsMode: 'none' };
  const series = asOne
    ? [own('whole')]
    : [
        own('frame'),
        ...option.series.map((each) => ({ ...each, itemPayload: material(each.itemPayload) })),
        own('labels'),
      ];
  return { option: { ...option, grid, series }, plan };
}

export { echarts };
