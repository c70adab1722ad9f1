import assert from "node:assert/strict";
import { withFirstAreas, withOneSignEach } from "../../../../src/workbench/grid/calculating/readableFormula.ts";

const isOfAddIn = (name: string): boolean => name === "ADDIN.SUM";

describe("a union as an argument of an add-in's function", () => {
  for (const [typed, read] of [
    ["=ADDIN.SUM((A1:A2,B1:B2))", "=ADDIN.SUM(A1:A2)"],
    ["=addin.sum( ( A1 , B1 ) , C1 )", "=addin.sum( A1 , C1 )"],
    ["=@ADDIN.SUM(C1,('O''Neil, (x)'!A1,B1))", "=@ADDIN.SUM(C1,'O''Neil, (x)'!A1)"],
    ["=1+ADDIN.SUM((A1,B1),(C1,D1))*2", "=1+ADDIN.SUM(A1,C1)*2"],
    ["=ADDIN.SUM(((A1,B1),C1))", "=ADDIN.SUM(A1)"],
    ["=SUM(ADDIN.SUM((A1,B1)),(C1,D1))", "=SUM(ADDIN.SUM(A1),(C1,D1))"],
  ] as const)
    it(`is its first area: ${typed}`, () => assert.equal(withFirstAreas(typed, isOfAddIn), read));

  for (const typed of [
    "=ADDIN.SUM((A1:A2))",
    "=ADDIN.SUM((A1+B1)*(C1),D1)",
    "=ADDIN.SUM(({1,2}),SUM(A1,B1))",
    '=ADDIN.SUM("((A1,B1)",(A1))',
    "=SUM((A1:A2,B1:B2))",
    "=MYADDIN.SUM((A1,B1))",
    "=ADDIN.SUM((A1,B1)+1)",
  ])
    it(`is nothing else in brackets: ${typed}`, () => assert.equal(withFirstAreas(typed, isOfAddIn), typed));
});

describe("a minus before @", () => {
  for (const [typed, read] of [
    ["=-@ADDIN.SUM(A1)", "=-(@ADDIN.SUM(A1))"],
    ["=2*- @SUM(A1,(B1))^2", "=2*-(@SUM(A1,(B1)))^2"],
    ["=1-@A1:A3", "=1-(@A1:A3)"],
    ["=-@'My sheet'!$A$1+1", "=-(@'My sheet'!$A$1)+1"],
    ["=-@(A1:A2)-@B1", "=-(@(A1:A2))-(@B1)"],
    ["=-@SUM(-@A1)", "=-(@SUM(-(@A1)))"],
  ] as const)
    it(`stands before brackets: ${typed}`, () => assert.equal(withOneSignEach(typed), read));

  it("is no sign within a text", () => {
    for (const typed of ['="-@A1"', "='-@'!A1", "=@A1-1", "=A1"]) assert.equal(withOneSignEach(typed), typed);
  });
});
