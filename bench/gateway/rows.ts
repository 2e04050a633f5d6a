/** One bar: what was measured beside what it is held to. Without `bar` it is told for information. */
export type Row = { what: string; measured: string; bar?: string; holds?: boolean };

export type Report = (row: Row) => void;

const rows: Required<Row>[] = [];

/** Prints a row as it is measured and keeps it for the table at the end. */
export function report({ what, measured, bar = 'no bar', holds = true }: Row): void {
  rows.push({ what, measured, bar, holds });
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${what}: ${measured} (${bar})`);
}

/** Prints the table. True when every bar holds. */
export function summary(): boolean {
  console.table(rows);
  return rows.every(({ holds }) => holds);
}
