import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { unitSheets } from "../support/impairmentSheets.ts";
import { plannedOnce } from "../support/plannedOnce.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import { formulaParts } from "./formulaParts.ts";

const plan = plannedOnce(builtInPack);

/** Every formula of the plan with the sheet and cell it stands in; those without the add-in where asked. */
function formulas(of: WorkbookPlan, withoutAddIn = false): { sheet: SheetPlan; cell: CellPlan; formula: string }[] {
  return of.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      const content = withoutAddIn ? (cell.withoutAddIn ?? cell.content) : cell.content;
      return content.kind === "formula" ? [{ sheet, cell, formula: content.formula }] : [];
    }),
  );
}

const cellKey = (sheet: SheetPlan, { row, column }: { row: number; column: number }): string =>
  `${sheet.name}!${row},${column}`;

describe("the plan of the workbook", () => {
  it("has the sheets of the model in their order", () => {
    assert.deepEqual(
      plan.sheets.map(({ name }) => name),
      [
        "Cover",
        "Summary",
        "Assumptions",
        "Income statement",
        "Financial position",
        "Five-year summary",
        "Revenue",
        "Other disclosures",
        "Notes 4–19",
        "Gross margin",
        "Adjusted loss",
        "Goodwill",
        "Shanghai EHigher",
        "Qingdao Aolipu Qizhi",
        "Shanghai Compass",
        "Cases",
        "Checks",
        "Workings",
      ],
    );
  });

  it("is the same whenever it is planned", () => {
    assert.deepEqual(planWorkbook(builtInPack), plan);
  });

  it("gives every sheet a title in A1 and a subtitle in A2", () => {
    for (const sheet of plan.sheets) {
      assert.deepEqual(
        sheet.cells.slice(0, 2).map(({ row, column, style }) => [row, column, style]),
        [
          [0, 0, "title"],
          [1, 0, "subtitle"],
        ],
        sheet.name,
      );
    }
  });

  it("leads back to the cover from every other sheet, and from the cover to each", () => {
    const [cover, ...others] = plan.sheets;
    const linked = cover?.cells.flatMap(({ link }) => (link !== undefined && "sheet" in link ? [link.sheet] : []));
    for (const sheet of others) {
      assert.ok(linked?.includes(sheet.id), `the cover links to ${sheet.name}`);
      const back = sheet.cells.find(({ link }) => link !== undefined && "sheet" in link && link.sheet === "cover");
      assert.ok(back, `${sheet.name} links to the cover`);
    }
  });

  it("has at most one cell at a place, row after row", () => {
    for (const { name, cells } of plan.sheets) {
      const places = cells.map(({ row, column }) => row * 1000 + column);
      assert.deepEqual(
        places,
        [...new Set(places)].sort((a, b) => a - b),
        name,
      );
    }
  });

  it("has a width for every column it uses, freezes panes and hides nothing", () => {
    for (const { name, cells, columnWidths, freeze } of plan.sheets) {
      assert.equal(columnWidths.length > Math.max(...cells.map(({ column }) => column)), true, name);
      assert.equal(freeze.rows > 0, true, name);
    }
  });

  it("lets the labels of announced rows be read, at 0.85 of a digit a letter or broken into lines, in columns of 44 at most", () => {
    const announced = new Set(plan.figures.map(({ sheet, row }) => `${sheet}!${row}`));
    const cut = plan.sheets.flatMap(({ id, cells, columnWidths }) =>
      cells.flatMap(({ row, column, content, wrap }) =>
        column === 0 &&
        wrap !== true &&
        announced.has(`${id}!${row}`) &&
        content.kind === "text" &&
        content.text.length * 0.85 > (columnWidths[0] ?? 0)
          ? [`${id}: ${content.text}`]
          : [],
      ),
    );
    for (const { name, columnWidths } of plan.sheets) assert.ok((columnWidths[0] ?? 0) <= 44, name);
    assert.ok(announced.size > 250);
    assert.deepEqual(cut, []);
  });

  it("keeps the years ascending from left to right under every head", () => {
    for (const { name, cells } of plan.sheets) {
      const rows = new Map<number, number[]>();
      for (const { row, style, content } of cells) {
        if (style !== "columnHead" || content.kind !== "number") continue;
        rows.set(row, [...(rows.get(row) ?? []), Number(content.value)]);
      }
      for (const [row, years] of rows) assert.deepEqual(years, [...years].sort(), `${name}, row ${row + 1}`);
    }
  });

  it("names every input with a key of its own", () => {
    const keys = plan.sheets.flatMap(({ cells }) => cells.flatMap(({ inputKey }) => inputKey ?? []));
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(keys.includes("income.revenue@2023") && keys.includes("compass.terminalGrowth"));
  });

  it("shows every input in input style, and gives what looks like one a key, samples and announced figures of checks apart", () => {
    for (const sheet of plan.sheets) {
      for (const cell of sheet.cells) {
        if (cell.inputKey !== undefined) assert.equal(cell.style, "input", cellKey(sheet, cell));
        else if (cell.style === "input") assert.ok(["cover", "checks"].includes(sheet.id), cellKey(sheet, cell));
      }
    }
  });

  it("has inputs that hold values, never formulas", () => {
    const live = formulas(plan).filter(({ cell }) => cell.inputKey !== undefined);
    assert.deepEqual(
      live.map(({ sheet, cell }) => cellKey(sheet, cell)),
      [],
    );
  });
});

describe("the plan's formulas", () => {
  const planned = new Set(plan.sheets.flatMap((sheet) => sheet.cells.map((cell) => cellKey(sheet, cell))));
  const names = new Set(plan.names.map(({ name }) => name));

  it("refer to sheets and names of the plan only", () => {
    const sheets = new Set(plan.sheets.map(({ name }) => name));
    for (const { sheet, formula } of [...formulas(plan), ...formulas(plan, true)]) {
      const parts = formulaParts(formula, sheet.name);
      for (const name of parts.sheets) assert.ok(sheets.has(name), `${sheet.name}: ${formula} refers to ${name}`);
      for (const name of parts.names) assert.ok(names.has(name), `${sheet.name}: ${formula} refers to ${name}`);
    }
  });

  it("read cells that the plan fills, rows inside a sum or looked through for words, and the register of checks, apart", () => {
    for (const { sheet, cell, formula } of formulas(plan, true)) {
      for (const read of formulaParts(formula, sheet.name).cells) {
        const [row = ""] = read.split(",");
        const ofRows =
          /^=(?:IF\(COUNT\([A-Z\d,]+\)=\d+,)?SUM\(|^=SUMPRODUCT\(--\([A-Z]+\d+:[A-Z]+\d+<>""\)\)|"; a row of yours at /.test(
            formula,
          );
        const inSum = ofRows && planned.has(`${row},0`);
        const inRegister =
          sheet.id === "checks" &&
          (read.startsWith("Checks!") || /\b(SUMPRODUCT|COUNTIF|MATCH|ROWS|SUM)\(/.test(formula));
        assert.ok(
          planned.has(read) || inSum || inRegister,
          `${cellKey(sheet, cell)}: ${formula} reads the blank ${read}`,
        );
      }
    }
  });

  it("hang on no cell that hangs on theirs, themselves included", () => {
    const read = new Map<string, readonly string[]>();
    for (const { sheet, cell, formula } of formulas(plan))
      read.set(`${sheet.name}!${cell.row},${cell.column}`, formulaParts(formula, sheet.name).cells);
    const done = new Set<string>();
    for (const start of read.keys()) {
      /** From the start to the cell that is looked at, each with how many of what it reads are done. */
      const way = [{ cell: start, next: 0 }];
      const onTheWay = new Set([start]);
      for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
        const { cell, next } = here;
        const reads = done.has(cell) ? undefined : read.get(cell)?.[next];
        if (reads === undefined) {
          done.add(cell);
          onTheWay.delete(cell);
          way.pop();
          continue;
        }
        here.next += 1;
        assert.ok(!onTheWay.has(reads), `a circle through ${reads}`);
        if (done.has(reads) || !read.has(reads)) continue;
        onTheWay.add(reads);
        way.push({ cell: reads, next: 0 });
      }
    }
  });

  it("call nothing that Excel 2010 and LibreOffice 7.4 lack, the add-in's functions and ISFORMULA apart, which is asked first", () => {
    const known = new Set(
      "ABS ADDRESS AND CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTIF ERROR.TYPE FIND FIXED IF IFERROR INDEX INT ISERROR ISLOGICAL ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD N NA NOT NPV OR REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SQRT SUBSTITUTE SUM SUMIF SUMPRODUCT SUMSQ TRIM VALUE".split(
        " ",
      ),
    );
    const conditions = plan.sheets.flatMap((sheet) =>
      sheet.conditionalFormats.map(({ formula }) => ({ sheet, formula })),
    );
    for (const { sheet, formula } of [...formulas(plan, true), ...conditions]) {
      const called = formulaParts(formula, sheet.name).functions;
      assert.deepEqual(
        called.filter((name) => !known.has(name) && name !== "ISFORMULA"),
        [],
        `${sheet.name}: ${formula}`,
      );
      // An Excel that lacks it is to count nothing, and to show no error.
      if (called.includes("ISFORMULA")) assert.match(formula, /(?:ISERROR|IFERROR)\(.*ISFORMULA\(/, sheet.name);
    }
  });

  it("show the functions of the model, each with a native twin", () => {
    const withFunction = formulas(plan).filter(({ formula }) => formula.includes("HEADROOM."));
    const called = new Set(
      withFunction.flatMap(({ sheet, formula }) =>
        formulaParts(formula, sheet.name).functions.filter((name) => name.startsWith("HEADROOM.")),
      ),
    );
    assert.deepEqual(
      [...called].sort(),
      [
        "ADJUSTEDLOSS",
        "BREAKEVEN",
        "CGUHEADROOM",
        "CGUVALUE",
        "FRONTIER",
        "GROSSEDUPGOODWILL",
        "GROSSMARGIN",
        "IMPLIEDRATE",
        "SENSITIVITY",
        "VALUEINUSE",
      ].map((name) => `HEADROOM.${name}`),
    );
    for (const { sheet, cell } of withFunction) {
      assert.equal(cell.style, "function", cellKey(sheet, cell));
      assert.equal(cell.withoutAddIn?.kind, "formula", cellKey(sheet, cell));
    }
  });

  it("let no native cell depend on a custom function, the checks and what shows the master check apart", () => {
    const readers = new Map<string, string[]>();
    for (const { sheet, cell, formula } of formulas(plan)) {
      for (const read of formulaParts(formula, sheet.name).cells) {
        readers.set(read, [...(readers.get(read) ?? []), cellKey(sheet, cell)]);
      }
    }
    const style = new Map(
      plan.sheets.flatMap((sheet) => sheet.cells.map((cell) => [cellKey(sheet, cell), cell.style] as const)),
    );
    const reached = new Set<string>();
    const follow = (key: string): void => {
      for (const reader of readers.get(key) ?? []) {
        if (reached.has(reader)) continue;
        reached.add(reader);
        follow(reader);
      }
    };
    for (const [key, its] of style) if (its === "function") follow(key);
    assert.ok(reached.size > 0);
    const master = new Set(
      formulas(plan)
        .filter(({ formula }) =>
          /^=(?:IF\(.*"The master check was typed over[^"]*",)?Checks!\$?C\$?\d+\)?$/.test(formula),
        )
        .map(({ sheet, cell }) => cellKey(sheet, cell)),
    );
    assert.deepEqual(
      [...reached].filter((key) => style.get(key) !== "check" && !key.startsWith("Checks!") && !master.has(key)),
      [],
    );
  });

  it("say n/a in every check when the add-in is taken away", () => {
    const checks = formulas(plan).filter(({ cell, formula }) => cell.style === "check" && formula.includes("agrees"));
    assert.equal(
      checks.length,
      5 + 5 + 3 * 15,
      "five margins, five losses, and for each unit five of its model, eight break-evens, the implied rate and the frontier",
    );
    for (const { cell } of checks) assert.deepEqual(cell.withoutAddIn, { kind: "text", text: "n/a" });
  });

  it("fill every cell of a spill with its twin, for when the function is not there", () => {
    const spills = plan.sheets.flatMap((sheet) => sheet.spills.map((spill) => ({ ...spill, sheet })));
    assert.deepEqual(
      spills.map(({ sheet, rows, columns }) => [sheet.id, rows, columns]),
      unitSheets.flatMap((id) => [
        [id, 7, 7],
        [id, 7, 1],
      ]),
      "a grid and a frontier for each unit",
    );
    for (const { row, column, rows, columns, sheet } of spills) {
      const inside = (cell: CellPlan): boolean =>
        cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
      const cells: readonly CellPlan[] = sheet.cells.filter(inside);
      assert.equal(cells.length, rows * columns);
      assert.deepEqual(
        cells.map(({ content }) => content.kind),
        ["formula", ...Array.from({ length: rows * columns - 1 }, () => "empty")],
      );
      assert.ok(cells.every(({ withoutAddIn }) => withoutAddIn?.kind === "formula"));
    }
  });

  it("link to other sheets in link style only, and from formulas on their own sheet never", () => {
    for (const { sheet, cell, formula } of formulas(plan)) {
      if (
        sheet.id === "checks" ||
        cell.style === "function" ||
        cell.style === "twin" ||
        cell.style === "check" ||
        // Words, of where a figure comes from or how it stands, what is wrong with an input, and what is said for it.
        cell.style === "source" ||
        cell.format === "text" ||
        cell.style === "remark"
      )
        continue;
      const crosses = formulaParts(formula, sheet.name).sheets.length > 0;
      assert.equal(cell.style === "link", crosses, `${cellKey(sheet, cell)}: ${formula}`);
    }
  });
});

describe("the plan's names", () => {
  it("are valid, unique, and none looks like an address or is a function's", () => {
    const functions = [
      "GROSSMARGIN",
      "ADJUSTEDLOSS",
      "VALUEINUSE",
      "IMPLIEDRATE",
      "GROSSEDUPGOODWILL",
      "CGUVALUE",
      "CGUHEADROOM",
      "SENSITIVITY",
      "BREAKEVEN",
      "FRONTIER",
      "FIGURE",
      "ITEMS",
    ];
    const lower = plan.names.map(({ name }) => name.toLowerCase());
    assert.equal(new Set(lower).size, lower.length);
    for (const { name } of plan.names) {
      assert.match(name, /^[A-Za-z_][A-Za-z0-9_.]{0,254}$/);
      assert.doesNotMatch(name, /^([A-Z]{1,3}\d+|R\d*|C\d*|R\d+C\d+)$/i);
      assert.equal(functions.includes(name.toUpperCase()), false, name);
    }
  });

  it("are for unit blocks and single values", () => {
    const areas = plan.names.filter(({ area }) => area.rows * area.columns > 1);
    assert.deepEqual(
      areas.map(({ name, area }) => [name, area.rows, area.columns]),
      [
        ["EHigher", 15, 6],
        ["Aolipu", 15, 6],
        ["Compass", 15, 6],
      ],
    );
  });

  it("give each measure and assumption the cell it stands in", () => {
    const areas = new Map(plan.names.map(({ name, area }) => [name, area]));
    for (const { name, cell } of [...plan.assumptions, ...plan.measures]) assert.deepEqual(areas.get(name), cell, name);
  });

  it("stand for measures that are native formulas", () => {
    const measured = new Set(plan.measures.map(({ id }) => id));
    assert.deepEqual(
      [
        ...["2019", "2020", "2021", "2022", "2023"].flatMap((year) => [
          `grossMargin.${year}`,
          `adjustedLoss.${year}`,
          `adjustedLossRate.${year}`,
        ]),
        ...["eHigher", "aolipu", "compass"].flatMap((unit) => [`valueInUse.${unit}`, `headroom.${unit}`]),
      ].filter((id) => !measured.has(id)),
      [],
    );
    for (const { id, cell } of plan.measures) {
      const planned = plan.sheets
        .find((sheet) => sheet.id === cell.sheet)
        ?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
      assert.equal(planned?.content.kind === "formula" && !planned.content.formula.includes("HEADROOM."), true, id);
    }
  });
});

describe("a plan where names are taken", () => {
  const taken = planWorkbook(builtInPack, {
    sheets: ["cover", "Income statement", "Goodwill (2)", "GOODWILL"],
    names: ["compass", "AdjustedLoss_2023"],
  });
  const nameOf = (id: string): string | undefined => taken.sheets.find((sheet) => sheet.id === id)?.name;

  it("gives its sheets other names", () => {
    assert.deepEqual(
      [nameOf("cover"), nameOf("incomeStatement"), nameOf("goodwill"), nameOf("revenue")],
      ["Cover (2)", "Income statement (2)", "Goodwill (3)", "Revenue"],
    );
  });

  it("uses them inside its formulas, and lays everything out as before", () => {
    const usual = formulas(plan);
    const renamed = formulas(taken);
    assert.equal(renamed.length, usual.length);
    renamed.forEach(({ cell, formula }, index) => {
      const before = usual[index];
      // What the names of the checks come to, among which are those of the sheets.
      if (formula.startsWith('=""&IFERROR(OR(SUMPRODUCT(LEN(')) return;
      assert.deepEqual([cell.row, cell.column], [before?.cell.row, before?.cell.column]);
      const expected = before?.formula
        .replaceAll("Cover!", "'Cover (2)'!")
        .replaceAll("'Income statement'!", "'Income statement (2)'!")
        .replaceAll("a row of yours at Income statement ", "a row of yours at Income statement (2) ")
        .replaceAll("Goodwill!", "'Goodwill (3)'!")
        .replaceAll("(Compass", "(Compass_2");
      assert.equal(formula, expected);
    });
  });

  it("gives its defined names a number, for the pane too", () => {
    assert.ok(taken.names.some(({ name }) => name === "Compass_2"));
    assert.ok(!taken.names.some(({ name }) => name === "Compass"));
    assert.equal(taken.measures.find(({ id }) => id === "adjustedLoss.2023")?.name, "AdjustedLoss_2023_2");
  });
});
