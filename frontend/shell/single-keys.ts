// Whether keys of a single character do something. Someone who speaks to the machine, or whose hand rests on the keyboard,
// presses them without meaning to, so they can be switched off (WCAG 2.1.4).
const KEY = 'reliance.single-keys';
let areOn = stored() !== 'off';

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** Whether the key is one that is switched off. */
export function isSwitchedOff(event: KeyboardEvent): boolean {
  return !areOn && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

class SingleKeys extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: areOn });
    box.addEventListener('change', () => this.choose(box.checked));
    const label = document.createElement('label');
    label.append(box, ` ${this.getAttribute('label') ?? ''}`);
    this.append(label);
  }

  private choose(on: boolean): void {
    areOn = on;
    try {
      if (on) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
    } catch {
      // See above.
    }
  }
}

customElements.define('reliance-single-keys', SingleKeys);
