import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answer } from "../../src/functions/errors/excelError.ts";
import { errorTable } from "../../src/functions/errors/errorTable.ts";
import { SameDriverError } from "../../src/impairment/sensitivity.ts";
import { thrown } from "./call.ts";

/** The rooms whose code a custom function runs. */
const rooms = ["figures", "filing", "derivation", "accounting", "impairment", "distribution", "functions"];

/** What can only come of a mistake in the code or the pack: it is not to be hidden in a cell. */
const defects = new Set([
  // Figures and packs are checked before a function sees them.
  "NotANumberError",
  "RoundingPlaceError",
  "PrintedFigureError",
  "NoConversionError",
  "NoProductError",
  "NoQuotientError",
  "NoPeriodError",
  "PackDataError",
  "MoneyNotSaidError",
  "UnknownUnitError",
  "UnknownItemError",
  "AbsentFigureError",
  // Only the model ties figures out.
  "WideDenominatorError",
  // The functions' reader knows drivers from other text.
  "UnknownDriverError",
  // Caught: the simulation then runs without a worker.
  "WorkerRefusedError",
]);

function errorClasses(room: string): string[] {
  const folder = fileURLToPath(new URL(`../../src/${room}`, import.meta.url));
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/class (\w+) extends Error\b/g)])
    .map(([, name = ""]) => name);
}

describe("the table of errors", () => {
  it("has each failure that a function can meet once, and no other", () => {
    const listed = errorTable.map(({ name }) => name);
    assert.equal(new Set(listed).size, listed.length);
    const known = new Set([...listed, ...defects]);
    const found = rooms.flatMap(errorClasses);
    assert.deepEqual(
      found.filter((name) => !known.has(name)),
      [],
      "classes that are neither in the table nor defects",
    );
    assert.deepEqual(
      listed.filter((name) => !found.includes(name)),
      [],
    );
  });

  it("names the function and the parameter before what the failure says", () => {
    const { code, message } = thrown(() =>
      answer("SENSITIVITY", () => {
        throw new SameDriverError("Gross margin");
      }),
    );
    assert.equal(code, "#VALUE!");
    assert.equal(message, 'SENSITIVITY: parameter driver: Expected two different drivers, found "Gross margin" twice.');
  });

  it("leaves a defect as it is", () => {
    const defect = new RangeError("no such column");
    assert.throws(
      () =>
        answer("CGUVALUE", () => {
          throw defect;
        }),
      defect,
    );
  });
});
