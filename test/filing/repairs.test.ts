import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { filingOf } from "../../src/filing/filingOf.ts";

const announcement = filingOf(builtInPack);

const figure = (id: string, key: string) => {
  const found = announcement.row(id).figures[key];
  assert.ok(found, `${id} ${key}`);
  return found;
};

describe("Damaged rows", () => {
  it("are repaired in note 13: goodwill of 2023 is that of the statement of financial position, and says so", () => {
    const { printed, condition, repair } = figure("note13.goodwill", "2023");
    assert.deepEqual([printed, condition], ["327,385", "repaired"]);
    assert.match(repair ?? "", /3 \| 27,385/);
    assert.equal(figure("note13.goodwill", "2022").condition, "asPrinted");
    assert.equal(figure("position.goodwill", "2023").printed, printed);
  });

  for (const id of ["fiveYear.totalAssets", "fiveYear.cashAndCashEquivalents", "fiveYear.totalLiabilities"]) {
    it(`have their label again in the five-year summary: ${id}`, () => {
      assert.equal(announcement.row(id).ownLabel, true);
      for (const year of ["2019", "2020", "2021", "2022", "2023"]) {
        assert.equal(figure(id, year).condition, "repaired");
        assert.match(figure(id, year).repair ?? "", /label is lost/);
      }
      const onTheFace = id.replace("fiveYear.", "position.");
      for (const year of ["2022", "2023"])
        assert.ok(announcement.amount(id, year).equals(announcement.amount(onTheFace, year)));
    });
  }

  it("are split again in note 15: RMB 22,244 and HKD 16,296 in 2022, RMB 30,845 and HKD nil in 2023", () => {
    const printed = ["rmb", "hkd"].flatMap((currency) =>
      ["2022", "2023"].map((year) => figure(`note15.currencies.${currency}`, year)),
    );
    assert.deepEqual(
      printed.map((each) => each.printed),
      ["22,244", "30,845", "16,296", "—"],
    );
    for (const each of printed) assert.match(each.repair ?? "", /one row/);
  });

  it("are nil where the mark for nil is lost and the total is complete without it", () => {
    for (const [id, key] of [
      ["fiveYear.listingExpenses", "2020"],
      ["fiveYear.fairValueChanges", "2021"],
      ["note12.2022.openingNetBookAmount", "technology"],
      ["note19.convertibleBond", "2023"],
    ] as const) {
      assert.equal(figure(id, key).condition, "repaired", id);
      assert.ok(announcement.amount(id, key).isZero(), id);
    }
  });

  it("stay absent where nothing can repair them: the consideration for Qingdao Aolipu Qizhi", () => {
    assert.deepEqual(announcement.row("text.acquisitions.qingdaoAolipuQizhi.consideration").figures, {});
  });

  it("and figures that only follow from others give their reason, those as printed and dashes for no figure none", () => {
    for (const { id, figures } of announcement.tables.flatMap((table) => table.rows)) {
      for (const each of Object.values(figures)) {
        if (each !== undefined)
          assert.equal(each.repair === undefined, ["asPrinted", "notApplicable"].includes(each.condition), id);
      }
    }
  });

  it("number 30 figures; 11 others are derived, and 6 are dashes that stand for no figure", () => {
    const conditions = announcement.tables.flatMap((table) =>
      table.rows.flatMap((row) => Object.values(row.figures).map((each) => each?.condition)),
    );
    // 15 in the five-year position; 7 marks for nil in its results; note 12 1, note 13 1, note 15 4, note 19 1; the text 1.
    assert.equal(conditions.filter((condition) => condition === "repaired").length, 15 + 7 + 1 + 1 + 4 + 1 + 1);
    // One value printed for a range: useful lives 2, assumptions of 2022 2, of 2023 1 + 3; dividends 2; opening balance of note 19 1.
    assert.equal(conditions.filter((condition) => condition === "derived").length, 2 + 2 + (1 + 3) + 2 + 1);
    // Shanghai Compass, acquired in 2023, has no assumptions of 2022: both ends of three.
    assert.equal(conditions.filter((condition) => condition === "notApplicable").length, 2 * 3);
  });
});
