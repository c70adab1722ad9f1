import * as v from "valibot";
import { parsePrinted, PrintedFigureError } from "../figures/parsePrinted.ts";
import type { DataFile, DataRow, DataTable } from "./dataFile.ts";
import { AnnouncementDataError, type DataFinding } from "./errors.ts";
import type { UncheckedFile } from "./filedData.ts";
import { tablesSchema } from "./schema.ts";

/**
 * Checks the files' shape, then what a shape cannot say: ids once, sums of rows that there are, figures that can be
 * read, one for each column, years ascending.
 *
 * @throws AnnouncementDataError with every finding, not only the first.
 */
export function checkData(files: readonly UncheckedFile[]): readonly DataFile[] {
  const shapes = files.map((file) => ({ file, parsed: v.safeParse(tablesSchema, file.tables) }));
  const misshapen = shapes.flatMap(({ file, parsed }) =>
    (parsed.issues ?? []).map((issue) => shapeFinding(file, issue)),
  );
  if (misshapen.length > 0) throw new AnnouncementDataError(misshapen);

  const sound: DataFile[] = shapes.flatMap(({ file, parsed }) =>
    parsed.success ? [{ name: file.name, tables: parsed.output }] : [],
  );
  const findings = [
    ...repeatedIds(sound),
    ...sound.flatMap((file) => file.tables.flatMap((table) => tableFindings(file.name, table, sound))),
  ];
  if (findings.length > 0) throw new AnnouncementDataError(findings);
  return sound;
}

function repeatedIds(files: readonly DataFile[]): DataFinding[] {
  const seen = new Map<string, string>();
  const findings: DataFinding[] = [];
  const see = (kind: "table" | "row", id: string, file: string): void => {
    const first = seen.get(`${kind} ${id}`);
    if (first === undefined) seen.set(`${kind} ${id}`, file);
    else
      findings.push({
        file,
        row: id,
        field: "id",
        expected: `an id that no other ${kind} has`,
        found: `${id}, also in ${first}`,
      });
  };
  for (const file of files) {
    for (const table of file.tables) {
      see("table", table.id, file.name);
      for (const row of table.rows) see("row", row.id, file.name);
    }
  }
  return findings;
}

function tableFindings(file: string, table: DataTable, files: readonly DataFile[]): DataFinding[] {
  const rows = new Map(
    files.flatMap((each) => each.tables.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const))),
  );
  return [...columnFindings(file, table), ...table.rows.flatMap((row) => rowFindings(file, table, row, rows))];
}

function columnFindings(file: string, table: DataTable): DataFinding[] {
  const findings: DataFinding[] = [];
  const keys = table.columns.map(({ key }) => key);
  table.columns.forEach((column, index) => {
    const at = (field: string, expected: string, found: string): void => {
      findings.push({ file, row: table.id, field: `columns[${index}].${field}`, expected, found });
    };
    const before = table.columns[index - 1];
    if (before !== undefined && before.year > column.year)
      at("year", `${before.year} or later, as years ascend`, String(column.year));
    if (keys.indexOf(column.key) !== index) at("key", "a key that no other column of the table has", column.key);
    for (const key of column.sumOf ?? []) {
      if (!keys.includes(key) || key === column.key) at("sumOf", `keys of other columns (${keys.join(", ")})`, key);
    }
  });
  return findings;
}

function rowFindings(file: string, table: DataTable, row: DataRow, rows: ReadonlyMap<string, DataRow>): DataFinding[] {
  const findings: DataFinding[] = [];
  const at = (field: string, expected: string, found: string): void => {
    findings.push({ file, row: row.id, field, expected, found });
  };
  if (row.figures === undefined && row.sumOf !== undefined) at("figures", "figures, as a total has them", "none");
  if (row.figures !== undefined && row.figures.length !== table.columns.length) {
    at(
      "figures",
      `${table.columns.length}, one for each column (${table.columns.map(({ key }) => key).join(", ")})`,
      String(row.figures.length),
    );
  }
  row.figures?.forEach((figure, index) => {
    if (figure === null) return;
    const printed = typeof figure === "string" ? figure : figure.printed;
    const reason = unreadable(printed);
    if (reason !== undefined) at(`figures[${index}]`, reason, JSON.stringify(printed));
  });
  for (const signed of row.sumOf ?? []) {
    const id = signed.startsWith("-") ? signed.slice(1) : signed;
    const addend = rows.get(id);
    if (addend === undefined) at("sumOf", "ids of rows", id);
    else if (addend.figures === undefined) at("sumOf", "ids of rows with figures", `the heading ${id}`);
    else if (id === row.id) at("sumOf", "ids of other rows", id);
  }
  return findings;
}

function unreadable(printed: string): string | undefined {
  try {
    parsePrinted(printed);
    return undefined;
  } catch (error) {
    if (error instanceof PrintedFigureError) return "a printed figure or a nil mark";
    throw error;
  }
}

function shapeFinding(file: UncheckedFile, issue: v.BaseIssue<unknown>): DataFinding {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const [tableIndex, part, partIndex, ...rest] = path;
  const inRow = part === "rows" && typeof partIndex === "number";
  const table = itemAt(file.tables, tableIndex);
  const row = inRow ? itemAt(property(table, "rows"), partIndex) : table;
  const place = [
    typeof tableIndex === "number" ? `table ${tableIndex + 1}` : "the file",
    ...(inRow ? [`row ${partIndex + 1}`] : []),
  ].join(", ");
  const id = property(row, "id");
  const field = fieldName(inRow ? rest : path.slice(1));
  return {
    file: file.name,
    row: typeof id === "string" && field !== "id" ? id : place,
    field: field === "" ? "(itself)" : field,
    expected: issue.kind === "validation" ? issue.message : (issue.expected ?? issue.message),
    found: issue.received,
  };
}

const fieldName = (path: readonly (string | number)[]): string =>
  path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");

const property = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && key in value
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

const itemAt = (value: unknown, index: unknown): unknown =>
  Array.isArray(value) && typeof index === "number" ? (value[index] as unknown) : undefined;
