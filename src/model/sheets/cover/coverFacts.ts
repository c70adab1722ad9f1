import { endedOrAsAtWords, listed, periodName } from "../../periodWords.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { adjustedWords } from "../measures/adjustedWords.ts";
import { hasGrossMargin } from "../../../accounting/grossMarginByRole.ts";

/** What the cover says of the issuer, its document and the model. */
export function coverFacts(context: SheetContext): {
  readonly subtitle: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
} {
  const { filing } = context;
  const { issuer, document } = filing.pack;
  const adjusted = adjustedWords(filing);
  const parts = [
    "statements",
    ...(hasGrossMargin(filing) ? ["gross margin"] : []),
    ...(adjusted === undefined ? [] : [adjusted.full.charAt(0).toLowerCase() + adjusted.full.slice(1)]),
  ];
  const goodwill = "the headroom of goodwill (IAS 36)";
  const subtitle = context.assumed.units.length > 0 ? `${parts.join(", ")} and ${goodwill}` : listed(parts);
  const code = issuer.code === undefined ? [] : [issuer.code];
  const market = issuer.market === undefined ? [] : [`(${issuer.market})`];
  const listing = [...code, ...market].join(" ");
  return {
    subtitle: `A live model of the announcement: ${subtitle}`,
    facts: [
      ["Company", issuer.name],
      ...(listing === "" ? [] : [["Stock code", listing] as const]),
      ["Source", document.title],
      ["Period", periodFact(context)],
      ["Unit", `${filing.money.printed} unless a cell says otherwise; negatives in brackets`],
    ],
  };
}

/** "Years ended, and as at, 31 December; 2009 to 2013; forecasts 2014 to 2018" */
function periodFact({ periods, assumed }: SheetContext): string {
  const ended = endedOrAsAtWords(periods, "and");
  const range = (names: readonly string[]): string =>
    [...new Set([names[0], names.at(-1)])].filter((name) => name !== undefined).join(" to ");
  return [
    ended.charAt(0).toUpperCase() + ended.slice(1),
    range(periods.map(periodName)),
    ...(assumed.years.length > 0 ? [`forecasts ${range(assumed.years)}`] : []),
  ].join("; ");
}
