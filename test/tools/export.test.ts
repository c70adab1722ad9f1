import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInPack } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import { strFromU8, unzipSync } from "fflate";
import { runCommand, type Ended } from "../support/runCommand.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const exportModel = (...args: readonly string[]): Promise<Ended> => runCommand("export", ...args);

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
    const { status, said, complained } = await exportModel(file);
    assert.deepEqual([status, complained], [0, ""]);
    assert.match(said, /^Wrote .*Model\.xlsx: \d+ sheets, [\d,]+ cells, [\d,]+ of them formulas, \d+ KB$/);
    assert.deepEqual(readdirSync(folder), ["Model.xlsx"]);
    assert.deepEqual(
      sheetsOf(file),
      plannedOnce(builtInPack).sheets.map((sheet) => sheet.name),
    );
  });

  it("says how it is used when it is given no file, several, or an option that it has not", async () => {
    for (const args of [[], ["a.xlsx", "b.xlsx"], ["a.xlsx", "--quick"], ["a.xlsx", "--pack"]]) {
      const { status, said, complained } = await exportModel(...args);
      const usage = "Usage: npm run export -- FILE.xlsx [--pack NAME or FILE.json]";
      assert.deepEqual([status, said, complained], [1, "", usage]);
    }
  });

  it("is the command that package.json names", () => {
    const { status, stderr } = spawnSync("npm", ["run", "--silent", "export"], { encoding: "utf8" });
    assert.deepEqual([status, stderr.trim()], [1, "Usage: npm run export -- FILE.xlsx [--pack NAME or FILE.json]"]);
  });

  it("refuses a file it cannot write in one sentence, and writes nothing", async () => {
    const file = join(folder, "absent", "Model.xlsx");
    const { status, said, complained } = await exportModel(file);
    assert.deepEqual([status, said], [1, ""]);
    assert.match(
      complained,
      /^.*Model\.xlsx: there is no folder ".*absent"\. Make the folder first, or choose another\.$/,
    );
    assert.equal(existsSync(join(folder, "absent")), false);
  });

  const sheetsOf = (file: string): string[] => {
    const workbook = strFromU8(unzipSync(readFileSync(file))["xl/workbook.xml"] ?? new Uint8Array());
    return [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
  };
  const written = (pack: unknown): string => {
    const file = join(folder, "mine.json");
    writeFileSync(file, JSON.stringify(pack));
    return file;
  };
  // Without its unit, so that little is calculated.
  const { disclosures: _disclosures, ...rest } = tiny;
  const small = { ...rest, units: [] };

  it("writes the model of a pack in a file of JSON", async () => {
    const file = join(folder, "Model.xlsx");
    const { status, complained } = await exportModel(file, "--pack", written(small));
    assert.deepEqual([status, complained], [0, ""]);
    assert.ok(sheetsOf(file).includes("Notes 1–2"));
  });

  it("refuses a pack that is wrong with everything that is wrong in it, one a line, and writes nothing", async () => {
    const named = written({ ...small, roles: { revenue: "profit.turnover" }, periods: small.periods.slice(1) });
    const { status, said, complained } = await exportModel(join(folder, "Model.xlsx"), "--pack", named);
    assert.deepEqual([status, said], [1, ""]);
    const lines = complained.split("\n");
    // The period 2024 is gone: a column of each of five tables. And a role of a row that there is not.
    assert.equal(lines.length, 6, complained);
    assert.ok(lines.every((line) => line.startsWith(`${named}, `)));
    assert.ok(lines.some((line) => line.includes("roles.revenue") && line.includes("profit.turnover")));
    assert.deepEqual(readdirSync(folder), ["mine.json"]);
  });

  it("asks for the money of a pack of which nobody has said it", async () => {
    const { status, complained } = await exportModel(
      join(folder, "M.xlsx"),
      "--pack",
      written({ ...small, money: null }),
    );
    assert.equal(status, 1);
    assert.match(complained, /^Which money are the amounts of "Annual results for the year ended 30 June 2025" in, /);
  });

  it("says which packs there are for one that there is not, and what is wrong with a file that holds none", async () => {
    const file = join(folder, "Model.xlsx");
    const absent = join(folder, "absent.json");
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{");
    for (const [named, problem] of [
      ["tinny", "there is no such pack. There are ainnovation-2023, tiny, or name a file that ends in .json."],
      [absent, "the file cannot be read."],
      [broken, "the file holds no JSON ("],
    ] as const) {
      const { status, complained } = await exportModel(file, "--pack", named);
      assert.equal(status, 1);
      assert.ok(complained.startsWith(`--pack ${named}: ${problem}`), complained);
    }
  });
});
