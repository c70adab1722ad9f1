import assert from "node:assert/strict";
import type { Pack } from "../../../src/filing/Pack.ts";
import { planWorkbook } from "../../../src/model/planWorkbook.ts";
import { openFiling } from "../../../src/opening/openFiling.ts";

const lines = (...changes: readonly (readonly [from: string, to: string])[]): string => {
  const text = [
    "EXAMPLE WORKS LIMITED",
    "NOTES TO THE CONSOLIDATED FINANCIAL STATEMENTS",
    "31 December 2016",
    "",
    "## 18 Goodwill",
    "",
    "| In HK$ million | 2015 | 2016 |",
    "|---|---|---|",
    "| Services | | |",
    "| – Local | 962 | 963 |",
    "| – Abroad | 136 | 130 |",
    "| Mobile | 853 | 853 |",
    "| Total | 1,951 | 1,946 |",
    "",
    "The key assumptions used for value-in-use calculations are as follows:",
    "",
    "| | 2016 Operating margin | 2016 Terminal growth rate | 2016 Discount rate |",
    "|---|---|---|---|",
    "| Services | | | |",
    "| – Local | 77% | 1% | 8% |",
    "| Mobile | 45% | 2% | 9% |",
  ].join("\n");
  return changes.reduce((changed, [from, to]) => {
    assert.ok(changed.includes(from), from);
    return changed.replaceAll(from, to);
  }, text);
};

const packOf = async (text: string): Promise<Pack> =>
  (await openFiling(new TextEncoder().encode(text), { name: "goodwill.md" })).pack;

async function unitsIn(text: string): Promise<readonly (readonly [name: string, goodwill: unknown])[]> {
  const pack = await packOf(text);
  return pack.units.map(({ name, goodwill, assumptions }) => {
    assert.ok("figure" in goodwill);
    assert.equal(assumptions, undefined);
    const table = pack.tables.find(({ rows }) => rows.some(({ id }) => id === goodwill.figure));
    const at = table?.columns.findIndex(({ key }) => key === goodwill.column) ?? -1;
    const figure = table?.rows.find(({ id }) => id === goodwill.figure)?.figures?.[at];
    return [name, typeof figure === "object" ? figure?.printed : figure];
  });
}

describe("units of a document", () => {
  const three = [
    ["Services, Local", "963"],
    ["Services, Abroad", "130"],
    ["Mobile", "853"],
  ];

  it("are those whose goodwill a table states, under their headings, at the latest day, whatever order the years have", async () => {
    assert.deepEqual(await unitsIn(lines()), three);
    const descending = lines(
      ["| 2015 | 2016 |", "| 2016 | 2015 |"],
      ["962 | 963", "963 | 962"],
      ["136 | 130", "130 | 136"],
      ["1,951 | 1,946", "1,946 | 1,951"],
    );
    assert.deepEqual(await unitsIn(descending), three);
  });

  it("are called as their rows where no heading stands above them", async () => {
    const plain = lines(
      ["| Services | | |\n| – Local", "| Local"],
      ["| – Abroad", "| Abroad"],
      ["| Services | | | |\n| – Local |", "| Local |"],
    );
    assert.deepEqual(await unitsIn(plain), [
      ["Local", "963"],
      ["Abroad", "130"],
      ["Mobile", "853"],
    ]);
  });

  it("are none where the rows do not add up, or nothing adds them up", async () => {
    assert.deepEqual(await unitsIn(lines(["| Mobile | 853 | 853 |", "| Mobile | 853 | 835 |"])), []);
    assert.deepEqual(await unitsIn(lines(["| Total | 1,951 | 1,946 |\n", ""])), []);
  });

  it("are none where neither the table nor one of key assumptions says that they are units, or it tells of a movement", async () => {
    const unnamed = [
      ["| – Local | 77%", "| Company | 77%"],
      ["| Mobile | 45%", "| Other | 45%"],
    ] as const;
    assert.deepEqual(await unitsIn(lines(...unnamed)), []);
    assert.deepEqual(await unitsIn(lines(...unnamed, ["18 Goodwill", "18 Goodwill by cash-generating unit"])), three);
    assert.deepEqual(await unitsIn(lines(["– Abroad", "Additions"])), []);
  });

  it("leave out one without goodwill", async () => {
    const nil = lines(["136 | 130", "136 | –"], ["1,951 | 1,946", "1,951 | 1,816"]);
    assert.deepEqual(
      (await unitsIn(nil)).map(([name]) => name),
      ["Services, Local", "Mobile"],
    );
  });

  it("are shown with what is announced of them, and not computed", async () => {
    const sheet = planWorkbook(await packOf(lines())).sheets.find(({ name }) => name === "Goodwill");
    assert.ok(sheet);
    const texts = sheet.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    const from = (title: string): readonly string[] => texts.slice(texts.lastIndexOf(title));
    assert.ok(from("Services, Local").includes("announced: note 18, key assumptions, row – Local"));
    for (const label of ["2016 Operating margin", "2016 Terminal growth rate", "2016 Discount rate"])
      assert.equal(texts.filter((text) => text === label).length, 2, label);
    assert.equal(texts.filter((text) => text === "published in part").length, 2);
    assert.equal(texts.filter((text) => text === "none published").length, 1);
  });
});
