import { hasSmallAmounts } from "../../assumptions/hasSmallAmounts.ts";
import type { NumberKind } from "../../../plan/plan.ts";
import { periodName } from "../../periodWords.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { missingForMargin } from "../../summary/missingRoles.ts";
import { headroomLine } from "../../summary/positionLines.ts";
import { adjustedHow, adjustedRateHow } from "../../summary/resultLines.ts";
import { printsNo } from "../../summary/printsNo.ts";
import { adjustedWords } from "../measures/adjustedWords.ts";
import { figureKey } from "../figureKey.ts";
import { grossMarginLines } from "../../../accounting/grossMarginByRole.ts";
import * as coverSentences from "./coverSentences.ts";
import * as termWords from "../../termWords.ts";

/** A result of the workbook that the cover shows. */
export interface CoverResult {
  readonly label: string;
  /** Of its cell in the workbook. */
  readonly key: string;
  readonly format: NumberKind;
  readonly unit: string;
  readonly meaning: string;
}

/** The newest period's measures and every unit's headroom, and of a measure that the document has not, why. */
export function coverResults(context: SheetContext): {
  readonly results: readonly CoverResult[];
  readonly leftOut: readonly (readonly [label: string, sentence: string])[];
} {
  const { book } = context;
  const missing = missingForMargin(context);
  return {
    results: [...marginResults(context), ...adjustedResults(context), ...headrooms(context)].filter(({ key }) =>
      book.has(key),
    ),
    leftOut:
      missing.length === 0 ? [] : [["Gross margin", coverSentences.soThereIsNoGross(printsNo(context, missing))]],
  };
}

/** The newest of the periods that have the line. */
const newest = ({ book, periods }: SheetContext, line: string) =>
  periods.findLast(({ key }) => book.has(figureKey(line, key)));

function marginResults(context: SheetContext): readonly CoverResult[] {
  const period = newest(context, grossMarginLines.margin);
  if (period === undefined) return [];
  return [
    {
      label: coverSentences.grossMarginOf(periodName(period)),
      key: figureKey(grossMarginLines.margin, period.key),
      format: "percentage",
      unit: "%",
      meaning: termWords.grossMarginHow,
    },
  ];
}

function adjustedResults(context: SheetContext): readonly CoverResult[] {
  const { filing } = context;
  const words = adjustedWords(filing);
  const period = words && newest(context, words.lines.adjusted);
  if (words === undefined || period === undefined) return [];
  const name = periodName(period);
  return [
    {
      label: `${words.full} ${name}`,
      key: figureKey(words.lines.adjusted, period.key),
      format: context.amount,
      unit: filing.money.printed,
      meaning: adjustedHow(context, filing.role("resultForThePeriod")?.label ?? ""),
    },
    {
      label: coverSentences.rateOf(words.full, name),
      key: figureKey(words.lines.rate, period.key),
      format: "percentage",
      unit: "% of revenue",
      meaning: adjustedRateHow(words.full),
    },
  ];
}

const headrooms = ({ filing, assumed }: SheetContext): readonly CoverResult[] =>
  assumed.units.map(({ id, title }) => ({
    label: coverSentences.headroomOf(title),
    key: headroomLine(id),
    format: hasSmallAmounts(assumed.units) ? "fineHeadroom" : "headroom",
    unit: filing.money.printed,
    meaning: coverSentences.valueInUseCarryingAmount,
  }));
