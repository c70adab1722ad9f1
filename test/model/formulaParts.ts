/** What a formula refers to, for tests: cells, areas and names by sheet, and the functions it calls. */
export interface FormulaParts {
  /** Every cell it reads, "Sheet!row,column", areas cell by cell. */
  readonly cells: readonly string[];
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly functions: readonly string[];
}

const token =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[A-Za-z_]\w*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])|#[A-Z/0!]+[!?]?|[A-Za-z_][\w.]*\(?/g;

export function formulaParts(formula: string, ownSheet: string): FormulaParts {
  const cells: string[] = [];
  const sheets: string[] = [];
  const names: string[] = [];
  const functions: string[] = [];
  for (const match of formula.matchAll(token)) {
    const [whole, sheetName, area] = match;
    if (whole.startsWith('"') || whole.startsWith("#")) continue;
    if (area === undefined) {
      if (whole.endsWith("(")) functions.push(whole.slice(0, -1));
      else if (whole !== "TRUE" && whole !== "FALSE") names.push(whole);
      continue;
    }
    const sheet = sheetName === undefined ? ownSheet : sheetName.replace(/^'|'$/g, "").replaceAll("''", "'");
    if (sheetName !== undefined) sheets.push(sheet);
    const [first = "", last = first] = area.split(":");
    const [top, left] = place(first);
    const [bottom, right] = place(last);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.push(`${sheet}!${row},${column}`);
    }
  }
  return { cells, sheets, names, functions };
}

function place(address: string): readonly [number, number] {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
