// A table that sorts and pages by itself. Texts of cells are set as texts; nothing in them is markup.
interface Cell {
  text: string;
  order?: number | null;
  address?: string | null;
  /** Whether the reader may choose it. */
  choosable?: boolean;
}

interface Row {
  id: string;
  cells: Cell[];
}

interface Content {
  columns: { title: string; numeric: boolean }[];
  rows: Row[];
}

const PAGE = 50;

class DataTable extends HTMLElement {
  private data: Content = { columns: [], rows: [] };
  private sorted = -1;
  private rising = true;
  private shown = PAGE;

  set content(content: Content) {
    const same = content.columns.length === this.data.columns.length;
    this.data = content;
    if (!same) this.sorted = -1;
    this.draw();
  }

  get content(): Content {
    return this.data;
  }

  private readonly onChosen = (event: Event) => this.reveal((event as CustomEvent<{ point: string }>).detail.point);

  connectedCallback(): void {
    this.draw();
    document.addEventListener('point-chosen', this.onChosen);
  }

  disconnectedCallback(): void {
    document.removeEventListener('point-chosen', this.onChosen);
  }

  /** Marks the row of a statement that was chosen in the picture. */
  reveal(id: string): void {
    const place = this.rows().findIndex((row) => row.id === id);
    if (place < 0) return;
    if (place >= this.shown) {
      this.shown = place + PAGE;
      this.draw();
    }
    for (const row of this.querySelectorAll('tbody tr')) row.classList.toggle('chosen', (row as HTMLElement).dataset['id'] === id);
  }

  private rows(): Row[] {
    if (this.sorted < 0) return this.data.rows;
    const way = this.rising ? 1 : -1;
    return [...this.data.rows].sort((a, b) => way * compare(a.cells[this.sorted], b.cells[this.sorted]));
  }

  private draw(): void {
    if (!this.isConnected) return;
    const held = this.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['column'] : undefined;
    const frame = element('div', { className: 'table-frame', tabIndex: 0, role: 'region', ariaLabel: this.getAttribute('caption') ?? '' });
    const table = element('table');
    table.append(element('caption', { className: 'visually-hidden', textContent: this.getAttribute('caption') ?? '' }), this.head(), this.body());
    frame.append(table);
    this.replaceChildren(frame, ...this.more());
    if (held !== undefined) this.querySelector<HTMLElement>(`[data-column="${CSS.escape(held)}"]`)?.focus();
  }

  private head(): HTMLElement {
    const line = element('tr');
    this.data.columns.forEach((column, i) => {
      const cell = element('th', { scope: 'col', className: column.numeric ? 'numeric' : '' });
      const button = element('button', { type: 'button', textContent: column.title });
      button.title = (this.getAttribute('sort') ?? '').replace('{0}', column.title);
      button.dataset['column'] = String(i);
      button.addEventListener('click', () => this.sort(i));
      if (i === this.sorted) cell.ariaSort = this.rising ? 'ascending' : 'descending';
      cell.append(button);
      line.append(cell);
    });
    const head = element('thead');
    head.append(line);
    return head;
  }

  private body(): HTMLElement {
    const body = element('tbody');
    for (const row of this.rows().slice(0, this.shown)) {
      const line = element('tr');
      line.dataset['id'] = row.id;
      row.cells.forEach((cell, i) => line.append(this.cell(row.id, cell, i)));
      body.append(line);
    }
    return body;
  }

  private cell(row: string, cell: Cell, i: number): HTMLElement {
    const column = this.data.columns[i];
    const drawn = i === 0 ? element('th', { scope: 'row' }) : element('td');
    if (column?.numeric) drawn.className = 'numeric';
    if (cell.text === '') drawn.classList.add('empty');
    drawn.dataset['title'] = column?.title ?? '';
    if (cell.address && /^(https?:|[\w-]+\/)/.test(cell.address)) {
      const link = element('a', { href: cell.address, textContent: cell.text });
      // What the API answers is no page that the program would show in place of this one.
      if (cell.address.startsWith('api/')) link.setAttribute('router-ignore', '');
      drawn.append(link);
    } else if (cell.choosable) {
      const button = element('button', { type: 'button', className: 'cell', textContent: cell.text });
      button.addEventListener('click', () => {
        this.dispatchEvent(new CustomEvent('cell-chosen', { detail: { row, column: i } }));
      });
      drawn.append(button);
    } else {
      drawn.append(element('span', { textContent: cell.text }));
    }
    return drawn;
  }

  private more(): HTMLElement[] {
    const hidden = this.data.rows.length - this.shown;
    if (hidden <= 0) return [];
    const button = element('button', { type: 'button', className: 'more' });
    button.textContent = (this.getAttribute('more') ?? '').replace('{0}', String(Math.min(hidden, PAGE)));
    button.addEventListener('click', () => {
      this.shown += PAGE;
      this.draw();
    });
    return [button];
  }

  private sort(column: number): void {
    this.rising = this.sorted === column ? !this.rising : true;
    this.sorted = column;
    this.draw();
  }
}

/** Numbers by their size, texts by the language's order; what is missing comes last in rising order. */
function compare(a: Cell | undefined, b: Cell | undefined): number {
  const one = a?.order ?? null;
  const other = b?.order ?? null;
  if (one !== null && other !== null) return one - other;
  if (one !== null || other !== null) return one === null ? 1 : -1;
  return (a?.text ?? '').localeCompare(b?.text ?? '', document.documentElement.lang);
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}

customElements.define('reliance-table', DataTable);
