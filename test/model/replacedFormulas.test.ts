import assert from "node:assert/strict";
import fc from "fast-check";
import { builtInPack } from "../../packs/index.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import type { CellPlan, SheetPlan } from "../../src/plan/plan.ts";
import { calculatedOver, type TypedCell } from "../support/calculatedOnce.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const plan = plannedOnce(builtInPack);

const isText = (content: CellPlan["content"], text: string): boolean =>
  content.kind === "text" && content.text === text;

const sheetCalled = (name: string): SheetPlan => {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  assert.ok(found, name);
  return found;
};

const cellAt = (sheet: SheetPlan, address: string): CellPlan => {
  const found = sheet.cells.find((cell) => cellAddress(cell) === address);
  assert.ok(found, `${sheet.name}!${address}`);
  return found;
};

/** A formula that a person puts into a cell of a sheet. */
const formulaIn = (sheet: SheetPlan, { row, column }: CellPlan, formula: string): TypedCell => ({
  sheet: sheet.id,
  row,
  column,
  content: { kind: "formula", formula },
});

/** The master check's sentence, and what the cells show, once this stands in them. */
const shownAfter = (typed: readonly TypedCell[]) => {
  const master = plan.names.find(({ name }) => name === "Checks_Master")?.area;
  assert.ok(master);
  return calculatedOver(plan, typed, (shown) => ({
    sentence: String(shown(master.sheet, master)),
    values: typed.map((cell) => shown(cell.sheet, cell)),
  }));
};

const after = (name: string, formulas: Readonly<Record<string, string>>) => {
  const sheet = sheetCalled(name);
  return shownAfter(
    Object.entries(formulas).map(([address, formula]) => formulaIn(sheet, cellAt(sheet, address), formula)),
  );
};

/** Cells with numbers that a formula of a line's length works out, and that nothing on Checks is repeated in. */
const short = (sheet: SheetPlan): readonly CellPlan[] =>
  sheet.cells.filter(
    ({ content, format, inputKey, withoutAddIn }) =>
      content.kind === "formula" &&
      content.formula.length <= 30 &&
      !content.formula.includes("Checks") &&
      inputKey === undefined &&
      withoutAddIn === undefined &&
      format !== undefined &&
      format !== "text",
  );

describe("a formula of the model over which a person puts another", function () {
  this.timeout(300_000);

  it("is counted where the row above was filled down over it", async () => {
    // The finance cost of redeemable shares is nil in 2023; share-based payments, in the row above, are 290,271.
    const { sentence, values } = await after("Adjusted loss", { H8: "=H42" });
    assert.deepEqual(values, [290_271]);
    assert.equal(sentence, "1 cell of the model was typed over or moved (first: 'Adjusted loss'!H8)");
  });

  it("is counted where rows were sorted, which leaves each formula in another's place", async () => {
    const cells = ["G7", "G9", "G10", "G11"];
    const formulas = Object.fromEntries(cells.map((address, index) => [address, `=G${45 - index}`]));
    const { sentence } = await after("Adjusted loss", formulas);
    assert.equal(sentence, "4 cells of the model were typed over or moved (first: 'Adjusted loss'!G7)");
  });

  it("is missed in none of the figures of the sheets that show what the model comes to", async () => {
    const names = ["Summary", "Gross margin", "Adjusted loss", "Shanghai EHigher", "Goodwill"];
    const typed = names.flatMap((name, at) => {
      const sheet = sheetCalled(name);
      const cells = new Set(fc.sample(fc.constantFrom(...short(sheet)), 6));
      return [...cells].map((cell, index) => formulaIn(sheet, cell, `=${10 * at + index + 2}*123456.5`));
    });
    const { sentence } = await shownAfter(typed);
    const places = typed.map((cell) => `${cell.sheet}!${cellAddress(cell)}`);
    assert.match(sentence, new RegExp(`^${typed.length} cells of the model were typed over `), places.join(" "));
  });

  it("is counted where it shows on Cases what the model comes to now", async () => {
    const { sentence } = await after("Cases", { K9: "=J9" });
    assert.match(sentence, /^1 cell of the model was typed over or moved \(first: Cases!K9\)/);
  });

  it("is counted among the workings of a break-even, at which headroom is left then", async () => {
    const name = "Shanghai EHigher";
    const sheet = sheetCalled(name);
    const analysis = plan.analyses.find(({ kind, table }) => kind === "breakEvens" && table.sheet === sheet.id);
    assert.ok(analysis);
    const { table } = analysis;
    const shift = sheet.cells.find(({ row, column }) => row === table.row + 3 && column === table.column + 3);
    assert.ok(shift?.content.kind === "formula");
    const [read = "", column = "", row = ""] = /Workings!\$([A-Z])\$(\d+)/.exec(shift.content.formula) ?? [];
    const workings = sheetCalled("Workings");
    const cell = cellAt(workings, column + row);
    assert.ok(cell.content.kind === "formula", read);
    for (const other of [`=(${cell.content.formula.slice(1)})*1.1`, "=1/0"]) {
      const { sentence } = await shownAfter([formulaIn(workings, cell, other)]);
      assert.match(sentence, /(^|; )\d+ cells? differs? from (its function|their functions)/, other);
    }
  });

  it("is let be where it comes to the same", async () => {
    const { sentence } = await after("Gross margin", { H8: "=SUM(H6:H7)" });
    assert.match(sentence, /^All \d+ checks tie out/);
  });
});

describe("figures of the model that a person moves from beside their labels", function () {
  this.timeout(300_000);

  /** The formulas of Checks as they are once a cell was inserted in some columns of a sheet alone, and references followed. */
  const following = (sheet: string, columns: string): readonly TypedCell[] => {
    const area = new RegExp(`(ROWS\\(${sheet}!([${columns}])\\d+:\\2)(\\d+)`, "g");
    const { id, cells } = sheetCalled("Checks");
    return cells.flatMap(({ row, column, content }): TypedCell[] => {
      if (content.kind !== "formula") return [];
      const { formula: before } = content;
      const formula = before.replaceAll(area, (_, start: string, _letter, last: string) => start + (Number(last) + 1));
      return formula === before ? [] : [{ sheet: id, row, column, content: { kind: "formula", formula } }];
    });
  };

  it("are counted where a column or a row was put between workings, which set years and points against each other", async () => {
    const { id, cells } = sheetCalled("Checks");
    for (const moved of [
      /(?<=COLUMN\(Workings!)[A-Z](?=\d+\)-COLUMN\(Workings!A1\))/,
      /(?<=ROW\(Workings![A-Z])\d+(?=\)-ROW\(Workings!A1\))/,
    ]) {
      const next = (place: string): string =>
        /\d/.test(place) ? String(Number(place) + 1) : String.fromCharCode(place.charCodeAt(0) + 1);
      const typed = cells.flatMap(({ row, column, content }): TypedCell[] => {
        if (content.kind !== "formula") return [];
        const formula = content.formula.replace(moved, next);
        return formula === content.formula ? [] : [{ sheet: id, row, column, content: { kind: "formula", formula } }];
      });
      assert.equal(typed.length, 1);
      const { sentence } = await shownAfter(typed);
      assert.equal(sentence, "1 cell of the model was typed over or moved (first: Workings!A1)");
    }
    // Elsewhere years are counted by their heads.
    const counting = sheetCalled("Workings").cells.filter(
      ({ content }) => content.kind === "formula" && content.formula.includes("COLUMNS("),
    );
    assert.deepEqual(counting, []);
  });

  it("are looked up in the rows of the names that they are found by, between which rows may be put", () => {
    const [sheet, area] = [String.raw`((?:'[^']+'|\w+)!)?`, String.raw`\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)`];
    const sought = String.raw`[^(),]+(?:\([^()]*\))?`;
    const lookUp = new RegExp(`INDEX\\(${sheet}${area},MATCH\\(${sought},${sheet}${area},0\\)\\)`, "g");
    let looked = 0;
    for (const { name, cells } of plan.sheets)
      for (const { content } of cells)
        for (const found of content.kind === "formula" ? content.formula.matchAll(lookUp) : []) {
          const [all, tab = name, first, last, namesTab = name, firstName, lastName] = found;
          // Along a row years are found by their heads.
          if (first === last && firstName === lastName) continue;
          looked += 1;
          assert.deepEqual([tab, first, last], [namesTab, firstName, lastName], `${name}: ${all}`);
        }
    assert.ok(looked > 50, String(looked));
  });

  it("are counted, a column each, and the first is named", async () => {
    const typed = following("Assumptions", "FG");
    assert.ok(typed.length > 0);
    const { sentence } = await shownAfter(typed);
    assert.equal(sentence, "2 cells of the model were typed over or moved (first: Assumptions!F8)");
  });

  it("are counted where the bounds of inputs stand, which are no inputs of the model's", async () => {
    const typed = following("Assumptions", "JK");
    assert.ok(typed.length > 0);
    const { sentence } = await shownAfter(typed);
    assert.match(sentence, /^2 cells of the model were typed over or moved \(first: Assumptions!J\d+\)/);
  });
});

describe("what a person sorts, cuts and pastes by itself", function () {
  this.timeout(300_000);

  const contentAt = (sheet: SheetPlan, address: string): CellPlan["content"] => cellAt(sheet, address).content;

  const typedInto = (sheet: SheetPlan, address: string, content: CellPlan["content"]): TypedCell => {
    const { row, column } = cellAt(sheet, address);
    return { sheet: sheet.id, row, column, content };
  };

  /** Two cells with their contents exchanged, and no reference with them, as a sort leaves them. */
  const exchanged = (name: string, one: string, other: string): readonly TypedCell[] => {
    const sheet = sheetCalled(name);
    return [typedInto(sheet, one, contentAt(sheet, other)), typedInto(sheet, other, contentAt(sheet, one))];
  };

  /** The formulas of the workbook after two cells of a sheet changed places by cut and paste, which references follow. */
  const following = (name: string, one: string, other: string): readonly TypedCell[] => {
    const quoted = /^\w+$/.test(name) ? name : `'${name}'`;
    const place = (address: string): string => address.replace(/(\D+)(\d+)/, "$1\\$?$2");
    const changedIn = (before: string, own: boolean): string =>
      before.replaceAll(
        new RegExp(`(${quoted}!|(?<![!:$A-Z'])\\b)(${place(one)}|${place(other)})(?![\\d:(])`, "g"),
        (found: string, sheet: string, address: string) => {
          if (sheet === "" && !own) return found;
          const plain = address.replace("$", "");
          const anchor = address.includes("$") ? "$" : "";
          return sheet + (plain === one ? other : one).replace(/(\D+)(\d+)/, `$1${anchor}$2`);
        },
      );
    const moved = new Set([one, other]);
    return plan.sheets.flatMap(({ id, name: tab, cells }) =>
      cells.flatMap((cell): TypedCell[] => {
        const { row, column, content } = cell;
        if (content.kind !== "formula" || (tab === name && moved.has(cellAddress(cell)))) return [];
        const formula = changedIn(content.formula, tab === name);
        return formula === content.formula ? [] : [{ sheet: id, row, column, content: { kind: "formula", formula } }];
      }),
    );
  };

  it("is counted where labels changed places and their figures did not", async () => {
    const { sentence } = await shownAfter(exchanged("Income statement", "A7", "A8"));
    assert.equal(sentence, "2 cells of the model were typed over or moved (first: 'Income statement'!A7)");
  });

  it("is counted where labels of a unit and of Assumptions changed places", async () => {
    for (const [name, one, other] of [
      ["Shanghai EHigher", "A9", "A10"],
      ["Assumptions", "A9", "A10"],
    ] as const) {
      const { sentence } = await shownAfter(exchanged(name, one, other));
      assert.match(sentence, new RegExp(`^2 cells of the model .* \\(first: '?${name}'?!A9\\)`), name);
    }
  });

  it("is counted where a label was renamed, as typed over and not as a break", async () => {
    const sheet = sheetCalled("Notes 4–19");
    const row = sheet.cells.find(({ inputKey }) => inputKey !== undefined)?.row ?? -1;
    const label = sheet.cells.find((cell) => cell.row === row && cell.column === 0);
    assert.ok(label);
    const { sentence } = await shownAfter([
      { sheet: sheet.id, row, column: 0, content: { kind: "text", text: "Our own word" } },
    ]);
    assert.equal(sentence, `1 cell of the model was typed over or moved (first: 'Notes 4–19'!${cellAddress(label)})`);
  });

  it("is counted where two checks exchanged what they are called, or what they are measured in", async () => {
    const checks = sheetCalled("Checks");
    const at = (name: string): CellPlan => {
      const found = checks.cells.find(({ column, content }) => column === 1 && isText(content, name));
      assert.ok(found, name);
      return found;
    };
    const [one, other] = [
      at("Revenue by product to the income statement, 2023"),
      at("Revenue by customer type to the income statement, 2022"),
    ];
    const share = checks.cells.find(
      ({ column, style, content }) => column === 6 && style === "unit" && isText(content, "%"),
    );
    assert.ok(share);
    const units = [one, share].map(({ row }) => cellAddress({ row, column: 6 })) as [string, string];
    for (const [first, second] of [[cellAddress(one), cellAddress(other)], units] as const) {
      const { sentence } = await shownAfter(exchanged("Checks", first, second));
      assert.match(sentence, /^1 cell of the model was typed over or moved \(first: Checks![BG]\d+\)$/, first);
    }
    // A check that is sorted takes along which it is.
    const [item, otherItem] = [one, other].map(({ row }) => cellAddress({ row, column: 12 })) as [string, string];
    const { sentence } = await shownAfter([
      ...exchanged("Checks", cellAddress(one), cellAddress(other)),
      ...exchanged("Checks", item, otherItem),
    ]);
    assert.match(sentence, /^All \d+ checks tie out/);
  });

  it("is counted where the number of a note was pasted over, and where an illustrative figure was called announced", async () => {
    const statement = sheetCalled("Financial position");
    const goodwill = statement.cells.find(({ column, content }) => column === 0 && isText(content, "Goodwill"));
    assert.ok(goodwill);
    const assumptions = sheetCalled("Assumptions");
    const basis = assumptions.cells.find(({ column, content }) => column === 1 && isText(content, "illustrative"));
    assert.ok(basis);
    const note = cellAddress({ row: goodwill.row, column: 1 });
    const { sentence } = await shownAfter([
      typedInto(statement, note, { kind: "number", value: "15" }),
      typedInto(assumptions, cellAddress(basis), { kind: "text", text: "announced" }),
    ]);
    assert.match(sentence, /^2 cells of the model were typed over or moved \(first: Assumptions!B\d+\)$/);
  });

  it("is counted where the unit of a figure is another word, on whichever sheet", async () => {
    const units = plan.sheets
      .filter(({ id }) => id !== "checks")
      .flatMap((sheet) => {
        const found = sheet.cells.find(({ style, content }) => style === "unit" && content.kind === "text");
        return found === undefined ? [] : [{ sheet: sheet.id, ...found, content: { kind: "text", text: "shares" } }];
      }) satisfies readonly TypedCell[];
    assert.ok(units.length > 10);
    const { sentence } = await shownAfter(units);
    assert.match(sentence, new RegExp(`^${units.length} cells of the model were typed over or moved`));
  });

  it("is counted where the units of two lines changed places", async () => {
    for (const name of ["Shanghai EHigher", "Summary", "Assumptions"]) {
      const sheet = sheetCalled(name);
      const units = sheet.cells.filter(({ style, content }) => style === "unit" && content.kind === "text");
      const wordOf = ({ content }: CellPlan): string => (content.kind === "text" ? content.text : "");
      const at = units.findIndex((unit, index) => wordOf(unit) !== wordOf(units[index + 1] ?? unit));
      const [one, other] = [units[at], units[at + 1]];
      assert.ok(one && other, name);
      const { sentence } = await shownAfter(exchanged(name, cellAddress(one), cellAddress(other)));
      assert.match(sentence, /^[12] cells? of the model (was|were) typed over or moved/, name);
    }
  });

  it("is counted where a cell was put into the units' column alone and moved those below", async () => {
    const unit = /(ROW\('Adjusted loss'!C)(\d+)\)-ROW/g;
    const { id, cells } = sheetCalled("Checks");
    const typed = cells.flatMap(({ row, column, content }): TypedCell[] => {
      if (content.kind !== "formula") return [];
      const formula = content.formula.replace(unit, (whole, start: string, of: string) =>
        Number(of) < 13 ? whole : `${start}${Number(of) + 1})-ROW`,
      );
      return formula === content.formula ? [] : [{ sheet: id, row, column, content: { kind: "formula", formula } }];
    });
    assert.equal(typed.length, 1);
    const { sentence } = await shownAfter(typed);
    assert.match(sentence, /^1 cell of the model was typed over or moved \(first: 'Adjusted loss'!C/);
  });

  it("is counted where a line of custom functions is called otherwise", async () => {
    for (const name of ["Gross margin", "Shanghai EHigher"]) {
      const sheet = sheetCalled(name);
      const [first] = sheet.cells.filter(({ style }) => style === "function");
      assert.ok(first);
      const label = cellAddress({ row: first.row, column: 0 });
      const { sentence } = await shownAfter([typedInto(sheet, label, { kind: "text", text: "Headroom" })]);
      assert.equal(sentence, `1 cell of the model was typed over or moved (first: '${name}'!${label})`);
    }
  });

  it("is counted where two figures of a column were moved and every reference followed", async () => {
    const { sentence } = await shownAfter([
      ...following("Income statement", "E12", "E13"),
      ...exchanged("Income statement", "E12", "E13"),
    ]);
    assert.equal(sentence, "2 cells of the model were typed over or moved (first: 'Income statement'!G12)");
  });

  it("is counted where two years of a row were moved and every reference followed", async () => {
    const { sentence } = await shownAfter([
      ...following("Income statement", "D12", "E12"),
      ...exchanged("Income statement", "D12", "E12"),
    ]);
    // The sum of the column, an area, follows no single cell.
    assert.match(
      sentence,
      /^1 cell of the model was typed over or moved \(first: 'Income statement'!G12\); \d+ breaks/,
    );
  });

  it("is counted where the heads of two columns were moved and every reference followed", async () => {
    const { sentence } = await shownAfter([
      ...following("Income statement", "D6", "E6"),
      ...exchanged("Income statement", "D6", "E6"),
    ]);
    assert.match(sentence, /^\d+ cells of the model were typed over or moved \(first: 'Income statement'!G7\)/);
  });

  it("is counted where assumptions of two lines were moved and every reference followed", async () => {
    const { sentence } = await shownAfter([
      ...following("Assumptions", "E9", "E10"),
      ...exchanged("Assumptions", "E9", "E10"),
    ]);
    // Both lines, and two of workings, which are set against the areas that they were built over.
    assert.match(sentence, /^4 cells of the model were typed over or moved \(first: Assumptions!A9\)/);
  });

  it("is counted where the only figure of a line was moved under another year and every reference followed", async () => {
    const { sentence } = await shownAfter(following("Assumptions", "D16", "H16"));
    assert.match(sentence, /^1 cell of the model was typed over or moved \(first: Assumptions!A16\)/);
  });

  /** An input that holds something and is dragged over the sheet's subtitle, which nothing reads. */
  const dragged = (name: string, input: CellPlan): readonly TypedCell[] => {
    const sheet = sheetCalled(name);
    const to = sheet.cells.find(({ style }) => style === "subtitle");
    assert.ok(to);
    const { kind } = input.content;
    const content = kind === "empty" ? ({ kind: "number", value: "0.1" } as const) : input.content;
    return [
      ...following(name, cellAddress(input), cellAddress(to)),
      typedInto(sheet, cellAddress(input), { kind: "empty" }),
      typedInto(sheet, cellAddress(to), content),
    ];
  };

  it("is counted where two inputs of one area changed places by way of a spare cell and every reference followed", async () => {
    const name = "Cases";
    const sheet = sheetCalled(name);
    const lines = sheet.cells.filter(({ inputKey }) => inputKey?.startsWith("case1.") && !inputKey.endsWith("name"));
    const growth = lines.findIndex(({ inputKey }) => inputKey?.includes("revenueGrowth"));
    const [one, other] = [lines[growth + 1], lines[growth + 3]];
    assert.ok(one && other);
    // A whole case but for its switches: growth of 11% and 12% in two years that follow each other.
    const filled = lines
      .filter(({ format }) => format === "amount" || format === "percentage")
      .map((cell, index): TypedCell => {
        const value = cell.format === "amount" ? String(250_000_000 + index) : `0.${11 + index}`;
        return typedInto(sheet, cellAddress(cell), { kind: "number", value });
      });
    const changedPlaces = new Map([
      [one.row, other.row],
      [other.row, one.row],
    ]);
    const moved = filled.map((cell) => {
      const from = filled.find(({ row }) => row === (changedPlaces.get(cell.row) ?? cell.row));
      return { ...cell, content: from?.content ?? cell.content };
    });
    const sayOf = async (typed: readonly TypedCell[]): Promise<string> => (await shownAfter(typed)).sentence;
    assert.doesNotMatch(await sayOf(filled), /typed over or moved/);
    assert.match(
      await sayOf([...following(name, cellAddress(one), cellAddress(other)), ...moved]),
      /^1 cell of the model was typed over or moved \(first: Cases!A\d+\)/,
    );
  });

  it("is counted where two formulas of one area changed places by way of a spare cell and every reference followed", async () => {
    const name = "Shanghai EHigher";
    const factors = sheetCalled(name).cells.find(
      ({ column, content }) => column === 0 && isText(content, "Discount factor"),
    );
    assert.ok(factors);
    // Of the second and the fourth year, between the first and the last.
    const [one, other] = [2, 4].map((column) => cellAddress({ row: factors.row, column })) as [string, string];
    const { sentence } = await shownAfter([...following(name, one, other), ...exchanged(name, one, other)]);
    assert.match(sentence, /^\d cells? of the model (was|were) typed over or moved \(first: 'Shanghai EHigher'!A\d+\)/);
  });

  it("is counted where an input of a unit, of Goodwill or of Cases was moved and every reference followed", async () => {
    for (const name of ["Shanghai EHigher", "Goodwill", "Cases"]) {
      const sheet = sheetCalled(name);
      const inputs = sheet.cells.filter(({ inputKey }) => inputKey !== undefined);
      assert.ok(inputs.length > 0, name);
      for (const input of [inputs[0], inputs[Math.floor(inputs.length / 2)], inputs.at(-1)]) {
        assert.ok(input);
        const { sentence } = await shownAfter(dragged(name, input));
        assert.match(
          sentence,
          /^\d cells? of the model (was|were) typed over or moved/,
          `${name} ${cellAddress(input)}: ${sentence}`,
        );
      }
    }
  });
});
