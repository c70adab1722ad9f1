import assert from "node:assert/strict";
import { mendedText } from "../../src/reading/text/mendedText.ts";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

const statement = [
  "Consolidated income statement",
  "for the year ended 31 December 2031",
  "| | 2031 £'000 | 2030 £'000 |",
  "|---|---|---|",
  "| Revenue | 900 | 800 |",
  "| Cost of sales | (500) | (450) |",
  "| Gross profit | 400 | 350 |",
  "| Other income | – | 10 |",
  "| Taxation | (50) | (40) |",
  "| Profit for the year | 350 | 320 |",
].join("\n");
const rows = async (text: string) => {
  const pack = await packFromText(text, "report.md");
  return [pack.money?.currency, ...rowsOfTable(pack, "income"), ...pack.doubts];
};

describe("Text as copying and mail leave it", () => {
  it("is read as its page prints it", async () => {
    const clean = await rows(statement);
    const damaged = {
      "read in another encoding": statement.replaceAll("£", "Â£").replaceAll("–", "â€“").replaceAll("| R", "|Â R"),
      quoted: statement.replace(/^/gmu, "> "),
      "quoted twice": statement.replace(/^/gmu, "> > "),
      "with escapes at its lines' ends": statement.replace(/$/gmu, "=20"),
      "with escaped letters": statement.replaceAll("£", "=C2=A3").replaceAll("–", "=E2=80=93").replace(/$/gmu, "=20"),
      "with marks of direction": statement.replace(/(?=\(?\d{3})/gu, "\u200f"),
      "with places to break at": statement
        .replace(/(?<=Reve)|(?<=Taxa)/gu, "\u00ad")
        .replaceAll("profit", "pro\u200bfit"),
    };
    for (const [name, text] of Object.entries(damaged)) assert.deepEqual(await rows(text), clean, name);
  });

  it("keeps letters that say what they are, and the number of every line", () => {
    const text = "Âge moyen\nÅland: 5 £\n> 5 years\nTotal = 20\nnon\u00adcurrent assets";
    assert.equal(mendedText(text), "Âge moyen\nÅland: 5 £\n> 5 years\nTotal = 20\nnon-current assets");
    assert.equal(mendedText("a long=\nline=20\nb=20\nc=20\nd").split("\n").length, 5);
  });
});
