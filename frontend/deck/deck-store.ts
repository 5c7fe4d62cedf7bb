// The deck lives in the browser: it needs no account and no cookie, and outlives a reload and a restart of the server.
const KEY = 'reliance.deck';
const CHANGED = 'deck-changed';

/** As the server bounds it (DeckDraft). */
const MOST_SLIPS = 40;

export interface Slip {
  address: string;
  headline: string;
}

export interface Draft {
  title: string;
  slips: Slip[];
}

/** What is kept; an empty deck where nothing is, or nothing that can be read. */
export function read(): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (isDraft(kept)) return kept;
  } catch {
    // Storage may be forbidden, or hold something else.
  }
  return { title: '', slips: [] };
}

/** Keeps a deck, and tells every page of this browser that shows it. Throws where storage is full or forbidden. */
export function write(draft: Draft): void {
  localStorage.setItem(KEY, JSON.stringify(draft));
  window.dispatchEvent(new CustomEvent(CHANGED));
}

/** Puts a figure at the end: 'added', 'present' when it is in there already, 'full', or 'failed'. */
export function add(address: string): 'added' | 'present' | 'full' | 'failed' {
  const draft = read();
  if (draft.slips.some((slip) => slip.address === address)) return 'present';
  if (draft.slips.length >= MOST_SLIPS) return 'full';
  try {
    write({ ...draft, slips: [...draft.slips, { address, headline: '' }] });
    return 'added';
  } catch {
    return 'failed';
  }
}

/** Calls back after each change, made here or in another page; answers how to end that. */
export function onChange(listener: () => void): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.key === KEY || event.key === null) listener();
  };
  window.addEventListener('storage', heard);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('storage', heard);
    window.removeEventListener(CHANGED, listener);
  };
}

function isDraft(kept: unknown): kept is Draft {
  const draft = kept as Partial<Draft> | null;
  return typeof draft?.title === 'string' && Array.isArray(draft.slips) && draft.slips.every(isSlip);
}

function isSlip(slip: Partial<Slip> | null): boolean {
  return typeof slip?.address === 'string' && typeof slip.headline === 'string';
}
