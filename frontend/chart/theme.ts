// Light and dark: the page's theme decides, and the option carries the dark colour of every light one.
import type { Option } from './sheet';

export function isDark(element: Element): boolean {
  const themed = element.closest('[theme~="dark"], [theme~="light"]');
  if (themed) return themed.matches('[theme~="dark"]');
  const scheme = getComputedStyle(element).colorScheme;
  if (scheme.includes('dark') && !scheme.includes('light')) return true;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Calls back when the page's theme may have changed; answers how to stop that. */
export function watchTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true, attributeFilter: ['theme', 'style', 'class'] });
  }
  return () => {
    system.removeEventListener('change', changed);
    observer.disconnect();
  };
}

/** The option in the colours of a theme; `ground` is the page's own colour behind it, where it names one. */
export function inTheme(option: Option, dark: boolean, ground: string | undefined): Option {
  const colours = new Map(Object.entries(dark ? (option.reliance.dark ?? {}) : {}));
  if (ground) colours.set(option.reliance.colours.ground, ground);
  if (colours.size === 0) return option;
  const { walks, dark: _, ...sheet } = option.reliance;
  const recoloured = recolour({ ...option, reliance: sheet }, colours) as Option;
  return { ...recoloured, reliance: { ...recoloured.reliance, ...(walks ? { walks } : {}) } };
}

function recolour(part: unknown, colours: Map<string, string>): unknown {
  if (typeof part === 'string') return colours.get(part) ?? part;
  if (Array.isArray(part)) return part.map((each) => recolour(each, colours));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, recolour(each, colours)]));
}
