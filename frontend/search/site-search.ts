// The search in the header of every page: a combobox whose list comes as the reader types. "/" brings the reader here,
// arrows walk the list, Enter opens what is chosen or, without a choice, the page of all results.
interface Hit {
  kindText: string;
  title: string;
  detail: string;
  address: string;
}

interface Answer {
  total: number;
  hits: Hit[];
}

const PAUSE_MILLIS = 120;
const LIMIT = 8;

class SiteSearch extends HTMLElement {
  private input!: HTMLInputElement;
  private list!: HTMLUListElement;
  private status!: HTMLElement;
  private timer = 0;
  private asking: AbortController | undefined;
  private chosen = -1;

  connectedCallback(): void {
    if (!this.firstChild) this.build();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    this.asking?.abort();
  }

  private build(): void {
    const label = this.getAttribute('label') ?? '';
    this.input = Object.assign(document.createElement('input'), {
      type: 'search', placeholder: this.getAttribute('hint') ?? '', autocomplete: 'off', spellcheck: false, enterKeyHint: 'search',
    });
    this.list = document.createElement('ul');
    this.list.id = 'site-search-list';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', label);
    const combobox: Record<string, string> = {
      role: 'combobox', 'aria-label': label, 'aria-expanded': 'false', 'aria-controls': this.list.id,
      'aria-autocomplete': 'list', 'aria-keyshortcuts': '/',
    };
    for (const [name, value] of Object.entries(combobox)) this.input.setAttribute(name, value);
    this.status = document.createElement('span');
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    this.setAttribute('role', 'search');
    this.append(this.input, this.list, this.status);
    // The key of the shortcut clicks (shell.ts).
    this.input.addEventListener('click', () => {
      if (document.activeElement === this.input) return;
      this.input.focus();
      this.input.select();
    });
    this.input.addEventListener('input', () => this.later());
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('focus', () => { if (this.list.childElementCount > 0) this.open(true); });
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.open(false);
    });
  }

  /** Asks when the reader pauses; an answer that is overtaken by a newer question is dropped. */
  private later(): void {
    window.clearTimeout(this.timer);
    this.asking?.abort();
    const text = this.input.value.trim();
    if (text === '') {
      this.show({ total: 0, hits: [] }, '');
      return;
    }
    this.timer = window.setTimeout(() => void this.ask(text), PAUSE_MILLIS);
  }

  private async ask(text: string): Promise<void> {
    this.asking = new AbortController();
    try {
      const answer = await fetch(`api/v1/search?${new URLSearchParams({ q: text, limit: String(LIMIT) })}`, { signal: this.asking.signal });
      if (answer.ok) this.show((await answer.json()) as Answer, text);
      else this.say(this.getAttribute('failed') ?? '');
    } catch (fault) {
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) this.say(this.getAttribute('failed') ?? '');
    }
  }

  private show(answer: Answer, text: string): void {
    this.chosen = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.list.replaceChildren(...answer.hits.map((hit, i) => this.option(hit, i)));
    if (answer.total > answer.hits.length) this.list.append(this.all(text, answer.hits.length, answer.total));
    this.open(this.list.childElementCount > 0 && this.contains(document.activeElement));
    const words = this.getAttribute(answer.total === 0 ? 'none' : 'found') ?? '';
    this.say(text === '' ? '' : words.replace('{0}', String(answer.total)));
  }

  private option(hit: Hit, i: number): HTMLLIElement {
    const item = this.item(i, hit.address.replace(/^\//, ''));
    const link = item.firstElementChild as HTMLAnchorElement;
    for (const [name, text] of [['search-kind', hit.kindText], ['search-title', hit.title], ['search-detail', hit.detail]] as const) {
      link.append(Object.assign(document.createElement('span'), { className: name, textContent: text }));
    }
    return item;
  }

  private all(text: string, i: number, total: number): HTMLLIElement {
    const item = this.item(i, `search?${new URLSearchParams({ q: text })}`);
    item.classList.add('search-all');
    (item.firstElementChild as HTMLElement).textContent = (this.getAttribute('all') ?? '').replace('{0}', String(total));
    return item;
  }

  private item(i: number, address: string): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `site-search-${i}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const link = Object.assign(document.createElement('a'), { href: address, tabIndex: -1 });
    // The list must not close before the click has arrived.
    item.addEventListener('mousedown', (event) => event.preventDefault());
    item.addEventListener('click', () => this.leave());
    item.append(link);
    return item;
  }

  private key(event: KeyboardEvent): void {
    const last = this.list.childElementCount - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (last < 0) return;
      this.open(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place before the first is the text itself.
      this.choose(((this.chosen + 1 + step + last + 2) % (last + 2)) - 1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.enter();
    } else if (event.key === 'Escape') {
      if (this.list.hidden) this.input.value = '';
      this.open(false);
      event.stopPropagation();
    }
  }

  private choose(place: number): void {
    this.chosen = place;
    [...this.list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === place)));
    const item = this.list.children[place];
    if (item) {
      this.input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  private enter(): void {
    const text = this.input.value.trim();
    const item = this.list.hidden ? undefined : this.list.children[this.chosen];
    if (item) {
      (item.firstElementChild as HTMLAnchorElement).click();
    } else if (text !== '') {
      const link = Object.assign(document.createElement('a'), { href: `search?${new URLSearchParams({ q: text })}`, hidden: true });
      this.append(link);
      link.click();
      link.remove();
      this.leave();
    }
  }

  private leave(): void {
    window.clearTimeout(this.timer);
    this.asking?.abort();
    this.open(false);
    this.input.blur();
  }

  private open(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
  }

  private say(text: string): void {
    this.status.textContent = text;
  }
}

customElements.define('reliance-search', SiteSearch);

export {};
