// The dialog through which a figure leaves: format, size, ground, a picture of what will come, and the clipboard.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  addressOf, type Bounds, canBeTransparent, type Choice, hasDensity, hasSize, hasTheme, isText, overstep, type Preset, previewOf,
} from './choice';
import { copyText } from '../shell/copy';
import { copyData, copyPicture, embedCode } from './take-away';

interface Menu {
  formats: { id: string; label: string; hint: string }[];
  presets: Preset[];
  bounds: Bounds;
  words: Record<string, string>;
}

interface Taken {
  title: string;
  file: string;
  query: string;
  fileName: string;
  page: string;
  embed: string;
  shortCitation: string;
  longCitation: string;
}

const REMEMBERED = 'reliance.export';
const PAUSE_MILLIS = 350;
const DRAWN = new Set(['png', 'svg', 'pdf', 'pptx', 'xlsx']);

class FigureExport extends LitElement {
  static override properties = {
    menu: { attribute: false },
    taken: { attribute: false },
    choice: { state: true },
    preview: { state: true },
    drawing: { state: true },
    failed: { state: true },
    said: { state: true },
  };

  declare menu: Menu | undefined;
  declare taken: Taken | undefined;
  declare private choice: Choice | undefined;
  declare private preview: string;
  declare private drawing: boolean;
  declare private failed: boolean;
  declare private said: string;
  private timer = 0;

  /** In the page's own tree, so that its styles and its keys hold here too. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.preview ??= '';
    this.drawing ??= false;
    this.failed ??= false;
    this.said ??= '';
  }

  override disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { menu, taken } = this;
    if (!menu || !taken) return nothing;
    const words = menu.words;
    return html`
      <button type="button" class="opener" aria-haspopup="dialog" aria-describedby="of-${this.id}" @click=${this.open}>
        ${words['title']}
      </button>
      <span id="of-${this.id}" hidden>${taken.title}</span>
      <dialog class="export" aria-label=${words['title'] ?? ''} @click=${this.leave}>
        ${this.choice ? this.body(menu, taken, this.choice) : nothing}
      </dialog>
    `;
  }

  private body(menu: Menu, taken: Taken, choice: Choice): TemplateResult {
    const words = menu.words;
    return html`
      <header>
        <h2>${words['title']}</h2>
        <button type="button" class="close" aria-label=${words['close'] ?? ''} @click=${this.close}>×</button>
      </header>
      <p class="what">${taken.title}</p>
      <div class="columns">
        <form @submit=${(event: Event) => event.preventDefault()}>
          ${this.formats(menu, choice)}
          ${hasSize(choice.format) ? this.size(menu, choice) : nothing}
          ${hasTheme(choice.format) ? this.ground(menu, choice) : nothing}
          ${isText(choice.format) ? this.text(menu, choice) : nothing}
          ${this.download(menu, taken, choice)}
        </form>
        <section class="preview" aria-label=${words['preview'] ?? ''}>${this.picture(menu, taken, choice)}</section>
      </div>
      <div class="copies" role="group" aria-label=${words['copy'] ?? ''}>
        ${this.copier('copy-picture', 'copied-picture', () => copyPicture(this.absolute(this.pictureAddress(choice))), 'copy-picture-failed')}
        ${this.copier('copy-data', 'copied-data', () =>
          copyData(this.absolute(addressOf(taken.file, taken.query, { ...choice, format: 'csv', bom: false }))))}
        ${this.copier('copy-link', 'copied-link', () => copyText(this.absolute(taken.page)))}
        ${this.copier('copy-embed', 'copied-embed', () => copyText(embedCode(this.absolute(taken.embed), taken.title)))}
      </div>
      <details class="citation">
        <summary>${words['cite']}</summary>
        <p>${this.cited(taken.longCitation)}</p>
        <div class="copies">
          ${this.copier('copy-citation', 'copied-citation', () => copyText(this.cited(taken.longCitation)))}
          ${this.copier('copy-short', 'copied-citation', () => copyText(taken.shortCitation))}
          ${['bib', 'ris', 'csl'].map((format) => this.link(taken, { ...choice, format }, words[`cite-${format}`] ?? format))}
        </div>
      </details>
    `;
  }

  private formats(menu: Menu, choice: Choice): TemplateResult {
    return html`
      <fieldset class="formats">
        <legend>${menu.words['format']}</legend>
        ${menu.formats.map(
          (format) => html`
            <label>
              <input type="radio" name="format-${this.id}" value=${format.id} .checked=${live(format.id === choice.format)}
                @change=${() => this.change({ format: format.id })} />
              <span>${format.label}</span>
            </label>`,
        )}
      </fieldset>
      <p class="hint" aria-live="polite">${menu.formats.find((format) => format.id === choice.format)?.hint}</p>
    `;
  }

  private size(menu: Menu, choice: Choice): TemplateResult {
    const words = menu.words;
    const own = { id: '', label: words['size-own'] ?? '' };
    return html`
      <label class="wide">
        <span>${words['size']}</span>
        <select @change=${(event: Event) => this.preset((event.target as HTMLSelectElement).value)}>
          ${[...menu.presets, own].map(
            (preset) => html`<option value=${preset.id} .selected=${preset.id === choice.size}>${preset.label}</option>`,
          )}
        </select>
      </label>
      <div class="numbers">
        ${this.number('width', choice, menu.bounds.smallestSide, menu.bounds.largestSide, 1)}
        ${this.number('height', choice, menu.bounds.smallestSide, menu.bounds.largestSide, 1)}
        ${hasDensity(choice.format)
          ? this.number('density', choice, menu.bounds.smallestDensity, menu.bounds.largestDensity, 0.5)
          : nothing}
      </div>
    `;
  }

  private number(key: 'width' | 'height' | 'density', choice: Choice, min: number, max: number, step: number): TemplateResult {
    return html`
      <label>
        <span>${this.menu?.words[key]}</span>
        <input type="number" inputmode="decimal" min=${min} max=${max} step=${step} .value=${live(`${choice[key]}`)}
          aria-describedby="outcome-${this.id}"
          @input=${(event: Event) => {
            const number = (event.target as HTMLInputElement).valueAsNumber;
            if (!Number.isNaN(number)) this.change(key === 'density' ? { density: number } : { [key]: number, size: '' });
          }} />
      </label>`;
  }

  private ground(menu: Menu, choice: Choice): TemplateResult {
    return html`
      <fieldset class="ground">
        <legend>${menu.words['ground']}</legend>
        ${['light', 'dark'].map(
          (theme) => html`
            <label>
              <input type="radio" name="theme-${this.id}" .checked=${live(theme === choice.theme)}
                @change=${() => this.change({ theme })} />
              <span>${menu.words[theme]}</span>
            </label>`,
        )}
        ${canBeTransparent(choice.format)
          ? html`<label>
              <input type="checkbox" .checked=${live(choice.transparent)}
                @change=${(event: Event) => this.change({ transparent: (event.target as HTMLInputElement).checked })} />
              <span>${menu.words['transparent']}</span>
            </label>`
          : nothing}
      </fieldset>
    `;
  }

  private text(menu: Menu, choice: Choice): TemplateResult {
    return html`
      <fieldset class="ground">
        <legend>${menu.words['text']}</legend>
        ${[true, false].map(
          (bom) => html`
            <label>
              <input type="radio" name="text-${this.id}" .checked=${live(bom === choice.bom)}
                @change=${() => this.change({ bom })} />
              <span>${menu.words[bom ? 'for-spreadsheets' : 'for-programs']}</span>
            </label>`,
        )}
      </fieldset>
    `;
  }

  private download(menu: Menu, taken: Taken, choice: Choice): TemplateResult {
    const wrong = overstep(choice, menu.bounds);
    const size = wrong
      ? menu.words[`wrong-${wrong}`]
      : hasDensity(choice.format)
        ? `${Math.round(choice.width * choice.density)} × ${Math.round(choice.height * choice.density)} ${menu.words['pixels']}`
        : '';
    return html`
      <p class="outcome ${wrong ? 'wrong' : ''}" id="outcome-${this.id}" role="status">${size}</p>
      <p class="said" role="status">${this.said}</p>
      ${wrong
        ? html`<button type="button" class="download" disabled>${menu.words['download']}</button>`
        : this.link(taken, choice, menu.words['download'] ?? '', 'download')}
    `;
  }

  private link(taken: Taken, choice: Choice, text: string, style = 'file'): TemplateResult {
    return html`<a class=${style} href=${addressOf(taken.file, taken.query, choice)} router-ignore
      download="${taken.fileName}.${choice.format}">${text}</a>`;
  }

  /** What is not copied has been shown to be copied by hand, or was not there to be copied. */
  private copier(word: string, done: string, copy: () => Promise<boolean>, failed = 'copy-failed'): TemplateResult {
    const words = this.menu?.words ?? {};
    return html`<button type="button" @click=${async () => {
      try {
        this.say((await copy()) ? (words[done] ?? '') : '');
      } catch {
        this.say(words[failed] ?? '');
      }
    }}>${words[word]}</button>`;
  }

  private picture(menu: Menu, taken: Taken, choice: Choice): TemplateResult {
    const words = menu.words;
    if (!DRAWN.has(choice.format)) return html`<p class="hint">${words['no-preview']}</p>`;
    if (this.failed) return html`<p class="hint">${words['preview-failed']}</p>`;
    return html`
      ${this.drawing ? html`<p class="hint">${words['drawing']}</p>` : nothing}
      ${this.preview
        ? html`<img src=${this.preview} alt=${`${words['preview']}: ${taken.title}`}
            class=${choice.transparent && canBeTransparent(choice.format) ? 'transparent' : ''}
            ?hidden=${this.drawing}
            @load=${() => { this.drawing = false; }}
            @error=${() => { this.failed = true; this.drawing = false; }} />`
        : nothing}
      ${choice.format === 'pptx' || choice.format === 'xlsx' ? html`<p class="hint">${words['native']}</p>` : nothing}
    `;
  }

  /** The picture as a PNG, whatever the format chosen: that is what programs take from a clipboard. */
  private pictureAddress(choice: Choice): string {
    const taken = this.taken;
    if (!taken) return '';
    const preset = this.menu?.presets[0];
    const sized = hasSize(choice.format) || !preset ? choice : { ...choice, width: preset.width, height: preset.height, density: 1 };
    return addressOf(taken.file, taken.query, { ...sized, format: 'png' });
  }

  /** A citation with the address under which this browser reached the page. */
  private cited(text: string): string {
    const page = this.taken?.page ?? '';
    return text.replace(`/${page}`, this.absolute(page));
  }

  private absolute(path: string): string {
    return new URL(path, document.baseURI).href;
  }

  /** In the dialog, since what lies behind an open one is neither seen nor read out. */
  private say(text: string): void {
    this.said = text;
  }

  private readonly open = async (): Promise<void> => {
    this.choice ??= this.remembered();
    this.said = '';
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    this.querySelector<HTMLInputElement>('.formats input:checked')?.focus();
    this.look(0);
  };

  private readonly close = (): void => this.querySelector('dialog')?.close();

  /** A click beside the dialog leaves it. */
  private readonly leave = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.close();
  };

  private preset(id: string): void {
    const preset = this.menu?.presets.find((each) => each.id === id);
    this.change(preset ? { size: id, width: preset.width, height: preset.height, density: preset.density } : { size: '' });
  }

  private change(part: Partial<Choice>): void {
    if (!this.choice) return;
    this.choice = { ...this.choice, ...part };
    this.said = '';
    try {
      localStorage.setItem(REMEMBERED, JSON.stringify(this.choice));
    } catch {
      // A browser that keeps nothing still exports.
    }
    this.look(PAUSE_MILLIS);
  }

  /** Fetches the preview once the reader pauses. */
  private look(pause: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const { menu, taken, choice } = this;
      const preset = menu?.presets[0];
      if (!menu || !taken || !choice || !preset || overstep({ ...choice, format: 'svg' }, menu.bounds)) return;
      const preview = previewOf(taken.file, taken.query, choice, preset, menu.bounds);
      this.drawing = preview !== this.preview || this.failed;
      this.failed = false;
      this.preview = preview;
    }, pause);
  }

  private remembered(): Choice {
    const preset = this.menu?.presets[0];
    const first: Choice = {
      format: 'png', size: preset?.id ?? '', width: preset?.width ?? 0, height: preset?.height ?? 0,
      density: preset?.density ?? 1, theme: 'light', transparent: false, bom: true,
    };
    try {
      const kept = JSON.parse(localStorage.getItem(REMEMBERED) ?? '{}') as Record<string, unknown>;
      const known = Object.entries(first).filter(([key, value]) => typeof kept[key] === typeof value);
      const choice = { ...first, ...Object.fromEntries(known.map(([key]) => [key, kept[key]])) } as Choice;
      return this.menu?.formats.some((format) => format.id === choice.format) ? choice : { ...choice, format: 'png' };
    } catch {
      return first;
    }
  }

  override updated(changed: Map<string, unknown>): void {
    // A lever moved while the dialog was open, or before it is opened again.
    if (changed.has('taken') && this.choice && this.querySelector('dialog')?.open) this.look(PAUSE_MILLIS);
  }
}

customElements.define('reliance-export', FigureExport);
