// One line at the foot of the window for what has just happened, read out by screen readers.
const line = document.createElement('div');
line.className = 'announcement';
line.setAttribute('role', 'status');
document.body.append(line);

let timer = 0;

/** Says a text; `seen` also shows it for a moment. */
export function announce(text: string, seen: boolean): void {
  line.textContent = text;
  line.classList.toggle('seen', seen);
  window.clearTimeout(timer);
  timer = window.setTimeout(() => line.classList.remove('seen'), 2500);
}
