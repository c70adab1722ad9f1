import {
  areaOf,
  call,
  equal,
  errorValue,
  joined,
  less,
  minus,
  negated,
  over,
  plus,
  power,
  times,
  when,
} from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { readsOtherSheet } from "../../formula/printFormula.ts";
import type { NumberKind, StyleName } from "../../plan/plan.ts";
import { carriedLines } from "../../impairment/unit/lines.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import { midYearFactor } from "../goodwill/analysis/UnitModel.ts";
import { resultKey } from "./caseKeys.ts";
import type { CaseSheet, CaseUnit, ResultPart } from "./CaseSheet.ts";
import { hasValue } from "./caseWorkings.ts";
import { workedCell } from "./workedCell.ts";
import { caseHeads, column } from "./columns.ts";
import { valuedOf } from "./valuedOf.ts";
import * as caseWords from "./caseWords.ts";
import * as termWords from "../termWords.ts";

/** A row of results: what it is in a case that is used, and in the model as it is. */
interface ResultLine {
  readonly part: ResultPart;
  readonly label: string;
  readonly style: StyleName;
  readonly format: NumberKind;
  readonly inCase: (of: number) => Formula;
  readonly now: () => Formula;
}

/** What a unit is worth in each case; one of the model's in the model as it is, too. */
export function caseResults(on: CaseSheet, unit: CaseUnit): void {
  const { sheet, book, assumed } = on;
  const { results, unit: of } = unit;
  sheet.text(results.row("heading"), column.label, "heading", of.title);
  sheet.band(results.row("heading"), "heading", column.unit, column.now);
  sheet.entry(of.title, results.row("heading"));
  for (const line of resultLines(on, unit)) {
    const row = results.row(line.part);
    const strong = line.style === "total";
    sheet.text(row, column.label, strong ? "subtotal" : "label", line.label, { indent: 1 });
    sheet.text(row, column.unit, "unit", assumed.money.printed, { indent: 1 });
    for (const at of valuedOf(unit))
      sheet.formula(row, at, line.style, when(on.isUsed(unit, at), line.inCase(at), ""), { format: line.format });
    if (unit.starts !== undefined) {
      const now = line.now();
      const style = readsOtherSheet(now, sheet.name) ? "link" : line.style;
      sheet.formula(row, column.now, style, now, { format: line.format });
    }
    book.register(resultKey(of.id, line.part), sheet, { row, column: column.base });
  }
  sheet.text(results.row("reasons"), column.label, "label", caseWords.whyThereIsNoValue, { indent: 1 });
  // Beside it nothing stands in the way of a sentence.
  sheet.formula(results.row("reasons"), column.unit, "remark", reasonsInWords(on, unit), { format: "text", indent: 1 });
  const row = results.row("headroom");
  sheet.conditionalFormat({
    area: { row, column: column.base, rows: 1, columns: column.now - column.base + 1 },
    formula: less(call("N", sheet.cell(row, column.base)), 0),
    look: "loss",
  });
}

/** The lines of a unit's results, those of a unit of the user's own without what the model has. */
function resultLines(on: CaseSheet, unit: CaseUnit): readonly ResultLine[] {
  const { sheet, book } = on;
  const cell = (part: ResultPart, of: number): Formula => sheet.cell(unit.results.row(part), of);
  const model = (part: string) => (): Formula => book.cell(assumptionKey(unit.unit, part));
  const base = sheet.cell(unit.results.row("headroom"), column.base, "column");
  const valuedOr = (of: number, formula: Formula): Formula => when(hasValue(on, unit, of), formula, errorValue("#N/A"));
  const plain = { style: "formula", format: "amount" } as const;
  const lines: readonly ResultLine[] = [
    {
      part: "headroom",
      label: termWords.headroom,
      style: "total",
      format: "headroom",
      inCase: (of) => minus(cell("valueInUse", of), cell("carryingAmount", of)),
      now: model("headroom"),
    },
    {
      ...plain,
      part: "difference",
      label: caseWords.differenceToTheBaseCase,
      inCase: (of) => difference(cell("headroom", of), base),
      now: () => difference(cell("headroom", column.now), base),
    },
    {
      ...plain,
      part: "valueInUse",
      label: termWords.valueInUse,
      inCase: (of) => valuedOr(of, valueInUse(on, unit, of)),
      now: model("valueInUse"),
    },
    {
      ...plain,
      part: "carryingAmount",
      label: termWords.carryingAmount,
      inCase: (of) => valuedOr(of, carryingAmount(on, unit, of)),
      now: model("carryingAmount"),
    },
    {
      ...plain,
      part: "loss",
      label: termWords.impairmentLoss,
      inCase: (of) => call("MAX", 0, negated(cell("headroom", of))),
      now: () => call("MAX", 0, negated(cell("headroom", column.now))),
    },
  ];
  return unit.starts === undefined ? lines.filter(({ part }) => part !== "difference") : lines;
}

/** Characters of a name in a sentence: with a whole page of it, Excel would show none. */
const longestName = 60;

/** The reasons of all cases after their names: "Downside: No value: base revenue is missing". */
function reasonsInWords({ sheet, names }: CaseSheet, unit: CaseUnit): Formula {
  const { workings } = unit;
  const said = valuedOf(unit).map((of) => {
    const name = sheet.cell(names, of);
    const called =
      of === column.base
        ? caseHeads.base
        : when(equal(name, ""), caseHeads.kept(of - column.firstCase), call("LEFT", name, longestName));
    const reason = sheet.cell(workings.row("reason"), of);
    return when(equal(reason, ""), "", joined("; ", called, ": ", reason));
  });
  const [first, ...others] = said;
  return call("MID", joined(first ?? "", ...others), 3, 2_000);
}

/** What is but rounding is none: the cases and the units' sheets add up in different orders. */
const difference = (headroom: Formula, base: Formula): Formula => call("ROUND", minus(headroom, base), 6);

/** The flows at year ends, and what comes after them, half a year earlier with mid-year discounting (IAS 36.30–57). */
function valueInUse(on: CaseSheet, unit: CaseUnit, of: number): Formula {
  const { sheet } = on;
  const { workings } = unit;
  const [rate, growth] = [on.value(unit, "preTaxDiscountRate", of), on.value(unit, "terminalGrowth", of)];
  const flows = areaOf(sheet.cell(workings.row("cashFlow"), of), sheet.cell(workings.last("cashFlow"), of));
  const perYear = plus(1, rate);
  const terminal = over(sheet.cell(workings.row("terminalFlow"), of), minus(rate, growth));
  const after = over(terminal, power(perYear, on.assumed.years.length));
  const midYear = midYearFactor(rate, workedCell(on, unit, "midYearDiscounting", of));
  return times(plus(call("NPV", rate, flows), after), midYear);
}

/** Goodwill, grossed up unless that is switched off (IAS 36.C4), and the other assets. */
function carryingAmount(on: CaseSheet, unit: CaseUnit, of: number): Formula {
  const worked = (key: Parameters<typeof workedCell>[2]): Formula => workedCell(on, unit, key, of);
  const goodwill = worked("goodwill");
  return plus(
    when(equal(worked("grossUpGoodwill"), true), over(goodwill, worked("ownership")), goodwill),
    ...carriedLines.map(({ key }) => worked(key)),
  );
}
