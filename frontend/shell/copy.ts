// The one way to the clipboard. Browsers give it only to pages that came over https (or from this machine); to a reader of
// any other page the text is shown, selected, for the keys that copy anywhere.

/**
 * Copies a text, or shows it to be copied by hand.
 *
 * @returns whether the clipboard has it
 */
export async function copyText(text: string): Promise<boolean> {
  return copyOrShow(text, () => navigator.clipboard.writeText(text));
}

/** Copies by any way of the browser's; where it refuses, shows the text. */
export async function copyOrShow(text: string, copy: () => Promise<void>): Promise<boolean> {
  try {
    await copy();
    return true;
  } catch {
    document.querySelector<CopyByHand>('reliance-copy-by-hand')?.show(text);
    return false;
  }
}

/** A dialog with a text that the reader copies; every page has one. Its words are attributes. */
class CopyByHand extends HTMLElement {
  private readonly dialog = document.createElement('dialog');
  private readonly field = document.createElement('textarea');

  connectedCallback(): void {
    if (this.firstChild) return;
    const title = document.createElement('h2');
    title.id = 'copy-by-hand-title';
    title.textContent = this.getAttribute(/Mac|iPhone|iPad/.test(navigator.userAgent) ? 'mac-keys' : 'keys');
    const reason = document.createElement('p');
    reason.textContent = this.getAttribute('reason');
    this.field.readOnly = true;
    this.field.rows = 8;
    this.field.setAttribute('aria-labelledby', title.id);
    this.field.addEventListener('copy', () => window.setTimeout(() => this.dialog.close()));
    const form = document.createElement('form');
    form.method = 'dialog';
    const close = document.createElement('button');
    close.textContent = this.getAttribute('close');
    form.append(close);
    this.dialog.className = 'copy-by-hand';
    this.dialog.setAttribute('aria-labelledby', title.id);
    this.dialog.append(title, reason, this.field, form);
    this.append(this.dialog);
  }

  show(text: string): void {
    this.field.value = text;
    this.dialog.showModal();
    this.field.focus();
    this.field.select();
  }
}

customElements.define('reliance-copy-by-hand', CopyByHand);
