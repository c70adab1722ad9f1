import type { Pack, PackTable, TableKind } from "../../src/filing/Pack.ts";
import { measureOfUnit } from "../../src/filing/measureOfUnit.ts";
import type { DraftColumn, DraftFigure, DraftPeriod, DraftRow, DraftTable } from "../../src/interpreting/DraftTable.ts";

/** The tables of a pack as if they had just been laid out: labels, columns and figures, with no sum, no role and no tie. */
export function draftsOfPack(pack: Pack): readonly DraftTable[] {
  return pack.tables.map((table) => draftOfPack(pack, table));
}

function draftOfPack(pack: Pack, table: PackTable): DraftTable {
  const period = (key: string | undefined): DraftPeriod | undefined => {
    const found = pack.periods.find((each) => each.key === key);
    const end = found?.end ?? found?.instant;
    return found === undefined || end === undefined
      ? undefined
      : { end, ...(found.months !== undefined && { months: found.months }) };
  };
  const unit = (printed: string | undefined): Pick<DraftRow, "unit"> => {
    const measure = printed === undefined ? undefined : measureOfUnit(pack, printed);
    return printed === undefined
      ? {}
      : { unit: { printed, place: { line: 1 }, ...(measure !== undefined && { measure }) } };
  };
  return {
    id: table.id,
    title: table.title,
    kind: table.kind,
    scope: "group",
    ...(table.note !== undefined && { note: table.note }),
    pages: [],
    ...(pack.money !== null && {
      money: {
        printed: pack.money.printed,
        measure: { kind: "money", currency: pack.money.currency, scale: pack.money.scale },
        place: { line: 1 },
      },
    }),
    columns: table.columns.map((column): DraftColumn => {
      const told = period(column.period);
      return {
        key: column.key,
        heading: column.heading,
        kind:
          column.share === true || column.unit?.startsWith("%") === true
            ? "percentage"
            : told !== undefined
              ? "period"
              : "other",
        ...(told !== undefined && { period: told }),
        ...unit(column.unit),
      };
    }),
    rows: table.rows.map((row) => ({
      id: row.id,
      label: row.ownLabel === true ? "" : row.label,
      level: row.level ?? 0,
      kind: row.figures === undefined ? "heading" : "figure",
      ...(row.note !== undefined && { note: row.note }),
      ...unit(row.unit ?? table.unit),
      figures: (row.figures ?? []).map((figure) =>
        figure === null ? null : draftFigure(typeof figure === "string" ? figure : figure.printed),
      ),
      place: { line: 1 },
    })),
  };
}

const draftFigure = (printed: string): DraftFigure => ({ printed, place: { line: 1 } });

/** A grid of texts as a table: heads until the first row of figures, then rows. For files that the project does not hold. */
export function draftOfGrid(
  id: string,
  grid: readonly (readonly string[])[],
  more: Partial<DraftTable> & { readonly line?: number } = {},
): DraftTable {
  const cells = grid.map((row) => row.map(clean));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const first = Math.max(
    0,
    cells.findIndex((row) => row.slice(1).some(isFigure)),
  );
  const headings = Array.from({ length: width }, (_, column) =>
    cells
      .slice(0, first)
      .map((row) => row[column] ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
  const columns = headings.slice(1).map((heading, index): DraftColumn => {
    const text = heading.toLowerCase();
    const kind = /^notes?\b|^附註/.test(text)
      ? "note"
      : /%/.test(text)
        ? "percentage"
        : /\bchange|variance/.test(text)
          ? "change"
          : "period";
    const period = kind === "period" ? yearIn(heading, more.kind) : undefined;
    return { key: `c${String(index)}`, heading, kind, ...(period !== undefined && { period }) };
  });
  const { line = 0, ...rest } = more;
  return {
    id,
    title: id,
    kind: "other",
    scope: "group",
    pages: [],
    columns,
    rows: cells.slice(first).map((row, index): DraftRow => {
      const figures = columns.map((_, column) => {
        const text = row[column + 1] ?? "";
        return isFigure(text) ? draftFigure(text) : null;
      });
      const printed = grid[first + index]?.[0] ?? "";
      return {
        id: `${id}.${String(index)}`,
        label: row[0] ?? "",
        level: /^\s{2,}|^–/.test(printed) ? 1 : 0,
        ...(grid[first + index]?.some((cell) => cell.includes("**")) === true && { bold: true as const }),
        kind: figures.some((figure) => figure !== null) ? "figure" : "heading",
        figures: figures.some((figure) => figure !== null) ? figures : [],
        place: { line: line + first + index },
      };
    }),
    ...rest,
  };
}

/** Years end in December here. */
function yearIn(heading: string, kind: TableKind | undefined): DraftPeriod | undefined {
  const year = /\b(?:19|20)\d\d\b/.exec(heading)?.[0];
  if (year === undefined) return undefined;
  return {
    end: `${year}-12-31`,
    ...(kind !== "financial position" && { months: 12 }),
    ...(/restated/i.test(heading) && { restated: true as const }),
  };
}

function clean(cell: string): string {
  const plain = cell.replaceAll("&ndash;", "–").replaceAll("**", "").replaceAll("\\*", "").replace(/\s+/gu, " ").trim();
  const figure = plain
    .replace(/[*^]\d?$/u, "")
    .replace(/^(\(?)\s*(US|HK|A|C)?[$€£]\s*/u, "$1")
    .replace(/^\((?:[$€£]\s*)/u, "(")
    .replace(/^-\s?-$/u, "–")
    .trim();
  return isFigure(figure) ? figure : plain;
}

const isFigure = (text: string): boolean =>
  /^\(?[-−]?\d[\d,]*(\.\d+)?\s?%?\)?$|^[–—-]$/u.test(text) && !/^(19|20)\d\d$/.test(text);

/** The tables of a Markdown file, each with the line on which it begins and the heading before it. */
export function draftsOfMarkdown(text: string): readonly DraftTable[] {
  const lines = text.split("\n");
  const tables: DraftTable[] = [];
  let title = "";
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (/^#+ /.test(line)) title = line.replace(/^#+ /, "");
    if (!line.startsWith("|")) continue;
    const begins = at;
    while (lines[at + 1]?.startsWith("|") === true) at += 1;
    const rows = lines.slice(begins, at + 1).map((each) =>
      each
        .replace(/^\|/, "")
        .replace(/\|\s*$/, "")
        .split("|"),
    );
    const rule = rows.findIndex((row) => row.every((cell) => /^\s*:?-+:?\s*$/.test(cell)));
    // The rule between heads and rows is an empty row here, so that lines can be counted.
    const grid = rows.map((row, index) => (index === rule ? row.map(() => "") : row));
    tables.push(draftOfGrid(`t${String(begins + 1)}`, grid, { title, line: begins + 1 }));
  }
  return tables;
}
