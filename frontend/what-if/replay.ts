// Paces the replay of the last change: the server is asked for one picture after another, each when the one before it
// has been drawn. Readers who want nothing to move see the page before the change and then after it.
const BEFORE = 900;
const WAY = 1400;
const STILL = 1600;
/** A picture that does not come, because nothing in it changed, is not waited for longer. */
const LONGEST_WAIT = 250;

let running = 0;

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-replays]') : null;
  if (target) void replay(target, ++running);
});

async function replay(button: HTMLElement, run: number): Promise<void> {
  const show = (share: number) => button.dispatchEvent(new CustomEvent('replay-frame', { detail: { share } }));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  show(0);
  await pause(still ? STILL : BEFORE);
  const start = performance.now();
  for (let share = 0; !still && share < 1 && run === running; share = (performance.now() - start) / WAY) {
    // Slowly off, slowly to rest.
    show(Math.max(0.001, share * share * (3 - 2 * share)));
    await Promise.race([drawn(), pause(LONGEST_WAIT)]);
  }
  if (run === running) show(1);
}

function drawn(): Promise<void> {
  return new Promise((resolve) => document.addEventListener('chart-drawn', () => resolve(), { once: true }));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
