import assert from "node:assert/strict";
import { aboutDocument } from "../../../src/interpreting/assembling/aboutDocument.ts";
import { packFromText } from "../../support/openedPack.ts";
import { smallResult, statement } from "../../support/printedStatement.ts";

const text = statement(
  "Income statement",
  ["For the year ended 31 December 2014"],
  "2014 | 2013",
  smallResult("£'000 "),
);
const titleOf = async (name: string): Promise<string> => (await packFromText(text, name)).document.title;

describe("What a document is called that prints no title", () => {
  it("is the file's name where a person wrote that in words, and else what the document is", async () => {
    assert.equal(await titleOf("Accounts of Meadow 2014.md"), "Accounts of Meadow 2014");
    assert.equal(await titleOf("mdw-0042-ar2014-fs.md"), "Financial statements");
  });

  it("is the form's name where the filing's own data say which form it is", () => {
    const cells = (...texts: readonly string[]) => ({ cells: texts.map((each) => ({ text: each })) });
    const lines = [cells("Cover"), cells("Document Type", "10-Q"), cells("Entity Registrant Name", "Meadow Inc.")];
    const document = { format: "xlsx", pages: [{ lines, furniture: [] }], facts: [] };
    const { document: said } = aboutDocument(document as never, { name: "Financial_Report.xlsx" });
    assert.deepEqual([said.title, said.kind], ["Form 10-Q", "10-Q"]);
  });
});
