// Grid lines, numbers and years: light enough to stay behind the data.
import { line } from './glyphs';
import type { Plan } from './layout';
import type { Place } from './place';
import { type Element, widthOf, wrap, write, writeLines } from './text';

export function axes(place: Place, plan: Plan): Element[] {
  if (plan.rows) return [...values(place, plan, true), ...names(plan.rows, place, plan)];
  const places = plan.sheet.axes.names;
  return [...values(place, plan, false), ...(places ? named(places, place, plan) : years(place, plan))];
}

/** The measure axis: the densest grid whose numbers stand apart. */
function values(place: Place, plan: Plan, upright: boolean): Element[] {
  const { plot, em, colours, sheet } = plan;
  const size = em * 0.9;
  const space = (ticks: { value: number; text: string }[]) => {
    const [a, b] = ticks;
    if (!a || !b) return Infinity;
    const [x1, y1] = place.point(plan.from, a.value);
    const [x2, y2] = place.point(plan.from, b.value);
    return upright ? Math.abs(x2 - x1) - Math.max(...ticks.map((tick) => widthOf(tick.text, size))) - em : Math.abs(y2 - y1) - em * 2.4;
  };
  const ticks = sheet.axes.grid.find((each) => space(each) >= 0) ?? sheet.axes.grid[sheet.axes.grid.length - 1] ?? [];
  return ticks.flatMap((tick) => {
    const [x, y] = place.point(plan.from, tick.value);
    const zero = tick.value === 0;
    const style = { stroke: zero ? colours.rule : colours.grid, lineWidth: plan.thin * (zero ? 1.3 : 0.9) };
    return upright
      ? [
          line([[x, plot.y], [x, plot.y + plot.height]], style),
          write(tick.text, x, plot.y + plot.height + em * 0.4, { size, fill: colours.muted, align: 'center' }),
        ]
      : [
          line([[plot.x, y], [plot.x + plot.width, y]], style),
          write(tick.text, plot.x - em * 0.5, y, { size, fill: colours.muted, align: 'right', baseline: 'middle' }),
        ];
  });
}

/** Months, quarters and the like: each has its tick, and as many of them their names as stand apart. */
function named(names: { at: number; text: string }[], place: Place, plan: Plan): Element[] {
  const { plot, em, colours } = plan;
  const size = em * 0.9;
  const foot = plot.y + plot.height;
  const elements: Element[] = [
    line([[plot.x, foot], [plot.x + plot.width, foot]], { stroke: colours.rule, lineWidth: plan.thin * 1.1 }),
  ];
  let end = -Infinity;
  let last = -Infinity;
  for (const { at, text } of names) {
    const [x] = place.point(at, plan.foot);
    const half = widthOf(text, size) / 2;
    const isNamed = x - half >= end + em * 0.9;
    if (!isNamed && x - last < em * 0.4) continue;
    last = x;
    const stroke = { stroke: colours.rule, lineWidth: plan.thin };
    elements.push(line([[x, foot], [x, foot + em * (isNamed ? 0.32 : 0.18)]], stroke));
    if (!isNamed) continue;
    end = x + half;
    elements.push(write(text, x, foot + em * 0.45, { size, fill: colours.muted, align: 'center' }));
  }
  return elements;
}

function years(place: Place, plan: Plan): Element[] {
  const { plot, em, colours } = plan;
  const size = em * 0.9;
  const apart = place.unit();
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((each) => each * apart >= widthOf('2000', size) + em * 0.9) ?? 200;
  const foot = plot.y + plot.height;
  const elements: Element[] = [
    line([[plot.x, foot], [plot.x + plot.width, foot]], { stroke: colours.rule, lineWidth: plan.thin * 1.1 }),
  ];
  for (let year = Math.ceil(plan.from); year <= plan.until; year++) {
    const [x] = place.point(year, plan.foot);
    const named = year % step === 0;
    if (named || apart > em * 0.7) {
      const stroke = { stroke: colours.rule, lineWidth: plan.thin };
      elements.push(line([[x, foot], [x, foot + em * (named ? 0.32 : 0.18)]], stroke));
    }
    if (named) elements.push(write(String(year), x, foot + em * 0.45, { size, fill: colours.muted, align: 'center' }));
  }
  return elements;
}

/** The names of rows: in the gutter, or above each row where there is no gutter. */
function names(rows: string[], place: Place, plan: Plan): Element[] {
  const { plot, em, colours } = plan;
  const size = em * 0.9;
  const height = place.unit();
  const beside = plot.x > plan.margin + em;
  return rows.flatMap((row, i) => {
    const [, y] = place.point(i, plan.foot);
    const rule = line([[beside ? plan.margin : plot.x, y + height / 2], [plot.x + plot.width, y + height / 2]], {
      stroke: colours.grid,
      lineWidth: plan.thin * 0.8,
      opacity: i === rows.length - 1 ? 0 : 0.9,
    });
    if (!beside) {
      const lines = wrap(row, plot.width - em * 0.6, size, 'normal', height > em * 5 ? 2 : 1);
      return [rule, ...writeLines(lines, plot.x + em * 0.3, y - height / 2 + em * 0.15, { size, fill: colours.ink }, 1.1)];
    }
    const width = plot.x - plan.margin - em * 0.7;
    const lines = wrap(row, width, size, 'normal', Math.max(1, Math.floor(height / (size * 1.15))));
    const start = y - (lines.length * size * 1.15) / 2;
    return [rule, ...writeLines(lines, plot.x - em * 0.7, start, { size, fill: colours.ink, align: 'right' }, 1.15)];
  });
}
