import { READ_CAPS } from './blocks';
import { LABEL_MAX } from './pairs';

type Cell = { text: string; header: boolean };
type Table = { headers: string[]; cells: Cell[]; rowStart: number; spoilt: boolean };

export type Row = { kind: 'kv' | 'row'; key: string; text: string };

/** The open tables of a page, row by row. Cells too long to be data make their row ordinary text. */
export class Tables {
  private readonly open: Table[] = [];

  openTable(): void {
    this.open.push({ headers: [], cells: [], rowStart: 0, spoilt: false });
  }

  closeTable(): void {
    this.open.pop();
  }

  openRow(blockCount: number): void {
    const table = this.open.at(-1);
    if (table) Object.assign(table, { cells: [], rowStart: blockCount, spoilt: false });
  }

  addCell(text: string, header: boolean): void {
    const table = this.open.at(-1);
    if (!table) return;
    if (text.length >= READ_CAPS.ELEMENT_CHARS - 5) table.spoilt = true;
    table.cells.push({ text, header });
  }

  /** What the closing row says and where its lines began; undefined when they are to stand as they are. */
  closeRow(): { rowStart: number; row: Row | undefined } | undefined {
    const table = this.open.at(-1);
    if (!table || table.spoilt) return undefined;
    if (table.cells.length >= 2 && table.cells.every((cell) => cell.header)) {
      table.headers = table.cells.map((cell) => cell.text);
      return { rowStart: table.rowStart, row: undefined };
    }
    const row = rowOf(table);
    return row ? { rowStart: table.rowStart, row } : undefined;
  }
}

function rowOf({ cells, headers }: Table): Row | undefined {
  const filled = cells.filter((cell) => cell.text);
  const [first, second] = filled;
  if (!first || !second) return undefined;
  if (cells.length === 2) {
    return first.text.length > LABEL_MAX * 1.5
      ? undefined
      : { kind: 'kv', key: first.text, text: second.text };
  }
  const own = headers.findIndex((header) => THIS_ITEM.test(header));
  const ownCell = own > 0 ? cells[own]?.text : undefined;
  if (ownCell) return { kind: 'kv', key: first.text, text: ownCell };
  const [key, ...values] = cells
    .map((cell, i) => {
      const header = headers[i];
      return header && i > 0 && cell.text ? `${header}: ${cell.text}` : cell.text;
    })
    .filter(Boolean);
  return key && values.length > 0 ? { kind: 'row', key, text: values.join('; ') } : undefined;
}

/** The column of a comparison table that is about this product. */
const THIS_ITEM =
  /^(?:this (?:item|product)|dieser artikel|questo (?:articolo|prodotto)|cet article|este (?:articulo|producto|artigo|produto)|dit (?:artikel|product))/i;
