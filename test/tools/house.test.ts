import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawHouse, withPicture } from "../../tools/drawHouse.ts";
import { readImports } from "../../tools/readImports.ts";
import { ROOMS, STARTS } from "../../tools/rooms.js";

const edge = (file: string, to: string, kind: "type" | "value" | "later" = "value") => ({
  file,
  room: file.split("/")[0] ?? "",
  to,
  kind,
});

const text = readFileSync(fileURLToPath(new URL("../../docs/house.md", import.meta.url)), "utf8");

describe("the table of the rooms", () => {
  const cells = new Map(
    [...text.matchAll(/^\| (\w+) \| [^|]+ \| ([^|]+) \|$/gm)].map(([, room = "", mayImport = ""]) => [room, mayImport]),
  );
  for (const [room, { imports, types = [], later = [] }] of Object.entries(ROOMS))
    it(`in docs/house.md says of ${room} what the plan of the house lets it import`, () => {
      const starts = Object.keys(STARTS).filter((file) => file.startsWith(`${room}/`));
      const allowed = new Set([...imports, ...types, ...later, ...starts.flatMap((file) => STARTS[file] ?? [])]);
      const named = cells.get(room)?.match(/[a-z]+/g) ?? [];
      assert.deepEqual(new Set(named.filter((word) => word in ROOMS || word === "packs")), allowed, cells.get(room));
    });
});

describe("the picture of the rooms", () => {
  it("in docs/house.md is as the imports are: npm run house draws it anew", () => {
    assert.equal(withPicture(text, drawHouse(readImports())), text);
  });

  it("has an arrow for what a room imports, dotted where that is types alone", () => {
    const drawn = drawHouse([
      edge("model/planWorkbook.ts", "plan"),
      edge("model/planWorkbook.ts", "plan", "type"),
      edge("host/ModelHost.ts", "figures", "type"),
    ]);
    assert.deepEqual(drawn.split("\n"), [
      "```mermaid",
      "flowchart TD",
      "  host",
      "  model",
      "  plan",
      "  figures",
      "  host -.-> figures",
      "  model --> plan",
      "```",
    ]);
  });

  it("leaves out an arrow that a longer way says already, and what a room imports of its own", () => {
    const drawn = drawHouse([
      edge("model/planWorkbook.ts", "filing"),
      edge("model/planWorkbook.ts", "figures"),
      edge("model/planWorkbook.ts", "model"),
      edge("filing/Filing.ts", "figures"),
    ]);
    assert.deepEqual(
      drawn.split("\n").filter((line) => line.includes(">")),
      ["  model --> filing", "  filing --> figures"],
    );
  });

  it("shows the starts beside their rooms, and the packs that these alone import", () => {
    const drawn = drawHouse([edge("taskpane/index.tsx", "taskpane"), edge("taskpane/index.tsx", "packs")]);
    assert.match(drawn, /start_taskpane\(\["taskpane\/index\.tsx"\]\)/);
    assert.match(drawn, /start_taskpane --> taskpane\n {2}start_taskpane --> packs/);
  });

  it("needs its place in the text", () => {
    assert.throws(() => withPicture("# The house", ""), RangeError);
  });
});
