// Light, dark or as the system has it. The first half, before the first paint, is in AppShell.java.
const KEY = 'reliance.theme';
const CHOICES = ['light', 'dark', 'system'] as const;

function chosen(): string {
  try {
    return localStorage.getItem(KEY) ?? 'system';
  } catch {
    return 'system'; // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function choose(theme: string): void {
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // See above.
  }
}

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const set = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = this.getAttribute('label');
    set.append(legend);
    for (const theme of CHOICES) set.append(this.choice(theme));
    this.append(set);
  }

  private choice(theme: string): HTMLLabelElement {
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = KEY;
    input.value = theme;
    input.checked = chosen() === theme;
    input.addEventListener('change', () => choose(theme));
    const icon = document.createElement('span');
    icon.className = `icon-${theme}`;
    icon.setAttribute('aria-hidden', 'true');
    const word = document.createElement('span');
    word.className = 'visually-hidden';
    word.textContent = this.getAttribute(theme);
    const label = document.createElement('label');
    label.title = this.getAttribute(theme) ?? '';
    label.append(input, icon, word);
    return label;
  }
}

customElements.define('reliance-theme-switch', ThemeSwitch);
