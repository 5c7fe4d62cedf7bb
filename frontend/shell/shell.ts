// What the frame of every page does in the browser alone: menus that close, keys that click.
import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/700.css';
import '@fontsource/source-serif-4/600.css';
import { isSwitchedOff } from './single-keys';

/** A menu closes when the reader turns to something else. */
function closeMenusExcept(kept: EventTarget | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.disclosure[open]')) {
    if (!(kept instanceof Node && menu.contains(kept))) menu.open = false;
  }
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  closeMenusExcept(target?.closest('.disclosure-panel a, .disclosure-panel button') ? null : target);
  const opener = target?.closest<HTMLElement>('[data-opens]');
  if (opener) (document.getElementById(opener.dataset['opens'] ?? '') as HTMLDialogElement | null)?.showModal();
});

/** A new page begins at its top or at the place that its address names. */
document.addEventListener('page-shown', (event) => {
  const { isFirst } = (event as CustomEvent<{ isFirst: boolean }>).detail;
  // The browser changes the address only after the page has come.
  requestAnimationFrame(() => {
    const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    const main = document.getElementById('content');
    for (const left of document.querySelectorAll('.arrived')) left.classList.remove('arrived');
    if (place) {
      place.tabIndex = -1;
      place.classList.add('arrived');
      place.scrollIntoView({ block: 'center' });
      place.focus({ preventScroll: true });
    } else if (!isFirst) {
      window.scrollTo(0, 0);
      main?.focus({ preventScroll: true });
    }
    // A picture may hold the place as one of its points.
    if (!place) document.dispatchEvent(new CustomEvent('place-asked'));
  });
});

document.addEventListener('focusin', (event) => closeMenusExcept(event.target));

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    const open = document.querySelector<HTMLDetailsElement>('details.disclosure[open]');
    if (open) {
      open.open = false;
      open.querySelector('summary')?.focus();
      return;
    }
  }
  if (event.defaultPrevented || event.repeat || writes(event.composedPath()[0]) || isSwitchedOff(event)) return;
  const wanted = name(event);
  for (const element of document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')) {
    if (element.getAttribute('aria-keyshortcuts') === wanted && !element.hasAttribute('disabled')) {
      event.preventDefault();
      element.click();
      return;
    }
  }
});

/** A key as aria-keyshortcuts writes it: Control+Shift+Z. The command key of a Mac counts as Control. */
function name(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [event.ctrlKey || event.metaKey ? 'Control' : '', event.shiftKey ? 'Shift' : '', event.altKey ? 'Alt' : '', key]
    .filter(Boolean)
    .join('+');
}

/** Whether a key would write a character or be the field's own command. */
function writes(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !['range', 'checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
