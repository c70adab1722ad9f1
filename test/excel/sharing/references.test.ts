import assert from "node:assert/strict";
import { followReferences, keepingFormula, keptReferences } from "../../../src/excel/sharing/references.ts";

const formula = `=HEADROOM.SENSITIVITY(Compass,"Gross margin, B5",$C9:$C15,'Other sheet'!B$8,A:A)+LOG10(2)+B5`;

/** What Excel makes of the kept references, as a function of their text. */
const follow = (excel: (keeping: string) => string, own = "Goodwill"): string => {
  const [, ...kept] = keptReferences(excel(keepingFormula(formula, "Goodwill", "B9:H15"))) ?? [];
  return followReferences(formula, kept, own);
};

describe("the references of a function that was taken away", () => {
  it("stand in a native formula, so that Excel keeps them right, with the place first", () => {
    assert.equal(
      keepingFormula(formula, "Goodwill", "B9:H15"),
      `=CHOOSE(1,"kept",Goodwill!$B$9:$H$15,Goodwill!$C$9:$C$15,'Other sheet'!$B$8,Goodwill!$A:$A,Goodwill!$B$5)`,
    );
  });

  it("give the same text where nothing has moved", () => {
    assert.equal(
      follow((keeping) => keeping),
      formula,
    );
  });

  it("give the text with its own marks where rows were inserted", () => {
    const moved = follow((keeping) =>
      keeping.replace("$C$9:$C$15", "$C$11:$C$17").replace("Goodwill!$B$5", "Goodwill!$B$6"),
    );
    assert.equal(
      moved,
      `=HEADROOM.SENSITIVITY(Compass,"Gross margin, B5",$C11:$C17,'Other sheet'!B$8,A:A)+LOG10(2)+B6`,
    );
  });

  it("follow a sheet that was renamed, the formula's own without a name before it", () => {
    const renamed = follow(
      (keeping) => keeping.replaceAll("Goodwill!", "'My, own'!").replace("'Other sheet'!", "Rates!"),
      "My, own",
    );
    assert.equal(renamed, formula.replace("'Other sheet'!", "Rates!"));
  });

  it("say #REF! for cells that are gone, as Excel itself does", () => {
    const lost = follow((keeping) => keeping.replace("Goodwill!$B$5)", "#REF!)"));
    assert.equal(lost, formula.replace(/B5$/, "#REF!"));
  });

  it("are let be in a formula about tables or other workbooks", () => {
    assert.equal(keepingFormula("=HEADROOM.GROSSMARGIN(T[Sales],B5)", "Mine", "A1"), `=CHOOSE(1,"kept",Mine!$A$1)`);
  });

  it("know sheets by names in any script", () => {
    const chinese = "=HEADROOM.GROSSMARGIN(毛利!A1,毛利!A2)";
    assert.equal(keepingFormula(chinese, "Mine", "A1"), `=CHOOSE(1,"kept",Mine!$A$1,'毛利'!$A$1,'毛利'!$A$2)`);
  });

  it("are not sought in anything but the formula that keeps them", () => {
    assert.equal(keptReferences("=A1"), undefined);
    assert.equal(keptReferences(3), undefined);
  });
});
