// Asks time and again which data are in force, while the page is looked at, and tells the server when something was
// edited. The question costs a few bytes; a connection held open for each reader would cost more.
const PAUSE_MILLIS = 500;
/** A reader who reads sends nothing; this often the server is told that somebody is there. */
const STAY_MILLIS = 20_000;
const GESTURES = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focus'];

interface Host extends HTMLElement {
  $server?: { look(): void; stay(): void };
}

class EditionWatch extends HTMLElement {
  private timer = 0;
  private stayed = performance.now();
  private readonly stay = (): void => {
    const now = performance.now();
    if (now - this.stayed < STAY_MILLIS) return;
    this.stayed = now;
    (this as Host).$server?.stay();
  };

  connectedCallback(): void {
    this.later();
    for (const gesture of GESTURES) window.addEventListener(gesture, this.stay, { passive: true, capture: true });
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    for (const gesture of GESTURES) window.removeEventListener(gesture, this.stay, { capture: true });
  }

  /** After the answer, so that no questions pile up before a server that is slow. */
  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask().finally(() => this.isConnected && this.later()), PAUSE_MILLIS);
  }

  private async ask(): Promise<void> {
    if (document.hidden) return;
    try {
      const answer = await fetch('api/v1/edition', { cache: 'no-store' });
      if (!answer.ok) return;
      const { mark } = (await answer.json()) as { mark: string };
      if (mark === this.getAttribute('mark')) return;
      this.setAttribute('mark', mark);
      (this as Host).$server?.look();
    } catch {
      // The server does not answer at this moment; the next question may find it again.
    }
  }
}

customElements.define('reliance-edition-watch', EditionWatch);

export {};
