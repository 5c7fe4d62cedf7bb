import { onChange, read, write } from './deck-store';
import type { Draft } from './deck-store';

interface Host extends HTMLElement {
  $server?: { show(json: string): void };
}

class DeckShelf extends HTMLElement {
  private known = '';
  private stop?: () => void;

  /** Called by the server when it is ready to listen. */
  begin(): void {
    this.stop?.();
    this.stop = onChange(() => this.send());
    this.known = '';
    this.send();
  }

  /** Keeps what the page has made of the deck. */
  keep(json: string): void {
    const draft = JSON.parse(json) as Draft;
    this.known = JSON.stringify(draft);
    write(draft);
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  private send(): void {
    const json = JSON.stringify(read());
    if (json === this.known) return;
    this.known = json;
    (this as Host).$server?.show(json);
  }
}

customElements.define('reliance-deck-shelf', DeckShelf);
