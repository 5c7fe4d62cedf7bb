// Asks time and again which data are in force, while the page is looked at, and tells the server when the page shows
// older ones. The question costs a few bytes; a connection held open for each reader would cost more.
const PAUSE_MILLIS = 1000;

interface Host extends HTMLElement {
  $server?: { show(): void };
}

class EditionWatch extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.timer = window.setInterval(() => void this.look(), PAUSE_MILLIS);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (document.hidden) return;
    try {
      const answer = await fetch('api/v1/edition', { cache: 'no-store' });
      if (!answer.ok) return;
      const { version, flaws } = (await answer.json()) as { version: string; flaws: number };
      const state = `${version} ${flaws}`;
      if (state === this.getAttribute('state')) return;
      this.setAttribute('state', state);
      (this as Host).$server?.show();
    } catch {
      // The server does not answer at this moment; the next look may find it again.
    }
  }
}

customElements.define('reliance-edition-watch', EditionWatch);

export {};
