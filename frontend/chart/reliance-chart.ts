// The chart element: draws one figure, walks through its points by keyboard and pointer, and says where each comes from.
import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/700.css';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { styleMap } from 'lit/directives/style-map.js';
import { echarts, fit } from './echarts-parts';
import { layOut, type Plan } from './layout';
import type { Rectangle } from './place';
import type { Option, Shape } from './sheet';
import { inTheme, isDark, watchTheme } from './theme';
import { type Step, Trail } from './trail';

type Chart = ReturnType<typeof echarts.init>;

/** So long a chart out of sight waits for the next move before it is drawn, in milliseconds. */
const PAUSE = 120;

/** The most of a window's height that a picture takes. */
const WINDOW_SHARE = 0.6;

/** The least height in pixels that a picture on a page leaves to its data, however many words stand around them. */
const LEAST_PLOT = 200;

/** How near a pointer must come to a point, in pixels: more than a fingertip. */
const REACH = 28;

export class RelianceChart extends LitElement {
  static override properties = {
    figure: { attribute: false },
    told: { type: Boolean },
    glimpse: { type: Number, reflect: true },
    follow: { type: String },
    step: { state: true },
    pinned: { state: true },
    plan: { state: true },
    dark: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      position: relative;
      font-family: 'Source Sans 3', system-ui, sans-serif;
      font-size: 0.9375rem;
      min-height: 18rem;
    }
    :host([glimpse]) {
      min-height: 0;
    }
    :host([hidden]) {
      display: none;
    }
    .plot {
      position: relative;
      outline: none;
      touch-action: pan-y pinch-zoom;
    }
    :host([fill]) .plot {
      height: 100%;
    }
    .plot:focus-visible {
      outline: 2px solid var(--chart-ink);
      outline-offset: 4px;
      border-radius: 2px;
    }
    .canvas {
      position: absolute;
      inset: 0;
    }
    .ring {
      position: absolute;
      width: 22px;
      height: 22px;
      margin: -13px 0 0 -13px;
      border: 2px solid var(--chart-ink);
      border-radius: 50%;
      box-shadow: 0 0 0 2px var(--chart-ground);
      pointer-events: none;
    }
    .card {
      position: absolute;
      z-index: 5;
      box-sizing: border-box;
      width: max-content;
      max-width: min(22rem, 100%);
      padding: 0.75rem 0.875rem;
      color: var(--chart-ink);
      background: var(--chart-ground);
      border: 1px solid var(--chart-rule);
      border-radius: 4px;
      box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
      line-height: 1.35;
      overflow-wrap: anywhere;
    }
    .card:not(.pinned) {
      pointer-events: none;
    }
    .head {
      margin: 0;
      color: var(--chart-muted);
    }
    .value {
      margin: 0.1rem 0 0;
      font-size: 1.25rem;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.2rem 0.75rem;
      margin: 0.6rem 0 0;
    }
    dt {
      color: var(--chart-muted);
    }
    dd {
      margin: 0;
    }
    a {
      color: inherit;
    }
    .card button {
      margin-top: 0.6rem;
      padding: 0.2rem 0.6rem;
      color: inherit;
      background: none;
      border: 1px solid var(--chart-rule);
      border-radius: 4px;
      font: inherit;
      cursor: pointer;
    }
    .card button:focus-visible {
      outline: 2px solid var(--chart-ink);
      outline-offset: 2px;
    }
    ol {
      columns: 16rem auto;
      margin: 0.25rem 0 0;
      padding: 0;
      list-style: none;
      color: var(--chart-muted);
      font-size: 0.875rem;
    }
    .spoken {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  /** The option as JSON text. */
  declare figure: string | undefined;
  /** Whether the page tells beside the picture where the chosen point comes from. */
  declare told: boolean;
  /** The height in pixels of a small picture in place of the whole one. */
  declare glimpse: number | undefined;
  /** What the button says that asks what a computed point follows from; without it there is no such button. */
  declare follow: string | undefined;
  private declare step: Step | undefined;
  private declare pinned: boolean;
  private declare plan: Plan | undefined;
  private declare dark: boolean;

  private option: Option | undefined;
  private chart: Chart | undefined;
  private trail = new Trail([]);
  private frame = 0;
  /** By how many pixels the picture is taller than its width asks for. */
  private growth = 0;
  private readonly observer = new ResizeObserver(() => this.redrawSoon());
  private readonly sight = new IntersectionObserver((entries) => this.onSight(entries.at(-1)?.isIntersecting ?? true), {
    rootMargin: '25%',
  });
  private inSight = true;
  private later = 0;
  private unwatchTheme: (() => void) | undefined;
  /** The place in the page's address that was last answered. */
  private arrivedAt = '';

  constructor() {
    super();
    this.told = false;
    this.pinned = false;
    this.dark = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dark = isDark(this);
    this.unwatchTheme = watchTheme(() => (this.dark = isDark(this)));
    this.observer.observe(this);
    this.sight.observe(this);
    document.addEventListener('place-asked', this.onPlaceAsked);
    addEventListener('resize', this.onWindow);
    this.redrawSoon();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unwatchTheme?.();
    this.observer.disconnect();
    this.sight.disconnect();
    this.inSight = true;
    clearTimeout(this.later);
    document.removeEventListener('place-asked', this.onPlaceAsked);
    removeEventListener('resize', this.onWindow);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.putAway();
  }

  private putAway(): void {
    this.chart?.dispose();
    this.chart = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A glimpse holds other things at other places: nothing of the whole picture is to be carried over to it.
    if (changed.has('glimpse')) this.putAway();
    if (changed.has('figure') || changed.has('dark')) {
      this.option = this.figure ? inTheme(JSON.parse(this.figure) as Option, this.dark, this.ownGround()) : undefined;
    }
  }

  protected override updated(changed: PropertyValues): void {
    // At once, not in the next frame: a slider's move is to be seen in the frame that follows it.
    if (!changed.has('figure') && !changed.has('dark') && !changed.has('glimpse')) return;
    const words = this.figure ?? '';
    if (fontCameFor(words)) this.drawInTurn();
    else void whenFontComes(words, () => this.redrawSoon()).then(() => this.draw());
  }

  protected override render() {
    const sheet = this.option?.reliance;
    const colours = sheet?.colours;
    const tones = colours
      ? { '--chart-ink': colours.ink, '--chart-ground': colours.ground, '--chart-muted': colours.muted, '--chart-rule': colours.rule }
      : {};
    return html`
      <div class="whole" style=${styleMap(tones)} lang=${sheet?.language ?? nothing}>
        <div
          class="plot"
          tabindex="0"
          role="application"
          aria-roledescription=${sheet?.words?.kind ?? nothing}
          aria-label=${sheet?.summary ?? ''}
          aria-description=${sheet?.words?.help ?? nothing}
          style=${styleMap(this.hasAttribute('fill') ? {} : { height: `${this.plotHeight() + (this.glimpse ? 0 : this.growth)}px` })}
          @keydown=${this.onKey}
          @blur=${this.onBlur}
          @pointermove=${this.onPointer}
          @pointerleave=${this.onLeave}
          @click=${this.onClick}
        >
          <div class="canvas" aria-hidden="true"></div>
          ${this.step
            ? html`<div class="ring" style=${styleMap({ left: `${this.step.x}px`, top: `${this.step.y}px` })}></div>`
            : nothing}
        </div>
        ${this.card()} ${this.numbered()}
        <div class="spoken" aria-live="polite" .textContent=${live(this.step ? spoken(this.step) : '')}></div>
      </div>
    `;
  }

  private card() {
    if (!this.step || (this.pinned && this.isNarrow() && this.told)) return nothing;
    const { stop } = this.step;
    return html`
      <div class="card ${this.pinned ? 'pinned' : ''}" part="card" style=${styleMap(this.cardPlace(this.step))}>
        <p class="head">${[stop.head, stop.when].filter(Boolean).join(' · ')}</p>
        ${stop.text ? html`<p class="value">${stop.text}</p>` : nothing}
        ${stop.facts.length > 0
          ? html`<dl>
              ${stop.facts.map(
                (fact) => html`<dt>${fact.name}</dt>
                  <dd>${link(fact.text, fact.address)}</dd>`,
              )}
            </dl>`
          : nothing}
        ${this.pinned && !stop.id && stop.text && this.follow
          ? html`<button type="button" @click=${() => this.followUp(this.step)}>${this.follow}</button>`
          : nothing}
      </div>
    `;
  }

  /** Asks the page for what a computed point follows from. */
  private followUp(step: Step | undefined): void {
    if (!step) return;
    const detail = { series: step.walk.id, at: step.stop.at };
    this.clear();
    this.dispatchEvent(new CustomEvent('point-followed', { detail, bubbles: true, composed: true }));
  }

  private numbered() {
    const numbered = this.glimpse ? [] : (this.plan?.numbered ?? []);
    return numbered.length > 0 ? html`<ol>${numbered.map((text) => html`<li>${text}</li>`)}</ol>` : nothing;
  }

  /** Beside the point, on the side with more room. */
  private cardPlace(step: Step): Record<string, string> {
    const width = this.clientWidth;
    const height = this.plan?.height ?? 0;
    if (this.isNarrow()) return { left: '0', top: `${height + 4}px` };
    const across: Record<string, string> =
      step.x < width / 2 ? { left: `${step.x + 18}px` } : { right: `${width - step.x + 18}px` };
    return step.y < height / 2
      ? { ...across, top: `${step.y - 8}px` }
      : { ...across, bottom: `calc(100% - ${step.y + 8}px)` };
  }

  /** Too narrow for a card beside its point. */
  private isNarrow(): boolean {
    return this.clientWidth < 480;
  }

  private plotHeight(): number {
    if (this.glimpse) return this.glimpse;
    const width = this.clientWidth || 640;
    const rows = this.option?.reliance.axes.rows?.length;
    // In a low window the picture is low, so that its axis stands in it; a phone's window changes its height by itself.
    const window = width < 480 ? Infinity : Math.max(320, innerHeight * WINDOW_SHARE);
    const steady = Math.min(560, window, Math.max(width * 0.54, width < 480 ? 400 : 320));
    return Math.round(rows ? Math.max(260, rows * Math.max(width < 560 ? 76 : 54, this.columnsInARow() * 22) + 150) : steady);
  }

  private columnsInARow(): number {
    return Math.max(1, ...(this.option?.series ?? []).map(({ itemPayload: layer }) => (layer.kind === 'columns' ? layer.slots : 1)));
  }

  private redrawSoon(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.requestUpdate();
      void this.updateComplete.then(() => {
        if (fontCameFor(this.figure ?? '')) this.draw();
      });
    });
  }

  /** What nobody sees does not keep a dragged slider waiting. */
  private drawInTurn(): void {
    clearTimeout(this.later);
    if (this.inSight) this.draw();
    else this.later = window.setTimeout(() => this.draw(), PAUSE);
  }

  private onSight(inSight: boolean): void {
    this.inSight = inSight;
    if (inSight && this.later) {
      clearTimeout(this.later);
      this.draw();
    }
  }

  private draw(): void {
    this.later = 0;
    const canvas = this.renderRoot.querySelector<HTMLElement>('.canvas');
    if (!canvas || !this.isConnected || !this.option || canvas.clientWidth < 40 || canvas.clientHeight < 40) return;
    const width = canvas.clientWidth;
    const height = canvas.clientHeight;
    this.chart ??= echarts.init(canvas, null, { renderer: 'svg', width, height });
    if (this.chart.getWidth() !== width || this.chart.getHeight() !== height) {
      this.chart.resize({ width, height, silent: true });
    }
    const measured = measuredAnew(this.glimpse ? glimpseOf(this.option) : this.option);
    const { option, plan } = fit(measured, width, height);
    if (this.grow(measured, plan)) return;
    this.chart.setOption(option, { notMerge: true, silent: true });
    this.chart.getZr().flush();
    this.plan = plan;
    this.trail = new Trail(this.steps(plan));
    this.step = this.step && this.trail.same(this.step);
    this.arrive();
    this.dispatchEvent(new CustomEvent('chart-drawn', { bubbles: true, composed: true }));
  }

  /**
   * Lets the picture be as much taller as its plot would be too low, and answers whether that changes its height: it is
   * then drawn again. Counted from the height without growth, so that it depends on nothing that was drawn before.
   */
  private grow(option: Option, plan: Plan): boolean {
    if (this.glimpse || this.hasAttribute('fill')) return false;
    const plain = this.growth === 0 ? plan : layOut(option, plan.width, this.plotHeight());
    const growth = Math.max(0, Math.round(LEAST_PLOT - plain.plot.height));
    if (growth === this.growth) return false;
    this.growth = growth;
    this.redrawSoon();
    return true;
  }

  /**
   * Everything that is drawn, from back to front, each mark with its kind, shape, style and place as ECharts holds them:
   * two charts look the same where these lists are equal.
   */
  marks(): Mark[] {
    return (this.chart?.getZr().storage.getDisplayList(true) ?? []).map((mark) => ({
      type: mark.type,
      shape: own((mark as { shape?: object }).shape),
      style: own(mark.style),
      transform: mark.transform ?? null,
    }));
  }

  /** Every stop of every walk with the pixel where it stands. */
  private steps(plan: Plan): Step[][] {
    const foot = plan.plot.y + plan.plot.height;
    return (this.option?.reliance.walks ?? []).map((walk, line) =>
      walk.stops.map((stop, at) => {
        const [x, y] = this.pixel(plan, stop.at, stop.value ?? plan.foot);
        const area = stop.shape && this.area(plan, stop.shape);
        return { walk, stop, line, at, x, y: stop.value === undefined ? Math.min(y, foot - plan.em * 0.75) : y, area };
      }),
    );
  }

  private pixel(plan: Plan, at: number, value: number): [number, number] {
    const pixel = this.chart?.convertToPixel('grid', plan.rows ? [value, at] : [at, value]);
    const [x = 0, y = 0] = (pixel as unknown as number[] | undefined) ?? [];
    return [x, y];
  }

  /** The rectangle of a shape, as far as it lies between the ends of the axis. */
  private area(plan: Plan, { from, until, low, high }: Shape): Rectangle {
    const [x1, y1] = this.pixel(plan, Math.max(from, plan.from), low);
    const [x2, y2] = this.pixel(plan, Math.min(until, plan.until), high);
    return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  }

  private onKey(event: KeyboardEvent): void {
    const next = this.next(event.key);
    if (next) {
      this.step = next;
    } else if ((event.key === 'Enter' || event.key === ' ') && this.step) {
      this.choose(this.step);
    } else if (event.key === 'Escape' && this.step) {
      this.clear();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private next(key: string): Step | undefined {
    switch (key) {
      case 'ArrowRight':
        return this.trail.along(this.step, 1);
      case 'ArrowLeft':
        return this.trail.along(this.step, -1);
      case 'ArrowDown':
        return this.trail.across(this.step, 1);
      case 'ArrowUp':
        return this.trail.across(this.step, -1);
      case 'Home':
        return this.trail.end(this.step, 'first');
      case 'End':
        return this.trail.end(this.step, 'last');
      default:
        return undefined;
    }
  }

  private onPointer(event: PointerEvent): void {
    if (!this.pinned && event.pointerType !== 'touch') this.step = this.under(event);
  }

  private onLeave(event: PointerEvent): void {
    if (!this.pinned && event.pointerType !== 'touch') this.step = undefined;
  }

  private onClick(event: MouseEvent): void {
    const step = this.under(event);
    if (step) this.choose(step);
    else this.clear();
  }

  private onBlur(event: FocusEvent): void {
    // A link in the card may take the focus without the card closing under it.
    if (!(event.relatedTarget instanceof Node) || !this.renderRoot.contains(event.relatedTarget)) this.clear();
  }

  private under(event: MouseEvent): Step | undefined {
    const box = this.renderRoot.querySelector('.canvas')?.getBoundingClientRect();
    return box && this.trail.nearest(event.clientX - box.left, event.clientY - box.top, REACH);
  }

  private choose(step: Step): void {
    this.step = step;
    this.pinned = true;
    if (!step.stop.id) return;
    const detail = { series: step.walk.id, point: step.stop.id };
    this.dispatchEvent(new CustomEvent('point-chosen', { detail, bubbles: true, composed: true }));
  }

  /** Chooses the point that the page's address names: {@code #quantity-…} or {@code #event-…}. */
  private readonly arrive = (): void => {
    const place = decodeURIComponent(window.location.hash.slice(1));
    if (place === this.arrivedAt || !this.isConnected) return;
    const step = this.trail.named(place);
    // On a page with several pictures the first one that shows the point answers.
    if (!step || document.querySelector(`reliance-chart[at="${CSS.escape(place)}"]`)) return;
    this.arrivedAt = place;
    this.setAttribute('at', place);
    this.choose(step);
    const plot = this.renderRoot.querySelector<HTMLElement>('.plot');
    plot?.scrollIntoView({ block: 'center' });
    plot?.focus({ preventScroll: true });
  };

  private readonly onWindow = (): void => this.redrawSoon();

  private readonly onPlaceAsked = (): void => {
    this.removeAttribute('at');
    this.arrivedAt = '';
    this.arrive();
  };

  private clear(): void {
    this.step = undefined;
    this.pinned = false;
  }

  /** The colour behind the chart where the page names one, so that hollow points show it. */
  private ownGround(): string | undefined {
    return getComputedStyle(this).getPropertyValue('--reliance-chart-ground').trim() || undefined;
  }
}

/** One thing drawn, such as a line or a piece of text. */
interface Mark {
  type: string;
  shape: object;
  style: object;
  transform: ArrayLike<number> | null;
}

/** The properties of a part of a mark, those that are at their defaults too, and none that ECharts only works with. */
function own(part: object | undefined): object {
  const entries: [string, unknown][] = [];
  for (const name in part) if (!name.startsWith('__')) entries.push([name, part[name as keyof typeof part]]);
  return Object.fromEntries(entries);
}

/** The characters that the font has come for, or has been waited for long enough. */
const awaited = new Set<string>();
/** How often the font came when pictures had been drawn without it. */
let lateArrivals = 0;

function fontCameFor(words: string): boolean {
  return Array.from(new Set(words)).every((character) => awaited.has(character));
}

/**
 * Labels are laid out with the widths of the font; so nothing is drawn before the font has come for all characters, or
 * is late enough to do without. Then `cameLate` is called when it has come after all.
 */
async function whenFontComes(words: string, cameLate: () => void): Promise<void> {
  const characters = Array.from(new Set(words));
  const weights = ['normal', 'bold'].map((weight) => document.fonts.load(`${weight} 16px 'Source Sans 3'`, characters.join('')));
  const font = Promise.allSettled(weights);
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 1500));
  const first = await Promise.race([font, late]);
  for (const character of characters) awaited.add(character);
  if (first !== 'late') return;
  void font.then(() => {
    lateArrivals++;
    cameLate();
  });
}

/** ECharts remembers widths by the name of the font; a space behind the name makes it measure anew after a late arrival. */
function measuredAnew(option: Option): Option {
  const { fontFamily, color } = option.textStyle;
  return { ...option, textStyle: { color, fontFamily: fontFamily + ' '.repeat(lateArrivals) } };
}

/** A text that leads to a page of the web or of this program, when its address is one. */
function link(text: string, address: string | undefined) {
  if (/^https?:\/\//.test(address ?? '')) return html`<a href=${address} rel="noopener" target="_blank">${text}</a>`;
  return /^[\w-]+\//.test(address ?? '') ? html`<a href=${address}>${text}</a>` : text;
}

function glimpseOf(option: Option): Option {
  return { ...option, reliance: { ...option.reliance, frame: 'glimpse' } };
}

function spoken({ stop }: Step): string {
  const facts = stop.facts.map((fact) => `${fact.name}: ${fact.text}`);
  return [stop.head, stop.when, stop.text, ...facts].filter(Boolean).join('. ');
}

customElements.define('reliance-chart', RelianceChart);
