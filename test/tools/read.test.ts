import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPack } from "../../src/filing/check/checkPack.ts";
import { runCommand, type Ended } from "../support/runCommand.ts";

const read = (...args: readonly string[]): Promise<Ended> => runCommand("read", ...args);

const statement = [
  "EXAMPLE WORKS LIMITED",
  "(Stock Code: 9999)",
  "# Consolidated Income Statement",
  "For the year ended 31 December 2014",
  "",
  "| | 2014 HK$'000 | 2013 HK$'000 |",
  "|---|---|---|",
  "| Revenue | 500 | 400 |",
  "| Cost of sales | (300) | (250) |",
  "| Gross profit | 200 | 150 |",
  "| Income tax expense | (20) | (15) |",
  "| Profit for the year | 180 | 135 |",
].join("\n");

describe("npm run read", function () {
  this.timeout(60_000);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "headroom-read-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("says what was found and what bears it out, and writes a pack that is sound", async () => {
    const file = join(folder, "filing.md");
    const out = join(folder, "pack.json");
    writeFileSync(file, statement);
    const { status, said, complained } = await read(file, "--out", out);
    assert.deepEqual([status, complained], [0, ""]);
    assert.match(said, /^EXAMPLE WORKS LIMITED \(9999\)/);
    assert.match(said, /Money: HKD × 1000, from "HK\$'000"/);
    assert.match(said, /10 figures: 10 borne out by a sum or a tie, 0 by nothing, 0 in doubt\./);
    const pack = checkPack(JSON.parse(readFileSync(out, "utf8")), out);
    assert.deepEqual([pack.issuer.code, pack.tables.length], ["9999", 1]);
  });

  it("lists the open questions and ends well", async () => {
    const file = join(folder, "filing.md");
    writeFileSync(file, statement.replaceAll(" HK$'000", ""));
    const { status, said } = await read(file);
    assert.equal(status, 0);
    assert.match(said, /Open questions:\n {2}money: /);
  });

  it("ends with 2 and one line where there is nothing to read", async () => {
    const file = join(folder, "prose.txt");
    const out = join(folder, "pack.json");
    writeFileSync(file, "Nothing but words.\n");
    for (const args of [[file, "--out", out], [join(folder, "none.pdf")]]) {
      const { status, said, complained } = await read(...args);
      assert.deepEqual([status, said, complained.split("\n").length], [2, "", 1]);
    }
    assert.equal(existsSync(out), false);
  });
});
