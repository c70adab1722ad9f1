import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { checkPack } from "../../src/filing/check/checkPack.ts";
import { runCommand } from "../support/runCommand.ts";
import { readSideBySide } from "../../tools/many/readSideBySide.ts";

async function read(
  ...args: readonly string[]
): Promise<{ status: number | null; lines: readonly string[]; complained: string }> {
  const { status, said, complained } = await runCommand("read", ...args);
  return { status, lines: said.split("\n"), complained };
}

const statement = (issuer: string, unit = "HK$'000"): string =>
  [
    issuer,
    "(Stock Code: 9999)",
    "# Consolidated Income Statement",
    "For the year ended 31 December 2014",
    "",
    `| | 2014 ${unit} | 2013 ${unit} |`,
    "|---|---|---|",
    "| Revenue | 500 | 400 |",
    "| Cost of sales | (300) | (250) |",
    "| Gross profit | 200 | 150 |",
    "| Income tax expense | (20) | – |",
    "| Profit for the year | 180 | 150 |",
  ].join("\n");

const withoutTime = (line: string): string => line.replace(/, \d+\.\d s$/, "");

describe("npm run read over a folder", function () {
  this.timeout(120_000);
  let folder: string;
  let out: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "headroom-many-"));
    out = join(folder, "out");
    mkdirSync(join(folder, "below"));
    writeFileSync(join(folder, "one.md"), statement("EXAMPLE WORKS LIMITED"));
    writeFileSync(join(folder, "below", "two.md"), statement("SAMPLE MILLS LIMITED", ""));
    writeFileSync(join(folder, "prose.txt"), "Nothing but words.\n");
    writeFileSync(join(folder, "damaged.pdf"), "%PDF-1.4\nand nothing more");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("reads each file, says of each what came of it, and goes on where it was stopped", async () => {
    const first = await read(folder, "--out", out);
    assert.deepEqual([first.status, first.complained], [0, ""]);
    const said = first.lines.map(withoutTime).sort();
    assert.match(said.find((line) => line.includes("one.md")) ?? "", /^read one\.md: 10 figures, 0 doubts$/);
    assert.match(
      said.find((line) => line.includes("two.md")) ?? "",
      /^read below\/two\.md: 10 figures, [1-9] doubts?$/,
    );
    assert.match(said.find((line) => line.includes("prose.txt")) ?? "", /^refused prose\.txt: It holds neither/);
    assert.match(said.find((line) => line.includes("damaged.pdf")) ?? "", /^refused damaged\.pdf: /);
    assert.match(first.lines.join("\n"), /^4 files: 2 read, 2 refused, 0 failed; 0 of them as before; 20 figures; /m);
    const pack = join(out, "packs", "one.md.json");
    assert.equal(checkPack(JSON.parse(readFileSync(pack, "utf8")), pack).issuer.name, "EXAMPLE WORKS LIMITED");
    const refused = readFileSync(join(out, "refused.csv"), "utf8").trim().split("\n");
    assert.equal(refused[0], '"file","outcome","reason","sha256"');
    assert.deepEqual(
      refused.slice(1).map((line) => line.split(",")[0]),
      ['"damaged.pdf"', '"prose.txt"'],
    );

    const rows = await figures(out);
    assert.equal(rows.length, 20);
    const revenue = rows.find(({ file, role, period }) => file === "one.md" && role === "revenue" && period === "2013");
    assert.deepEqual(revenue, {
      issuer: "EXAMPLE WORKS LIMITED",
      code: "9999",
      document: revenue?.document,
      period: "2013",
      start_date: "2013-01-01",
      end_date: "2013-12-31",
      months: 12,
      table_id: "income",
      kind: "income statement",
      item: "income.revenue",
      label: "Revenue",
      column_head: "2013 HK$'000",
      role: "revenue",
      value: 400,
      printed: "400",
      currency: "HKD",
      scale: 1000,
      unit: "HK$'000",
      page: null,
      condition: "asPrinted",
      file: "one.md",
    });
    const of = (label: string, file: string) => rows.filter((row) => row.label === label && row.file === file);
    assert.deepEqual(
      of("Income tax expense", "one.md")
        .map(({ printed, value }) => [printed, value])
        .sort(),
      [
        ["(20)", -20],
        ["–", 0],
      ],
    );
    assert.deepEqual(new Set(of("Revenue", "below/two.md").map(({ currency }) => currency)), new Set([null]));

    // Changed, gone from the packs, and the same: the first two are read again, what was refused is not.
    writeFileSync(join(folder, "one.md"), statement("EXAMPLE WORKS LIMITED").replaceAll("500", "510"));
    rmSync(join(out, "packs", "below", "two.md.json"));
    const second = await read(folder, "--out", out);
    assert.equal(second.status, 0);
    assert.deepEqual(
      second.lines
        .filter((line) => line.endsWith("(as before)"))
        .map((line) => line.split(":")[0])
        .sort(),
      ["refused damaged.pdf", "refused prose.txt"],
    );
    assert.match(second.lines.join("\n"), /^4 files: 2 read, 2 refused, 0 failed; 2 of them as before; 20 figures; /m);
    assert.equal((await figures(out)).find(({ printed }) => printed === "510")?.value, 510);
    const third = await read(folder, "--out", out, "--workers", "1");
    assert.match(third.lines.join("\n"), /^4 files: .* 4 of them as before; 20 figures; /m);
  });

  it("goes on to the next file where one takes too long", async () => {
    const tasks = ["one.md", "prose.txt"].map((file) => ({
      file,
      path: join(folder, file),
      pack: join(out, `${file}.json`),
      reader: "this",
    }));
    const reasons: unknown[] = [];
    await readSideBySide(tasks, { workers: 1, milliseconds: 1 }, async ({ reading: { file, outcome, reason } }) => {
      reasons.push([file, outcome, reason]);
      return Promise.resolve();
    });
    const late = "took longer than 0.001 seconds";
    assert.deepEqual(reasons, [
      ["one.md", "failed", late],
      ["prose.txt", "failed", late],
    ]);
  });

  it("ends with 2, and one line, where there is no file in the folder", async () => {
    mkdirSync(join(folder, "bare", "below"), { recursive: true });
    const none = await read(join(folder, "bare"), "--out", out);
    assert.deepEqual([none.status, none.complained.split("\n").length], [2, 1]);
    assert.match(none.complained, /There is no file in the folder/);
  });

  it("ends with 2 where there is no such folder, and with 1 without a folder to write to", async () => {
    const none = await read(join(folder, "none"), "--out", out);
    assert.deepEqual([none.status, none.complained.split("\n").length], [2, 1]);
    const without = await read(folder);
    assert.equal(without.status, 1);
    assert.match(without.complained, /^Usage: /);
    assert.equal(existsSync(out), false);
  });
});

const figures = async (out: string): Promise<readonly Record<string, unknown>[]> =>
  parquetReadObjects({ file: await asyncBufferFromFile(join(out, "figures.parquet")) });
