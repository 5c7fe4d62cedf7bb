import { onChange, read } from './deck-store';

class DeckCount extends HTMLElement {
  private stop?: () => void;

  connectedCallback(): void {
    this.stop = onChange(() => this.show());
    this.show();
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  private show(): void {
    const { length } = read().slips;
    this.textContent = length ? ` (${length})` : '';
  }
}

customElements.define('reliance-deck-count', DeckCount);
