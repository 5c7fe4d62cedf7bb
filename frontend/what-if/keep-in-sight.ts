// On a narrow screen the picture and the lever that moves it share the height. Once the reader has scrolled to the
// levers, the picture stays at the top as a glimpse of itself; the room that it had stays free, so that nothing jumps.
// On a wide screen the levers stand beside the picture and scroll by themselves (publication.css).
const narrow = matchMedia('(width < 62rem)');
const SHARE = 0.36;

interface Sight {
  chart: HTMLElement & { glimpse?: number | undefined };
  levers: HTMLElement;
}

/** How tall the picture was when it was whole. */
const heights = new WeakMap<HTMLElement, number>();
let waiting = false;

for (const event of ['scroll', 'resize']) addEventListener(event, soon, { passive: true });
document.addEventListener('chart-drawn', soon);

function soon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    const sight = find();
    if (sight) settle(sight);
  });
}

function find(): Sight | undefined {
  const chart = document.querySelector<Sight['chart']>('.with-levers .main-figure reliance-chart');
  const levers = document.querySelector<HTMLElement>('.with-levers > aside');
  return chart && levers ? { chart, levers } : undefined;
}

function settle({ chart, levers }: Sight): void {
  const small = Math.round(Math.min(320, Math.max(200, innerHeight * SHARE)));
  const before = endOfWhatPrecedes(chart);
  if (!chart.glimpse) heights.set(chart, chart.offsetHeight);
  const whole = heights.get(chart) ?? 0;
  // Half of the picture does for the whole; and no more is covered by the glimpse than was covered before it.
  const isPast = before + whole < Math.max(small, whole / 2) && levers.getBoundingClientRect().bottom > small;
  const glimpse = narrow.matches && isPast ? small : undefined;
  if (chart.glimpse === glimpse) return;
  chart.glimpse = glimpse;
  chart.style.marginBlockEnd = glimpse === undefined ? '' : `${whole - glimpse}px`;
  // So that the focus does not move to what lies behind the picture.
  document.documentElement.style.scrollPaddingBlockStart = glimpse === undefined ? '' : `${glimpse + 16}px`;
}

/** Where the picture begins when it is whole. What is hidden before it takes no room, and stands nowhere. */
function endOfWhatPrecedes(chart: HTMLElement): number {
  let before = chart.previousElementSibling;
  while (before && before.getClientRects().length === 0) before = before.previousElementSibling;
  return before?.getBoundingClientRect().bottom ?? 0;
}
