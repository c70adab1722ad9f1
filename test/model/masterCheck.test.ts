import assert from "node:assert/strict";
import fc from "fast-check";
import { builtInPack } from "../../packs/index.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import * as againWords from "../../src/model/checks/again/againWords.ts";
import { unitSheetId } from "../../src/model/goodwill/unit/unitSheetName.ts";
import type { CellContent, CellPlan, SheetPlan } from "../../src/plan/plan.ts";
import { calculatedOver, type TypedCell } from "../support/calculatedOnce.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const plan = plannedOnce(builtInPack);

type Cell = Pick<TypedCell, "sheet" | "row" | "column">;

/** The cells whose formulas every spreadsheet has: what of the model can be typed over. */
const formulas = ({ id, cells }: SheetPlan): { sheet: string; cell: CellPlan }[] =>
  cells.flatMap((cell) =>
    cell.content.kind === "formula" && cell.inputKey === undefined && cell.withoutAddIn === undefined
      ? [{ sheet: id, cell }]
      : [],
  );

const sheetOf = (id: string): SheetPlan => {
  const found = plan.sheets.find((sheet) => sheet.id === id);
  assert.ok(found, id);
  return found;
};

const named = (name: string) => {
  const area = plan.names.find((each) => each.name === name)?.area;
  assert.ok(area, name);
  return area;
};

/** The cell that repeats the master check on a sheet. */
const copyOn = (id: string): CellPlan => {
  const { row, column } = named("Checks_Master");
  const address = cellAddress({ row, column });
  const cell = sheetOf(id).cells.find(
    ({ link }) => link !== undefined && "sheet" in link && link.sheet === "checks" && link.address === address,
  );
  assert.ok(cell, id);
  return cell;
};

const text = (words: string): CellContent => ({ kind: "text", text: words });

/** Whether a cell is a part of what says the formulas of workings once more, below these. */
const saysOthersAgain = ({ cells }: SheetPlan, { row }: CellPlan): boolean => {
  const title = cells.find((cell) => textOf(cell) === againWords.title)?.row;
  return title !== undefined && row > title;
};

/** What the workbook says after something was typed over its cells, and what it shows in others. */
const after = <Others extends Readonly<Record<string, Cell>>>(cells: readonly TypedCell[], others: Others) =>
  calculatedOver(plan, cells, (shown) => {
    const of = ({ sheet, row, column }: Cell) => shown(sheet, { row, column });
    return {
      sentence: String(of(named("Checks_Master"))),
      wrong: of(named("Checks_Wrong")),
      first: of(named("Checks_First")),
      onCover: String(of({ sheet: "cover", ...copyOn("cover") })),
      onSummary: String(of({ sheet: "summary", ...copyOn("summary") })),
      others: Object.fromEntries(Object.entries(others).map(([name, cell]) => [name, of(cell)])),
    };
  });

const over = (sheet: string, cell: CellPlan, content: CellContent): TypedCell => {
  const { row, column } = cell;
  return { sheet, row, column, content };
};

/** The names of the master check's own cells. */
const ownNames = ["Checks_Master", "Checks_First", "Checks_Wrong", "Checks_Breaks", "Checks_TypedOver"] as const;

const textOf = ({ content }: CellPlan): string => (content.kind === "text" ? content.text : "");

/** The rows of the Checks sheet that count what was typed over: one for each sheet, and their workings below. */
interface CountingRows {
  /** Those that count the cells of a sheet that were typed over. */
  readonly sheets: ReadonlySet<number>;
  /** Those that count rows of which a figure was moved, which add to the same number. */
  readonly moved: ReadonlySet<number>;
  readonly workings: number;
}

const countingRows = (): CountingRows => {
  const { cells } = sheetOf("checks");
  const moved = cells.filter((cell) => textOf(cell).endsWith(": rows from which a figure was moved"));
  const sheets = cells.filter((cell) => textOf(cell).endsWith(": cells that were typed over or moved"));
  const workings = cells.find((cell) => textOf(cell) === "Cells that were typed over or moved: workings")?.row;
  assert.ok(workings !== undefined && sheets.length > 0);
  assert.ok(moved.length > 0);
  return {
    sheets: new Set(sheets.map(({ row }) => row)),
    moved: new Set(moved.map(({ row }) => row)),
    workings,
  };
};

/** How many formulas of each sheet are typed over at most. */
const cellsOfSheet = 8;

describe("a formula of the model that a person types over", function () {
  this.timeout(300_000);

  it("is counted though its value stays the same, by the master check, in its row and on Cover", async () => {
    const sheet = plan.sheets.find(({ name }) => name === "Income statement");
    const total = formulas(sheet ?? sheetOf("income")).find(({ cell }) => cell.style === "subtotal")?.cell;
    assert.ok(sheet && total?.announced !== undefined);
    const typed = over(sheet.id, total, { kind: "number", value: total.announced });
    const row = sheet.cells.filter((cell) => cell.row === total.row);
    const others = Object.fromEntries(row.map((cell) => [cellAddress(cell), { sheet: sheet.id, ...cell }]));
    const { sentence, wrong, first, onCover, others: beside } = await after([typed], others);
    const address = `'Income statement'!${cellAddress(total)}`;
    assert.deepEqual([wrong, first], [1, address]);
    assert.equal(sentence, `1 cell of the model was typed over or moved (first: ${address})`);
    assert.equal(onCover, sentence);
    const said = Object.values(beside).map(String);
    assert.ok(
      said.some((words) => words.includes("typed over: announced")),
      said.join(" | "),
    );
  });

  it("is said on Cover and Summary where it is one of the master check's own", async () => {
    const [name = ""] = fc.sample(fc.constantFrom(...ownNames), 1);
    const { row, column } = named(name);
    const typed: TypedCell = { sheet: "checks", row, column, content: { kind: "number", value: "0" } };
    const { onCover, onSummary } = await after([typed], {});
    for (const said of [onCover, onSummary]) assert.match(said, /^The master check was typed over/, name);
  });

  it("is missed on no sheet, whatever it is typed over with", async () => {
    const copies = [copyOn("cover"), copyOn("summary")];
    const own = ownNames.map(named);
    const counting = countingRows();
    const isOwn = ({ row, column }: CellPlan): boolean =>
      own.some((each) => each.row === row && each.column === column) ||
      counting.sheets.has(row) ||
      counting.moved.has(row) ||
      row >= counting.workings;
    const contents: readonly CellContent[] = [text("OK"), { kind: "number", value: "7" }, { kind: "empty" }];
    const typed = plan.sheets.flatMap((sheet) => {
      const found = formulas(sheet).filter(
        ({ cell }) =>
          !copies.includes(cell) && !(sheet.id === "checks" && isOwn(cell)) && !saysOthersAgain(sheet, cell),
      );
      const drawn = fc.sample(fc.tuple(fc.constantFrom(...found), fc.constantFrom(...contents)), cellsOfSheet);
      const cells = new Map(drawn.map(([{ cell }, content]) => [cell, content]));
      return [...cells].map(([cell, content]) => over(sheet.id, cell, content));
    });
    const { sentence } = await after(typed, {});
    assert.ok(sentence.startsWith(`${typed.length} cells of the model were typed over`), sentence);
  });

  it("is not missed either where it says others once more: it is gone, and so is what it says of them", async () => {
    const parts = plan.sheets.flatMap((sheet) =>
      formulas(sheet).flatMap(({ cell }) => (saysOthersAgain(sheet, cell) ? [{ sheet, cell }] : [])),
    );
    const [drawn] = fc.sample(fc.constantFrom(...parts), 1);
    assert.ok(drawn);
    const { sentence } = await after([over(drawn.sheet.id, drawn.cell, text("OK"))], {});
    assert.match(sentence, /^2 cells of the model were typed over/);
  });

  it("is listed on top of the checks with what is wrong beside, in the order of the list", async () => {
    const { cells } = sheetOf("checks");
    const ties = cells.filter(({ column, content }) => column === 0 && content.kind === "number").slice(-6);
    const statuses = ties.map(({ row }) => cells.find((cell) => cell.row === row && cell.column === 2));
    const typed = statuses.map((cell) => over("checks", cell as CellPlan, text("break")));
    const counting = cells.find((cell) => textOf(cell) === "Checks: cells that were typed over or moved");
    const [heading] = cells.filter(({ style, column }) => style === "heading" && column === 1);
    assert.ok(heading && counting);
    const lines = [0, 1, 2, 3, 4, 5].map((below) => ({ sheet: "checks", row: heading.row + below, column: 1 }));
    const { others } = await after(typed, Object.fromEntries(lines.map((cell, index) => [String(index), cell])));
    const names = ties.map(({ row }) =>
      textOf(cells.find((cell) => cell.row === row && cell.column === 1) as CellPlan),
    );
    assert.deepEqual(Object.values(others), [
      "What is wrong: the first 5 of 7",
      textOf(counting),
      ...names.slice(0, 4),
    ]);
  });

  it("leaves no sheet that seems untouched where its count is typed over, too", async () => {
    const { sheets } = countingRows();
    const counts = formulas(sheetOf("checks")).filter(({ cell }) => sheets.has(cell.row));
    const [count] = fc.sample(fc.constantFrom(...counts), 1);
    assert.ok(count);
    const { sentence, wrong } = await after([over("checks", count.cell, { kind: "number", value: "0" })], {});
    assert.match(sentence, /^1 cell of the model was typed over/);
    assert.equal(wrong, 1);
  });
});

describe("a figure or a label of the model that formulas rest on, and a person types over", function () {
  this.timeout(300_000);

  /** The first cell of the sheet that is so. */
  const constant = (id: string, is: (cell: CellPlan) => boolean): TypedCell => {
    const cell = sheetOf(id).cells.find((each) => each.inputKey === undefined && is(each));
    assert.ok(cell, id);
    return over(id, cell, text("mine"));
  };
  const says = (words: string) => (cell: CellPlan) => cell.content.kind === "text" && cell.content.text === words;
  const number: CellContent = { kind: "number", value: "1000000000" };
  const statement = plan.sheets.find(({ name }) => name === "Income statement")?.id ?? "";
  const [ofUnit = ""] = plan.sheets.flatMap(({ id }) => (id.startsWith(unitSheetId("")) ? [id] : []));
  const typed: Readonly<Record<string, TypedCell>> = {
    "a label by which a unit's break-evens are found": constant("workings", says("Revenue growth")),
    "a label of a unit's block": constant(ofUnit, says("Revenue growth")),
    "the key of a line of a case": constant(
      "cases",
      ({ style, content }) => style === "key" && content.kind === "text" && content.text.endsWith(".baseRevenue"),
    ),
    "how far a check may be off": {
      ...constant("checks", ({ column, content }) => column === 10 && content.kind === "number"),
      content: number,
    },
    "an announced figure that a check expects": {
      ...constant(
        "checks",
        ({ column, style, content }) => column === 3 && style === "input" && content.kind === "number",
      ),
      content: number,
    },
    "a year at the head of a statement": {
      ...constant(statement, ({ style, format }) => style === "columnHead" && format === "year"),
      content: { kind: "empty" },
    },
  };

  it("is counted, whichever it is and whatever is typed", async () => {
    const cells = Object.values(typed);
    const { sentence, wrong } = await after(cells, {});
    assert.match(sentence, new RegExp(`^${cells.length} cells of the model were typed over`));
    assert.ok(Number(wrong) >= cells.length, String(wrong));
  });

  it("is led to", async () => {
    const of = typed["the key of a line of a case"];
    assert.ok(of);
    const { sentence, first } = await after([of], {});
    assert.equal(first, `Cases!${cellAddress(of)}`);
    assert.match(sentence, /^1 cell of the model was typed over/);
  });

  it("is left alone while every figure and label is as it was built", async () => {
    const { wrong, sentence } = await after([], {});
    assert.equal(wrong, 0, sentence);
  });
});

describe("a setting of an analysis that is no number, or none of the drivers", function () {
  this.timeout(300_000);

  const setting = (kind: string, key: string, content: CellContent): TypedCell => {
    const { cell } =
      plan.analyses.find((each) => each.kind === kind)?.settings.find(({ id }) => id.endsWith(key)) ?? {};
    assert.ok(cell, key);
    const { sheet, row, column } = cell;
    return { sheet, row, column, content };
  };

  it("leaves its analysis without a value, which is counted and led to", async () => {
    const typed = [
      setting("sensitivity", "columnDriver", { kind: "formula", formula: "=NA()" }),
      setting("tornado", "step", { kind: "logical", value: true }),
      setting("frontier", "step", text("0.01")),
    ];
    const { sentence, wrong, first } = await after(typed, {});
    assert.deepEqual([wrong, sentence], [3, "3 results have no value"]);
    const status = plan.analyses.find(({ kind }) => kind === "sensitivity")?.status;
    const sheet = sheetOf(status?.sheet ?? "").name;
    assert.equal(first, status && `'${sheet}'!${cellAddress(status)}`);
  });

  it("is counted for each unit where all of them rest on it", async () => {
    const tables = plan.analyses.filter(({ kind }) => kind === "whatMustBeTrue");
    const { sentence } = await after([setting("whatMustBeTrue", "lowest", { kind: "empty" })], {});
    assert.match(sentence, new RegExp(`^${tables.length} results? ha(s|ve) no value$`));
  });
});

describe("formulas of the model that a person deletes with their rows", function () {
  this.timeout(300_000);

  /** A cell of the table of formulas that looks at a sheet, and the areas that it looks at. */
  const lookingAt = (sheet: string): { cell: CellPlan; formula: string; areas: readonly string[] }[] =>
    sheetOf("checks").cells.flatMap((cell) => {
      if (cell.style !== "link" || cell.content.kind !== "formula") return [];
      const { formula } = cell.content;
      const areas = [...formula.matchAll(/ISFORMULA\(('[^']*'|\w+)!([A-Z0-9:]+)\)/g)];
      return areas[0]?.[1] === sheet ? [{ cell, formula, areas: areas.map(([, , address = ""]) => address) }] : [];
    });

  const cellsIn = (address: string): number => {
    const [from = "", to = from] = address.split(":");
    const [first, last] = [from, to].map((each) => {
      const [, letters = "", row] = /^([A-Z]+)(\d+)$/.exec(each) ?? [];
      return { row: Number(row), column: [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) };
    }) as [Pick<CellPlan, "row" | "column">, Pick<CellPlan, "row" | "column">];
    return (last.row - first.row + 1) * (last.column - first.column + 1);
  };

  for (const [which, index] of [
    ["first", 0],
    ["last", -1],
  ] as const)
    it(`are counted where an area of them is gone whole, the ${which} that a cell looks at`, async () => {
      const looking = lookingAt("'Income statement'");
      const gone = looking[0]?.areas.at(index);
      assert.ok(gone);
      const typed = looking.map(({ cell, formula }) =>
        over("checks", cell, { kind: "formula", formula: formula.replaceAll(`'Income statement'!${gone}`, "#REF!") }),
      );
      const { sentence, wrong } = await after(typed, {});
      const cells = cellsIn(gone);
      assert.equal(wrong, cells);
      assert.match(
        sentence,
        new RegExp(`^${cells} cells? of the model w(as|ere) typed over or moved \\(first: 'Income statement'!A1\\)`),
      );
    });
});

describe("a bound of an input that a person types over", function () {
  this.timeout(300_000);

  it("is said in the status of the input, and counted", async () => {
    const sheet = sheetOf("assumptions");
    const percentages = plan.assumptions.filter(({ kind, period }) => kind === "percentage" && period === undefined);
    const lines = percentages.map(({ cell: { row, column } }) => {
      const beside = sheet.cells.filter((cell) => cell.row === row && cell.column > column);
      const [least, most] = beside.filter(({ content }) => content.kind === "number");
      const status = beside.find(({ style, content }) => style === "remark" && content.kind === "formula");
      assert.ok(least && most && status);
      return { least, most, status };
    });
    const cases: readonly (readonly ["least" | "most", CellContent, said: string])[] = [
      ["least", text("low"), "its minimum must be a number"],
      ["least", { kind: "empty" }, "its minimum must be a number"],
      ["most", { kind: "logical", value: true }, "its maximum must be a number"],
      ["most", { kind: "formula", formula: "=NA()" }, "its maximum must be a number"],
      ["least", { kind: "number", value: "9" }, "its minimum must not be above its maximum"],
    ];
    const typed = cases.map(([bound, content, said], index) => {
      const line = lines[index];
      assert.ok(line);
      return { cell: over("assumptions", line[bound], content), status: line.status, said };
    });
    const statuses = Object.fromEntries(
      typed.map(({ status }, index) => [String(index), { sheet: "assumptions", ...status }]),
    );
    const { others, wrong, sentence } = await after(
      typed.map(({ cell }) => cell),
      statuses,
    );
    assert.deepEqual(
      Object.values(others),
      typed.map(({ said }) => said),
    );
    assert.match(sentence, /^5 cells of the model were typed over .+; 5 inputs are out of bounds$/);
    assert.equal(wrong, 10);
  });
});

describe("a value of a case that is kept", function () {
  this.timeout(300_000);

  it("is counted where it is out of bounds, and where it is a text, as is the headroom that this leaves without a value", async () => {
    const cellOf = (id: string): CellPlan => {
      const cell = sheetOf("cases").cells.find(({ inputKey }) => inputKey === `case2.${id}`);
      assert.ok(cell, id);
      return cell;
    };
    const [rate] = plan.assumptions.filter(({ label }) => label === "Pre-tax discount rate");
    const [, growth] = plan.assumptions.filter(({ label }) => label === "Terminal growth");
    assert.ok(rate && growth);
    const special = new Map<string, CellContent>([
      [rate.id, { kind: "number", value: "0.6" }],
      [growth.id, text("2.2%")],
    ]);
    const start = (value: number | boolean): CellContent =>
      typeof value === "number" ? { kind: "number", value: String(value) } : text(value ? "Yes" : "No");
    const typed = plan.assumptions.map(({ id, value }) => over("cases", cellOf(id), special.get(id) ?? start(value)));
    const { sentence, wrong, first } = await after(typed, {});
    assert.equal(sentence, "1 result has no value; 1 input is not a number; 1 input is out of bounds");
    assert.deepEqual([wrong, first], [3, `Cases!${cellAddress(cellOf(growth.id))}`]);
  });
});
