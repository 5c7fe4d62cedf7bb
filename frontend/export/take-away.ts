// What of a figure leaves through the clipboard.
import { copyOrShow } from '../shell/copy';
import { rowsOf } from './csv';

/** The address is absolute. Throws where the picture cannot be fetched, or the browser gives the page no clipboard. */
export async function copyPicture(address: string): Promise<boolean> {
  // The browser wants the promise, not the picture: it would forget the reader's click while the picture is made.
  const picture = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.blob();
  });
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  return true;
}

/**
 * As a table for spreadsheets and word processors alike. The address is absolute. Throws where it cannot be fetched;
 * answers whether the clipboard has it.
 */
export async function copyData(address: string): Promise<boolean> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const rows = rowsOf(await answer.text());
  const tsv = rows.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
  return copyOrShow(tsv, () =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([tsv], { type: 'text/plain' }),
        'text/html': new Blob([tableOf(rows)], { type: 'text/html' }),
      }),
    ]),
  );
}

/**
 * The lines that another page takes the figure in with: a frame, and a script that gives it the figure's own height. Where
 * scripts are taken out of what is pasted, the frame keeps a height that suits most figures.
 */
export function embedCode(address: string, title: string): string {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title;
  frame.loading = 'lazy';
  frame.setAttribute('width', '100%');
  frame.setAttribute('height', '540');
  frame.setAttribute('style', 'border:0');
  const fit = document.createElement('script');
  fit.setAttribute('src', new URL('../embed-host.js', address).href);
  fit.setAttribute('async', '');
  return `${frame.outerHTML}\n${fit.outerHTML}`;
}

function tableOf(rows: string[][]): string {
  const table = document.createElement('table');
  rows.forEach((row, i) => {
    const line = table.insertRow();
    for (const text of row) {
      const cell = document.createElement(i === 0 ? 'th' : 'td');
      cell.textContent = text;
      line.append(cell);
    }
  });
  return table.outerHTML;
}
