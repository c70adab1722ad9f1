import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";

/** What a sheet holds by address-like place, formulas rather than their results. */
export function cellsOf(workbook: MemoryWorkbook, sheet: string): ReadonlyMap<string, unknown> {
  const used = workbook.usedArea({ sheet, row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, true);
  if (used === null) return new Map();
  const values = workbook.values(used);
  return new Map(
    workbook.formulas(used).flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const content = formula ?? values[r]?.[c] ?? null;
        return content === null ? [] : [[`R${used.row + r + 1}C${used.column + c + 1}`, content] as const];
      }),
    ),
  );
}

/** Everything of a workbook that a build may change and undoing has to give back, the number of builds apart. */
export function contentsOf(workbook: MemoryWorkbook): unknown {
  return {
    sheets: workbook.sheets().map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      cells: [...cellsOf(workbook, sheet.id)].map(([place, content]) => `${place} ${JSON.stringify(content)}`).sort(),
    })),
    names: workbook
      .names()
      .map(({ name, formula }) => `${name} ${formula}`)
      .sort(),
    settings: [...workbook.parts.settings].map(([key, value]) => [
      key,
      typeof value === "string" ? value.replace(/"number":\d+/, "") : value,
    ]),
  };
}

export function sheetNamed(workbook: MemoryWorkbook, name: string): string {
  const sheet = workbook.sheets().find((candidate) => candidate.name === name);
  if (sheet === undefined)
    throw new Error(
      `No sheet ${name} among ${workbook
        .sheets()
        .map((one) => one.name)
        .join(", ")}`,
    );
  return sheet.id;
}
