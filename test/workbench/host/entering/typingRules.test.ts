import assert from "node:assert/strict";
import type { Validation } from "../../../../src/workbench/host/cells/annotations.ts";
import { HostContext } from "../../../../src/workbench/host/hostContext.ts";
import { makeShared } from "../../../../src/workbench/host/requests/makeShared.ts";
import { listChoices } from "../../../../src/workbench/host/entering/listChoices.ts";
import { changeRefusal, entryRefusal } from "../../../../src/workbench/host/entering/typingRules.ts";
import { MemoryWorkbook } from "../../../support/memoryWorkbook.ts";

describe("what Excel lets the user type", () => {
  const workbook = new MemoryWorkbook(["Goodwill", "Lists"]);
  const [goodwill = "", lists = ""] = workbook.sheets().map(({ id }) => id);
  const nothing = (): void => undefined;
  const context = new HostContext(
    workbook,
    {
      invocationResults: nothing,
      functionsReady: nothing,
      actionsReady: nothing,
      paneVisibility: nothing,
    },
    makeShared,
  );
  const cell = { sheet: goodwill, row: 1, column: 1, rows: 1, columns: 1 };

  before(() => {
    workbook.write({ sheet: lists, row: 0, column: 0, rows: 3, columns: 1 }, [
      ["Gross margin"],
      ["Terminal growth"],
      [4],
    ]);
    workbook.setName({ name: "Drivers", formula: "=Lists!$A$1:$A$3", comment: "", visible: true });
  });

  afterEach(() => workbook.updateSheet(goodwill, { protected: false }));

  const rule = (of: Validation["rule"], more: Partial<Validation> = {}): Validation => ({
    rule: of,
    ignoreBlanks: true,
    ...more,
  });
  const refusal = (validation: Validation, text: string): string | undefined => {
    workbook.annotations.set("validation", cell, validation);
    return entryRefusal(cell, text, context)?.message;
  };
  const usual = "This value doesn't match the data validation restrictions defined for this cell.";

  describe("a list", () => {
    const choices = (source: unknown): readonly string[] | undefined =>
      listChoices(rule({ list: { source, inCellDropDown: true } }), goodwill, context)?.choices;

    it("is written out with commas", () => {
      assert.deepEqual(choices("TRUE, FALSE"), ["TRUE", "FALSE"]);
    });

    it("is what the cells of a reference or a name show", () => {
      for (const source of ["=Lists!$A$1:$A$3", "=Lists!A:A", "=Drivers"]) {
        assert.deepEqual(choices(source), ["Gross margin", "Terminal growth", "4"], source);
      }
    });

    it("is unknown where its source has to be calculated", () => {
      assert.equal(choices("=OFFSET(Lists!A1,0,0,2,1)"), undefined);
    });

    it("has an arrow, unless its rule says otherwise", () => {
      const of = (list: object) => listChoices(rule({ list }), goodwill, context)?.dropDown;
      assert.deepEqual([of({ source: "a,b" }), of({ source: "a,b", inCellDropDown: false })], [true, false]);
    });

    it("stops an entry that is not on it, with Excel's sentence", () => {
      const list = rule({ list: { source: "=Drivers" } });
      assert.equal(refusal(list, "Gross margin"), undefined);
      assert.equal(refusal(list, "4"), undefined);
      assert.equal(refusal(list, "Nonsense"), usual);
    });

    it("takes true for TRUE", () => {
      assert.equal(refusal(rule({ list: { source: "TRUE,FALSE" } }), "true"), undefined);
    });
  });

  describe("a rule", () => {
    const between = { formula1: 0, formula2: 0.5, operator: "Between" };

    it("stops a number beyond its bounds, and a text", () => {
      const decimal = rule({ decimal: between });
      assert.deepEqual(
        ["0", "50%", "0.51", "-1", "much"].map((text) => refusal(decimal, text)),
        [undefined, undefined, usual, usual, usual],
      );
    });

    it("takes its bounds from cells too", () => {
      const below = rule({ wholeNumber: { formula1: "=Lists!$A$3", operator: "LessThan" } });
      assert.deepEqual(
        ["3", "4", "2.5"].map((text) => refusal(below, text)),
        [undefined, usual, usual],
      );
    });

    it("bounds the length of a text", () => {
      const short = rule({ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } });
      assert.deepEqual([refusal(short, "abc"), refusal(short, "abcd")], [undefined, usual]);
    });

    it("says its own message under its own heading", () => {
      const errorAlert = { title: "Discount rate", message: "Between 0% and 50%.", style: "Stop", showAlert: true };
      workbook.annotations.set("validation", cell, rule({ decimal: between }, { errorAlert }));
      assert.deepEqual(entryRefusal(cell, "2", context), { title: "Discount rate", message: "Between 0% and 50%." });
    });

    it("lets through what it only warns of, and what it is silent about", () => {
      for (const errorAlert of [{ style: "Warning" }, { style: "Information" }, { style: "Stop", showAlert: false }]) {
        assert.equal(refusal(rule({ decimal: between }, { errorAlert }), "2"), undefined);
      }
    });

    it("lets formulas through, and is let be where it would have to be calculated", () => {
      assert.equal(refusal(rule({ decimal: between }), "=1+1"), undefined);
      assert.equal(refusal(rule({ custom: { formula: "=ISNUMBER(B2)" } }), "text"), undefined);
      assert.equal(refusal(rule({ decimal: { formula1: "=MAX(A1:A9)", operator: "LessThan" } }), "9"), undefined);
    });

    it("stops an emptied cell only where it does not ignore blanks", () => {
      assert.equal(refusal(rule({ decimal: between }), ""), undefined);
      assert.equal(refusal(rule({ decimal: between }, { ignoreBlanks: false }), ""), usual);
    });
  });

  describe("a protected sheet", () => {
    it("keeps its locked cells, with Excel's sentence", () => {
      assert.equal(changeRefusal([cell], context), undefined);
      workbook.updateSheet(goodwill, { protected: true });
      assert.match(
        changeRefusal([cell], context)?.message ?? "",
        /^The cell or chart you're trying to change is on a protected sheet\./,
      );
    });

    it("lets its unlocked cells change", () => {
      const open = { ...cell, row: 5 };
      workbook.setFormat([open], { locked: false });
      workbook.updateSheet(goodwill, { protected: true });
      assert.equal(changeRefusal([open], context), undefined);
      assert.notEqual(changeRefusal([open, cell], context), undefined);
    });
  });
});
