import { moneyInWords } from "../../moneyInWords.ts";
import { documentNoun } from "../../documentNoun.ts";
import type { Decision, Pack } from "../../../filing/Pack.ts";
import { dayWords, endedOrAsAtWords, listed, periodName } from "../../periodWords.ts";
import type { SheetContext } from "../../SheetContext.ts";
import { adjustedWords } from "../measures/adjustedWords.ts";
import { hasGrossMargin } from "../../../accounting/grossMarginByRole.ts";
import * as coverSentences from "./coverSentences.ts";
import * as coverWords from "./coverWords.ts";

type Fact = readonly [label: string, text: string];

/** What the cover says of the issuer, its document and the model. */
export function coverFacts(context: SheetContext): {
  readonly subtitle: string;
  readonly facts: readonly Fact[];
} {
  const { filing } = context;
  const { issuer, document } = filing.pack;
  const adjusted = adjustedWords(filing);
  const parts = [
    "statements",
    ...(hasGrossMargin(filing) ? ["gross margin"] : []),
    ...(adjusted === undefined ? [] : [adjusted.full.charAt(0).toLowerCase() + adjusted.full.slice(1)]),
  ];
  const goodwill = coverSentences.theHeadroomOfGoodwillIAS;
  const subtitle = context.assumed.units.length > 0 ? `${parts.join(", ")} and ${goodwill}` : listed(parts);
  const code = issuer.code === undefined ? [] : [issuer.code];
  const market = issuer.market === undefined ? [] : [`(${issuer.market})`];
  const listing = [...code, ...market].join(" ");
  return {
    subtitle: coverSentences.aLiveModel(documentNoun(document), subtitle),
    facts: [
      ["Company", issuer.name],
      ...(listing === "" ? [] : [["Stock code", listing] as const]),
      ["Source", document.title],
      ...fileFacts(filing.pack),
      ["Period", periodFact(context)],
      ["Unit", coverSentences.unlessACellSaysOtherwise(moneyInWords(filing.money))],
      ...decisionFacts(filing.pack),
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

/** The file that the figures were read from, by its name and its content's hash. */
function fileFacts({ document: { file, sha256 } }: Pack): readonly Fact[] {
  const said = [...(file === undefined ? [] : [file]), ...(sha256 === undefined ? [] : [`SHA-256 ${sha256}`])];
  return said.length === 0 ? [] : [["File", said.join(", ")]];
}

/** Days in words and counts with marks, where a pack keeps "2013-12-31" and "× 1000". */
const plainly = (decided: string): string =>
  decided
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, dayWords)
    .replace(/(?<=× )\d+$/, (scale) => scale.replaceAll(/\B(?=(?:\d{3})+$)/g, ","));

/** "costOfSales: sales.cost", as a pack keeps it, is "cost of sales". */
const roleInWords = (decided: string): string =>
  decided.replace(/:.*$/, "").replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const facts = new Set<Decision["about"]>(["money", "periods", "restated"]);

/** What a person confirmed, and what a person decided of single figures and rows; the pack has every printed text. */
function decisionFacts({ decisions, tables }: Pack): readonly Fact[] {
  const labels = new Map(tables.flatMap(({ rows }) => rows.map(({ id, label }) => [id, label] as const)));
  const confirmed = decisions.filter(({ about }) => facts.has(about));
  const settled = decisions.filter(({ about }) => !facts.has(about));
  const named = (row: string | undefined): string | undefined => row && (labels.get(row) ?? row);
  const inWords = ({ about, row, printed, decided }: Decision): string => {
    const label = named(row);
    if (about === "role") return coverWords.roleGiven(roleInWords(decided), label);
    return `${label === undefined ? "" : `${label}: `}${decided}${printed === undefined ? "" : ` (printed ${printed})`}`;
  };
  return [
    ...(confirmed.length === 0
      ? []
      : [["Confirmed", confirmed.map(({ about, decided }) => `${about} ${plainly(decided)}`).join("; ")] as const]),
    ...settled.map((decision, index) => [index === 0 ? "Decided" : "", inWords(decision)] as const),
  ];
}
