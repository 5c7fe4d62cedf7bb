// How to cite one value: a dialog with the citation in each style. Links to it lead to the same as plain text, so that they
// can be opened elsewhere; here they open the dialog.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { copyText } from '../shell/copy';

const LINK = 'a[href$="/citation.txt"]';
const STYLES = ['long', 'short', 'bib', 'ris', 'csl'] as const;
const FILES: Partial<Record<Style, string>> = { bib: 'bib', ris: 'ris', csl: 'csl.json' };

type Style = (typeof STYLES)[number];
type Texts = Partial<Record<Style, string>>;

class CiteValue extends LitElement {
  static override properties = {
    words: { attribute: false },
    texts: { state: true },
    failed: { state: true },
    said: { state: true },
  };

  declare words: Record<string, string>;
  declare private texts: Texts;
  declare private failed: boolean;
  declare private said: string;
  private address = '';
  private opener: HTMLElement | undefined;

  constructor() {
    super();
    this.words = {};
    this.texts = {};
    this.failed = false;
    this.said = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.onClick, true);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('click', this.onClick, true);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`
      <dialog class="cite" aria-labelledby="cite-title" @click=${this.leave} @close=${() => this.opener?.focus()}>
        <header>
          <h2 id="cite-title">${this.words['title']}</h2>
          <button type="button" class="close" aria-label=${this.words['close'] ?? ''} @click=${this.close}>×</button>
        </header>
        ${this.failed ? html`<p role="alert">${this.words['failed']}</p>` : STYLES.map((style) => this.section(style))}
        <p class="said" role="status">${this.said}</p>
      </dialog>
    `;
  }

  private section(style: Style): TemplateResult {
    const ending = FILES[style];
    return html`
      <section>
        <h3 id="cite-${style}">${this.words[style]}</h3>
        <pre tabindex="0" aria-labelledby="cite-${style}">${this.texts[style] ?? this.words['loading']}</pre>
        <div class="copies">
          <button type="button" aria-label="${this.words['copy'] ?? ''}: ${this.words[style] ?? ''}"
            ?disabled=${this.texts[style] === undefined} @click=${() => this.copy(style)}>${this.words['copy']}</button>
          ${ending === undefined
            ? nothing
            : html`<a class="file" href="${this.address}${style}" router-ignore download="${this.fileName()}.${ending}">
                ${this.words[`download-${style}`]}</a>`}
        </div>
      </section>`;
  }

  private fileName(): string {
    return this.address.replace(/^.*\/observations\//, '').replace(/\/citation\.$/, '').replaceAll('/', '-');
  }

  private readonly copy = async (style: Style): Promise<void> => {
    const copied = await copyText(this.texts[style] ?? '');
    this.said = copied ? (this.words['copied'] ?? '') : '';
  };

  private readonly onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINK) : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.opener = link;
    void this.open(link.href.replace(/txt$/, ''));
  };

  private async open(address: string): Promise<void> {
    this.address = address;
    this.texts = {};
    this.failed = false;
    this.said = '';
    this.querySelector('dialog')?.showModal();
    try {
      const texts = await Promise.all(STYLES.map(async (style) => [style, await this.fetched(address + style)] as const));
      if (address === this.address) this.texts = Object.fromEntries(texts);
    } catch {
      this.failed = true;
    }
  }

  private async fetched(address: string): Promise<string> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (await answer.text()).trimEnd();
  }

  private readonly close = (): void => this.querySelector('dialog')?.close();

  /** A click beside the dialog leaves it. */
  private readonly leave = (event: MouseEvent): void => {
    if (event.target === event.currentTarget) this.close();
  };
}

customElements.define('reliance-cite', CiteValue);
