import assert from "node:assert/strict";
import { ainnovation2023 } from "../../../packs/ainnovation-2023/index.ts";
import { prove } from "../../../src/interpreting/proving/prove.ts";
import type { Proof } from "../../../src/interpreting/proving/Proof.ts";
import type { DraftTable } from "../../../src/interpreting/DraftTable.ts";
import { draftOfGrid, draftsOfMarkdown, draftsOfPack } from "../../support/draftTables.ts";
import { sharedFilings } from "../../support/sharedFilings.ts";

const textOf = (path: string): string => new TextDecoder().decode(sharedFilings.read(`filings/${path}`));

describe("prove: the first pack, from labels and amounts alone", () => {
  const proof = prove(draftsOfPack(ainnovation2023));
  const rows = ainnovation2023.tables.flatMap((table) => table.rows);

  it("finds every sum that the pack tells, and none that it does not", () => {
    const set = (sum: readonly string[] | undefined): string => [...(sum ?? [])].sort().join(" ");
    assert.deepEqual(
      rows.flatMap(({ id }) => (proof.rows[id]?.sumOf === undefined ? [] : [`${id}: ${set(proof.rows[id].sumOf)}`])),
      rows.flatMap(({ id, sumOf }) => (sumOf === undefined ? [] : [`${id}: ${set(sumOf)}`])),
    );
  });

  it("finds every role, and of the adjustments those that stand in the reconciliation", () => {
    const { adjustments, ...roles } = ainnovation2023.roles;
    const { adjustments: found, ...others } = proof.roles;
    assert.deepEqual(others, roles);
    assert.deepEqual(
      found,
      adjustments?.filter((id) => id.startsWith("adjustedLoss.")),
    );
  });

  it("doubts nothing, and finds scale and periods borne out", () => {
    assert.deepEqual(proof.doubts, []);
    assert.deepEqual([proof.witnesses.scale.verdict, proof.witnesses.period.verdict], ["agrees", "agrees"]);
  });

  it("says of the tables of assumptions that nothing bears them out", () => {
    const { figures, borneOut, byNothing } = proof.coverage["note13.assumptions.2023"] ?? {};
    assert.deepEqual([figures, borneOut, byNothing], [18, 0, 18]);
  });
});

describe("prove: real filings", () => {
  before(function () {
    if (sharedFilings.present) return;
    console.log(sharedFilings.absent);
    this.skip();
  });

  interface Planted {
    readonly id: string;
    readonly md_line: number;
    readonly category: string;
  }

  const lineOf = ({ place }: DraftTable["rows"][number]): number => ("line" in place ? place.line : 0);

  function flaggedLines(tables: readonly DraftTable[], { doubts }: Proof): ReadonlySet<number> {
    const flagged = new Set(doubts.map(({ row }) => row));
    return new Set(tables.flatMap(({ rows }) => rows.filter(({ id }) => flagged.has(id)).map(lineOf)));
  }

  it("flags 28 of 30 rows with planted errors, and at most 15 of the clean copy", () => {
    const clean = prove(draftsOfMarkdown(textOf("li-fung-0494-ar2019-fs.md")));
    assert.equal(clean.doubts.length <= 15, true, `${String(clean.doubts.length)} flags on the clean copy`);
    const tables = draftsOfMarkdown(textOf("li-fung-0494-ar2019-fs.injected.md"));
    const { issues } = JSON.parse(textOf("li-fung-0494-ar2019-injected-errors.json")) as { issues: readonly Planted[] };
    // A wrong word is no matter of arithmetic.
    const planted = issues.filter(({ category }) => category !== "labeling");
    assert.equal(planted.length, 30);
    const flagged = flaggedLines(tables, prove(tables));
    const missed = planted.filter((each) => !flagged.has(each.md_line)).map(({ id }) => id);
    assert.equal(missed.length <= 2, true, `missed ${missed.join(", ")}`);
  });

  it("explains more than 150 of 187 rows called “Total…” in tables of annual reports, with few flags", () => {
    const data = JSON.parse(textOf("tatqa_dataset_dev.json")) as readonly { table: { table: string[][] } }[];
    const tables = data.map(({ table }, index) => draftOfGrid(`q${String(index)}`, table.table));
    const proof = prove(tables);
    const totals = tables.flatMap(({ rows }) =>
      rows.filter(({ label, kind }) => kind === "figure" && /^total/i.test(label)),
    );
    assert.equal(totals.length, 187);
    const explained = totals.filter(({ id }) => proof.rows[id]?.sumOf !== undefined).length;
    assert.equal(explained > 150, true, `${String(explained)} explained`);
    assert.equal(proof.doubts.length < 20, true, `${String(proof.doubts.length)} flags`);
  });
});
