import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInPack } from "../../packs/index.ts";
import { Workbook } from "@cj-tech-master/excelts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";

function exportModel(...args: readonly string[]): { status: number | null; said: string; complained: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "tools/export.ts", ...args], {
    encoding: "utf8",
  });
  return { status, said: stdout.trim(), complained: stderr.trim() };
}

describe("npm run export", function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "headroom-export-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("writes the model's sheets to the file it is given, and says what it wrote", async () => {
    const file = join(folder, "Model.xlsx");
    const { status, said, complained } = exportModel(file);
    assert.deepEqual([status, complained], [0, ""]);
    assert.match(said, /^Wrote .*Model\.xlsx: \d+ sheets, [\d,]+ cells, [\d,]+ of them formulas, \d+ KB$/);
    assert.deepEqual(readdirSync(folder), ["Model.xlsx"]);
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(file));
    assert.deepEqual(
      workbook.worksheets.map((sheet) => sheet.name),
      planWorkbook(builtInPack).sheets.map((sheet) => sheet.name),
    );
  });

  it("says how it is used when it is given no file, or several", () => {
    for (const args of [[], ["a.xlsx", "b.xlsx"]]) {
      const { status, said, complained } = exportModel(...args);
      assert.deepEqual([status, said, complained], [1, "", "Usage: npm run export -- FILE.xlsx"]);
    }
  });

  it("refuses a file it cannot write in one sentence, and writes nothing", () => {
    const file = join(folder, "absent", "Model.xlsx");
    const { status, said, complained } = exportModel(file);
    assert.deepEqual([status, said], [1, ""]);
    assert.match(
      complained,
      /^.*Model\.xlsx: there is no folder ".*absent"\. Make the folder first, or choose another\.$/,
    );
    assert.equal(existsSync(join(folder, "absent")), false);
  });
});
