import { moneyMeasure } from "../../figures/measure.ts";
import { listed } from "../periodWords.ts";
import { lowerFirst } from "../lowerFirst.ts";
import type { SheetContext } from "../SheetContext.ts";
import { expenseLines } from "./expenseLines.ts";
import { gearingLines, goodwillLines, workingCapitalLines } from "./positionLines.ts";
import { printsNo } from "./printsNo.ts";
import { growthLines, marginLines, resultLines } from "./resultLines.ts";
import { presentedLine, type GeneralLine, type SectionPlan, type SummarySection } from "./SummaryLine.ts";
import * as summaryWords from "./summaryWords.ts";

/** Stands for every unit's headroom in a pack's own sections. */
const everyHeadroom = "summary.headroom";

/** The sections of the analysis: the pack's own where it has some, otherwise the general ones in their order. */
export function summarySections(context: SheetContext): readonly SummarySection[] {
  const { filing } = context;
  const general = [
    growthLines(context),
    marginLines(context),
    expenseLines(context),
    resultLines(context),
    workingCapitalLines(context),
    gearingLines(context),
    goodwillLines(context),
  ];
  const byId = new Map(general.flatMap(({ lines }) => lines.map((each) => [each.line.id, each] as const)));
  const headrooms = [...byId.keys()].filter((id) => id.startsWith("summary.") && id.endsWith(".headroom"));
  const plans: readonly SectionPlan[] =
    filing.pack.presentation?.summary?.sections ??
    general.map(({ title, lines }) => ({ title, lines: lines.map(({ line }) => line.id) }));
  const money = { printed: filing.money.printed, measure: moneyMeasure(filing.money), kind: context.amount };
  return plans
    .map(({ title, lines }) => {
      const found = lines.flatMap((line): readonly GeneralLine[] => {
        if (typeof line !== "string") return [{ missing: [], line: presentedLine(line, money) }];
        const ids = line === everyHeadroom ? headrooms : [line];
        return ids.map((id) => byId.get(id) ?? unknownLine(id));
      });
      return {
        title,
        lines: found.flatMap(({ missing, line }) => (missing.length === 0 ? [line] : [])),
        leftOut: leftOut(context, found),
      };
    })
    .filter(({ lines, leftOut: sentences }) => lines.length + sentences.length > 0);
}

function unknownLine(id: string): never {
  throw new UnknownSummaryLineError(id);
}

/** A general line that a pack names and the model does not have. */
class UnknownSummaryLineError extends Error {
  override readonly name = "UnknownSummaryLineError";
  constructor(readonly id: string) {
    super(summaryWords.expectedTheId(JSON.stringify(id)));
  }
}

/** A sentence for each thing that the document does not print. */
function leftOut(context: SheetContext, lines: readonly GeneralLine[]): readonly string[] {
  const absent = lines.filter(({ missing }) => missing.length > 0);
  const reasons = [...new Set(absent.map(({ missing }) => printsNo(context, missing)))];
  return reasons.map((reason) => {
    const labels = absent
      .filter(({ missing }) => printsNo(context, missing) === reason)
      .map(({ line }) => lowerFirst(line.label))
      // "receivable days, on the average balance" is said with "receivable days".
      .filter(
        (label, _, all) => !reason.endsWith(` no ${label}`) && !all.some((other) => label.startsWith(`${other}, `)),
      );
    if (labels.length === 0) return `${reason}.`;
    return summaryWords.soThereAreIsNo({
      reason,
      endsWith: labels[0]?.endsWith("s") === true,
      labels: listed(labels, "or"),
    });
  });
}
