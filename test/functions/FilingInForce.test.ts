import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { findFigure } from "../../src/filing/findFigure.ts";
import type { Pack } from "../../src/filing/Pack.ts";
import { FilingInForce } from "../../src/functions/FilingInForce.ts";
import { rejected, thrown } from "./call.ts";

/** Another issuer's document: revenue of 7 in its one period. */
const other: Pack = {
  ...builtInPack,
  issuer: { name: "Another Company", code: "0007" },
  periods: [{ key: "2030", start: "2030-01-01", end: "2030-12-31", months: 12 }],
  tables: [
    {
      id: "sales",
      title: "Sales",
      kind: "income statement",
      columns: [{ key: "2030", heading: "2030", period: "2030" }],
      rows: [{ id: "sales.revenue", label: "Revenue", figures: ["7"] }],
    },
  ],
  roles: { revenue: "sales.revenue" },
  ties: [],
  units: [],
};

describe("FilingInForce", () => {
  const revenueOf = (filings: FilingInForce, issuer = "") =>
    filings.answer("FIGURE", (known) => {
      const filing = known.of(issuer);
      return findFigure(filing, "revenue", filing.periods[0]?.key ?? "").amount.toNumber();
    });
  /** As in Excel, where Office.js makes the global. */
  const inOffice = (run: () => Promise<void>) => async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "Office");
    Object.defineProperty(globalThis, "Office", { configurable: true, value: {} });
    try {
      await run();
    } finally {
      if (before === undefined) Reflect.deleteProperty(globalThis, "Office");
      else Object.defineProperty(globalThis, "Office", before);
    }
  };

  it("answers from the built-in pack at once where there is no Office", () => {
    assert.equal(revenueOf(new FilingInForce(other)), 7);
  });

  it(
    "waits in Office until start-up has said which pack is in force, and answers at once from then on",
    inOffice(async () => {
      const filings = new FilingInForce(builtInPack);
      const waiting = revenueOf(filings);
      assert.ok(waiting instanceof Promise);
      let settled = false;
      void waiting.then(() => (settled = true));
      await new Promise((resolve) => setTimeout(resolve));
      assert.equal(settled, false);
      filings.say({ kind: "pack", pack: other });
      assert.equal(await waiting, 7);
      assert.equal(revenueOf(filings), 7);
    }),
  );

  it(
    "answers from the built-in pack where start-up finds no model, or the built-in pack's",
    inOffice(async () => {
      const filings = new FilingInForce(other);
      const waiting = revenueOf(filings);
      filings.say({ kind: "builtIn" });
      assert.equal(await waiting, 7);
    }),
  );

  it(
    "answers from the newest pack that was said",
    inOffice(async () => {
      const filings = new FilingInForce(other);
      const waiting = revenueOf(filings);
      filings.say({ kind: "unreadable", reason: "the setting is cut off." });
      filings.say({ kind: "builtIn" });
      assert.equal(await waiting, 7);
    }),
  );

  it(
    "gives #N/A where the model's pack cannot be had, and answers for an issuer that is named",
    inOffice(async () => {
      const filings = new FilingInForce(other);
      const waiting = revenueOf(filings);
      filings.say({ kind: "unreadable", reason: "the setting is cut off." });
      const expected = {
        code: "#N/A",
        message: "FIGURE: The document of this workbook's model cannot be read: the setting is cut off.",
      };
      assert.deepEqual(await rejected(Promise.resolve(waiting)), expected);
      assert.deepEqual(
        thrown(() => revenueOf(filings)),
        expected,
      );
      assert.equal(revenueOf(filings, "7"), 7);
    }),
  );

  it("answers for the built-in pack's issuer beside the model's own, and names both where neither is meant", () => {
    const filings = new FilingInForce(builtInPack);
    filings.say({ kind: "pack", pack: other });
    assert.equal(revenueOf(filings), 7);
    // Announcement: revenue of 2019 is 229,141.
    assert.equal(revenueOf(filings, "2121"), 229_141);
    assert.equal(revenueOf(filings, "another  company"), 7);
    const { code, message } = thrown(() => revenueOf(filings, "8"));
    assert.equal(code, "#N/A");
    assert.match(message, /^FIGURE: parameter issuer: No issuer "8"; there is .*0007 \(Another Company\)/);
    assert.match(message, /2121 \(Qingdao AInnovation Technology Group Co\., Ltd\)/);
  });
});
