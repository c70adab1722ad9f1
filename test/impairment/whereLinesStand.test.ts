import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { builtInPack } from "../../packs/index.ts";
import { decimal } from "../../src/figures/decimal.ts";
import { cguHeadroomOf } from "../../src/functions/functions.ts";
import {
  assumptionLines,
  blockLines,
  carriedLines,
  cashLines,
  type BlockKey,
} from "../../src/impairment/unit/lines.ts";
import { assumptionKey } from "../../src/model/assumptions/assumptionKey.ts";
import { unitOf } from "../../src/taskpane/model/goodwill/unitOf.ts";
import type { UnitInputs } from "../../src/taskpane/model/goodwill/inputsFound.ts";
import { thrown } from "../functions/call.ts";
import { builtInUnits } from "../support/builtInUnits.ts";
import { plannedOnce } from "../support/plannedOnce.ts";
import { blockOf, handUnit } from "../support/unit.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.tsx?$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** The code without its comments and tables of sentences, which may tell of a line. */
const code = new Map(
  filesBelow(SRC)
    .filter((path) => !path.startsWith(join(SRC, "workbench")) && !path.endsWith("Words.ts"))
    .map((path) => [
      relative(SRC, path).split(sep).join("/"),
      readFileSync(path, "utf8")
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/^\s*\/\/.*$/gm, ""),
    ]),
);

/** The files that name a line, by its key or by its label. */
function standsIn({ key, label }: { readonly key: string; readonly label: string }): string[] {
  const named = new RegExp(`\\b${key}\\b|"${label}"`);
  return [...code].filter(([, text]) => named.test(text)).map(([file]) => file);
}

/** What reads the table, and so names no line: another entry of it is enough for them. */
const readers =
  /^(functions\/arguments\/(readUnitBlock|readDriver|readUncertainty)\.ts|(distribution|host|excel|plan|xlsx|taskpane)\/|model\/(assumptions|newUnit)\/|model\/cases\/(CaseSheet|caseValues|caseReason|workedCell)\.ts|model\/goodwill\/(unit\/(unitBlock|unitSection|unitMirror|unitCells)|grid\/gridSettings|inputTroubles|cashMargin|valuation|valuation\/valuationLayout)\.ts)/;

/**
 * In how many files a variable of the arithmetic stands, at most: value in use, its twins in cells and the searches are
 * written in it, so that it is in every one of them. One more is a second thought.
 */
const variables: Partial<Readonly<Record<string, number>>> = {
  baseRevenue: 19,
  revenueGrowth: 15,
  workingCapital: 21,
  terminalGrowth: 38,
  preTaxDiscountRate: 22,
  ownership: 11,
  openingWorkingCapital: 12,
  grossUpGoodwill: 8,
  midYearDiscounting: 10,
};

const table = "impairment/unit/lineTable.ts";

/** In how many files a ratio of revenue stands that exhibits are about. */
const aboutExhibits: Partial<Readonly<Record<string, number>>> = { grossMargin: 5, operatingCosts: 3 };

/** Where the words of a line mean something else: the gross margin of a statement, the rows of its operating costs. */
const otherMeaning =
  /^(accounting|interpreting)\/|^functions\/(errors|results)\/|^model\/((sheets|summary)\/|(modelSheets|planWorkbook|startingResults)\.ts)/;

describe("where a unit block's line stands", () => {
  it("is not in what reads blocks, assumptions and inputs: they take every line from the table", () => {
    // The word goodwill is the name of sheets and tabs too.
    for (const line of assumptionLines.filter(({ key }) => key !== "goodwill"))
      assert.deepEqual(
        standsIn(line).filter((file) => readers.test(file)),
        [],
        line.label,
      );
  });

  it("is the table alone for an asset of the carrying amount, and at most three files for what is added to another line", () => {
    for (const { key, label } of carriedLines) assert.deepEqual(standsIn({ key, label }), [table], label);
    for (const line of assumptionLines.filter(({ addsTo }) => addsTo !== undefined))
      assert.ok(standsIn(line).length <= 3, `${line.label}: ${standsIn(line).join(", ")}`);
  });

  it("is the table alone for a ratio of revenue that no exhibit is about, as capital expenditure", () => {
    for (const { key, label } of cashLines) {
      const files = standsIn({ key, label }).filter((file) => !otherMeaning.test(file));
      assert.ok(files.length <= (aboutExhibits[key] ?? 1), `${label}: ${files.join(", ")}`);
    }
  });

  it("is no more files than it was for a variable of the arithmetic", () => {
    const others = blockLines.filter((line) => line.cash === undefined && line.carried === undefined);
    for (const line of others.filter(({ key }) => key !== "goodwill")) {
      const most = variables[line.key] ?? 4;
      assert.ok(standsIn(line).length <= most, `${line.label}: ${standsIn(line).length} files, at most ${most}`);
    }
  });
});

describe("every line of the table", () => {
  const plan = plannedOnce(builtInPack);

  it("is an assumption of each unit", () => {
    for (const unit of builtInUnits)
      for (const line of assumptionLines) {
        const id = assumptionKey(unit, line.key);
        const found = plan.assumptions.filter((each) => each.id === id || each.id.startsWith(`${id}.`));
        assert.equal(found.length, unit.assumptions[line.key].values.length, id);
        assert.ok(found.every(({ label, name }) => label === line.label && name.includes(`_${line.name}`)));
      }
  });

  it("is a row of each unit's block, in the table's order", () => {
    for (const { blockName } of builtInUnits) {
      const area = plan.names.find(({ name }) => name === blockName)?.area;
      assert.ok(area);
      const cells = plan.sheets.find(({ id }) => id === area.sheet)?.cells ?? [];
      const labels = cells.filter(
        ({ row, column }) => column === area.column && row >= area.row && row < area.row + area.rows,
      );
      assert.deepEqual(
        labels.map(({ content }) => content.kind === "text" && content.text),
        blockLines.map(({ label }) => label),
      );
    }
  });

  it("is asked for by the functions where a block lacks it, unless it may be left out", () => {
    for (const { label, byDefault, leftOut } of blockLines) {
      const without = blockOf(handUnit).filter(([name]) => name !== label);
      if (byDefault === undefined && leftOut === undefined)
        assert.ok(thrown(() => cguHeadroomOf(without)).message.includes(`no row labelled "${label}"`), label);
      else assert.equal(typeof cguHeadroomOf(without), "number", label);
    }
  });

  it("is a field of the unit that the pane calculates with", () => {
    const inputs = Object.fromEntries(
      assumptionLines.map(({ key, holds }, index) => [key, holds === "switch" ? [true] : [index + 1]]),
    ) as unknown as UnitInputs;
    const unit = unitOf(inputs);
    assert.deepEqual(Object.keys(unit).sort(), blockLines.map(({ key }) => key).sort());
    const added = (key: BlockKey): number =>
      assumptionLines
        .filter((line) => line.key === key || line.addsTo === key)
        .reduce((sum, line) => sum + Number(inputs[line.key][0]), 0);
    for (const { key, holds } of blockLines) {
      if (holds === "switch") assert.equal(unit[key], true, key);
      else assert.deepEqual([unit[key]].flat(), [decimal(added(key))], key);
    }
  });
});
