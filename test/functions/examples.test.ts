import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  adjustedLossOf,
  breakEvenOf,
  cguHeadroomOf,
  cguValueOf,
  figureOf,
  grossedUpGoodwillOf,
  grossMarginOf,
  impliedRateOf,
  valueInUseOf,
} from "../../src/functions/functions.ts";
import { blockLines } from "../../src/impairment/unit/lines.ts";
import { builtInUnits } from "../support/builtInUnits.ts";
import "./call.ts";

/** A call as the documents print it, and what they say that it gives. */
interface Example {
  readonly call: string;
  readonly name: string;
  readonly cells: readonly unknown[];
  readonly gives: string;
}

/** The block of a unit that comes with the add-in, as its name in a formula hands it on. */
function blockOfUnit(named: string): unknown[][] {
  const unit = builtInUnits.find(({ blockName }) => blockName === named) ?? assert.fail(`no unit is called ${named}`);
  return blockLines.map(({ key, label }) => {
    const { values } = unit.assumptions[key];
    return [label, ...values];
  });
}

/** "51%", "{290271; 36135}", "\"Revenue\"" or a unit's name, as Excel hands it to a function. */
function argument(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.startsWith("{"))
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => row.split(",").map(Number));
  if (/^[A-Z]\w+$/i.test(text)) return blockOfUnit(text);
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** What a text gives in examples; those that name cells of a sheet give nothing here. */
function examplesOf(text: string): readonly Example[] {
  const found = text.matchAll(/(=HEADROOM\.([A-Z]+)\((.*)\))(?:`[^→|]*→ | {2,})(\S+)/g);
  return [...found].map(([, call = "", name = "", list = "", gives = ""]) => ({
    call,
    name,
    cells: (list.match(/\{[^}]*\}|"[^"]*"|[^,\s]+/g) ?? []).map(argument),
    gives,
  }));
}

/** True of a value that is printed so: rounded, or cut off where dots follow. */
function isPrinted(value: number, text: string): boolean {
  const [, minus, digits = "", dots, percent] = /^([-−])?([\d,.]+?)(…)?(%)?$/.exec(text) ?? assert.fail(text);
  const shown = Number(digits.replaceAll(",", "")) * (minus === undefined ? 1 : -1);
  const lastDigit = 10 ** -(digits.split(".")[1]?.length ?? 0);
  const apart = (percent === undefined ? value : value * 100) - shown;
  return dots === undefined ? Math.abs(apart) <= lastDigit / 2 : apart >= 0 && apart < lastDigit;
}

const asCells = (value: unknown): unknown[][] => (Array.isArray(value) ? (value as unknown[][]) : [[value]]);

const functions: Readonly<Record<string, (...cells: readonly unknown[]) => unknown>> = {
  GROSSMARGIN: (revenue, cost) => grossMarginOf(asCells(revenue), asCells(cost)),
  ADJUSTEDLOSS: (loss, ...adjustments) => adjustedLossOf(asCells(loss), adjustments.map(asCells)),
  VALUEINUSE: (flows, rate, growth) =>
    valueInUseOf(asCells(flows), rate, growth === undefined ? undefined : asCells(growth)),
  IMPLIEDRATE: (flows, value) => impliedRateOf(asCells(flows), value),
  GROSSEDUPGOODWILL: (goodwill, ownership) => grossedUpGoodwillOf(goodwill, ownership),
  CGUVALUE: (cgu) => cguValueOf(asCells(cgu)),
  CGUHEADROOM: (cgu) => cguHeadroomOf(asCells(cgu)),
  BREAKEVEN: (cgu, driver) => breakEvenOf(asCells(cgu), driver),
  FIGURE: (item, period, issuer) => figureOf(item, period, issuer),
};

for (const [file, least] of [
  ["README.md", 9],
  ["docs/functions.md", 10],
] as const)
  describe(`The examples of ${file}`, () => {
    const examples = examplesOf(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));

    it("are found", () => assert.ok(examples.length >= least, `${examples.length} of ${least}`));

    for (const { call, name, cells, gives } of examples)
      it(`say what is so: ${call} gives ${gives}`, () => {
        const given = functions[name]?.(...cells) ?? assert.fail(`no example of ${name} is known here`);
        const [[value]] = asCells(given) as [[unknown]];
        assert.ok(typeof value === "number" && isPrinted(value, gives), String(value));
      });
  });
