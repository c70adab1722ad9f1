import assert from "node:assert/strict";
import { formulaFault } from "../../../../src/workbench/host/entering/formulaFault.ts";

describe("formulaFault", () => {
  const taken = [
    "=1",
    "=-A1",
    "=+A1",
    "=@A1:A9",
    "=@HEADROOM.CGUHEADROOM(Compass)",
    '=IF(A1="a ""b"" (c",1,)',
    "=SUM(A1:A3,'Income statement'!$B$2:C4,,5%)",
    "=SUM('It''s, (mine)'!A1,B:B,$3:4)",
    "=Sheet1!3:4",
    "=(A1,B2:C3)",
    "=SUM((A1,B2)) / 2 ^ -1",
    "=A1:C3 B2:D4",
    "=A1#",
    "=SUM(Sheet1!A1#)",
    '={1,2;"a",TRUE}',
    "=#REF!+Sheet1!#REF!+#N/A",
    "=Table1[[#Headers],[Sales]]",
    "=LAMBDA(x,x+1)(2)",
    "=LET(x, 1,\n  x<>2)",
    "=1.5E+3*.5",
    '=A1&"x"=B1',
    "=Goodwill!A1<=-B1%",
    "=NOW()",
    "=INDEX(A1:B2,1,):C3",
  ];
  for (const formula of taken) {
    it(`takes ${JSON.stringify(formula)}`, () => assert.equal(formulaFault(formula), undefined));
  }

  const refused = [
    "=1+",
    "=)",
    "=(1",
    "=SUM(1,2",
    "=SUM(1,2))",
    "=*2",
    "=1 2",
    '="open',
    "='Sheet1!A1",
    "=A1 + ! B2",
    "=SUM(1;2)",
    "=1,2",
    "=5a",
    "=()",
    "=A1 == B1",
    "={1,2",
    "=?",
  ];
  for (const formula of refused) {
    it(`refuses ${JSON.stringify(formula)}`, () =>
      assert.match(formulaFault(formula) ?? "", /^There's a problem with this formula\./));
  }

  it("takes 8,192 characters, and no more", () => {
    const formula = (length: number): string => `=${"1+".repeat((length - 2) / 2)}1`;
    assert.equal(formulaFault(formula(8192)), undefined);
    assert.match(formulaFault(`${formula(8192)}1`) ?? "", /at most 8,192 characters in a formula; this has 8,193\.$/);
  });

  it("takes a text of 255 characters within a formula, and no longer one", () => {
    assert.equal(formulaFault(`="${"x".repeat(255)}"`), undefined);
    assert.equal(formulaFault(`="${'""'.repeat(255)}"`), undefined);
    assert.match(formulaFault(`="${"x".repeat(256)}"`) ?? "", /limited to 255 characters/);
  });

  it("takes 255 arguments and 64 levels, and no more", () => {
    assert.equal(formulaFault(`=SUM(${"1,".repeat(254)}1)`), undefined);
    assert.notEqual(formulaFault(`=SUM(${"1,".repeat(255)}1)`), undefined);
    assert.equal(formulaFault(`=${"ABS(".repeat(64)}1${")".repeat(64)}`), undefined);
    assert.notEqual(formulaFault(`=${"ABS(".repeat(65)}1${")".repeat(65)}`), undefined);
  });
});
