// A button with the attribute data-deck puts the figure at that address into the deck; no round trip.
import { announce } from '../shell/announce';
import { add, read } from './deck-store';

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-deck]') : null;
  if (!button) return;
  const outcome = add(button.dataset['deck'] ?? '');
  announce((button.dataset[outcome] ?? '').replace('#', String(read().slips.length)), true);
});
