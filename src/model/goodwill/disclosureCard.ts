import { amountInWords, percentInWords } from "../numbersInWords.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { breakEvenColumn } from "./analysis/breakEvenTable.ts";
import { driverLines } from "./analysis/driverLines.ts";
import { unitRefs } from "./analysis/UnitModel.ts";
import { at, fixed } from "./columns.ts";
import { disclosureDraft, disclosureDraftLength } from "./disclosureDraft.ts";
import { changeOf } from "./unitBlock.ts";
import type { UnitSection } from "./unitSection.ts";
import type { KeyAssumptions } from "./whatMustBeTrue/keyAssumptions.ts";

/** Whether the announcement gives an item of the disclosure. */
type Status = "announced" | "computed" | "missing" | "not applicable";

interface CardItem {
  readonly paragraph: string;
  readonly asks: string;
  readonly status: Status;
  /** A condition, without "=", under which an announced item still is what was announced, and what it is otherwise. */
  readonly announcedWhile?: { readonly condition: string; readonly otherwise: "changed" | "illustrative" };
  /** What there is: a formula without "=". */
  readonly what: string;
  readonly where: string;
}

const card = { asks: 0, status: 1, what: 2, where: 9 } as const;

/** Drivers whose break-even the card gives, the announced key assumptions first. */
const told = [
  "revenueGrowth",
  "grossMargin",
  "discountRate",
  "terminalGrowth",
  "operatingCosts",
  "baseRevenue",
] as const;

const range = (low: string, high: string): string =>
  `IF(${low}=${high},${percentInWords(low)},${percentInWords(low)}&"–"&${percentInWords(high)})`;
const quoted = (text: string): string => `"${text}"`;

/** The heads and the items, a blank row, and the draft. */
export const disclosureCardLength = 12 + told.length + 1 + disclosureDraftLength;

/**
 * The disclosure of IAS 36.134(c)–(f) for a unit, item by item: announced and where, computed here, or missing; and a
 * draft of the headroom and its break-evens from live cells. What is announced says so only while it is what note 13
 * prints.
 */
export function disclosureCard(
  sheet: SheetBuilder,
  section: UnitSection,
  announced: KeyAssumptions,
  top: number,
): void {
  sheet.heads(top, card.asks, ["Disclosure card (IAS 36.134)", "Status", "What"]);
  sheet.band(top, "columnHead", card.what + 1, card.where - 1);
  sheet.heads(top, card.where, ["Where"], { indent: 1 });
  const items = cardItems(section, announced);
  items.forEach(({ paragraph, asks, status, announcedWhile, what, where }, index) => {
    const row = top + 1 + index;
    sheet.text(row, card.asks, "label", `${paragraph} ${asks}`);
    if (announcedWhile === undefined) sheet.text(row, card.status, "basis", status);
    else {
      const { condition, otherwise } = announcedWhile;
      sheet.formula(row, card.status, "basis", `IF(${condition},"${status}","${otherwise}")`, { format: "text" });
    }
    sheet.formula(row, card.what, "label", what, { format: "text" });
    sheet.text(row, card.where, "source", where, { indent: 1 });
  });
  sheet.conditionalFormat({
    area: { row: top + 1, column: card.status, rows: items.length, columns: 1 },
    formula: `=OR(${["missing", "changed", "illustrative"].map((status) => `${at(top + 1, card.status)}="${status}"`).join(",")})`,
    look: "explained",
  });
  disclosureDraft(sheet, section, told.slice(0, 4), top + items.length + 2);
}

function cardItems(section: UnitSection, announced: KeyAssumptions): readonly CardItem[] {
  const refs = unitRefs(section);
  const { printed } = announced;
  const ends = ["growthHigh", "growthLow", "marginLow", "marginHigh", "rate"] as const;
  const asPrinted = (...of: readonly (typeof ends)[number][]): string =>
    `AND(${of.map((end) => `${announced[end]}=${printed[end]}`).join(",")})`;
  const unchanged = `${(["revenueGrowth", "grossMargin", "discountRate"] as const).map((line) => changeOf(section.block, line)).join("&")}=""`;
  const growth = range(announced.growthLow, announced.growthHigh);
  const margin = range(announced.marginLow, announced.marginHigh);
  const amount = amountInWords(`ABS(${refs.headroom})`);
  const breakEvenRow = (key: string): number =>
    section.breakEvens.firstRow + driverLines.findIndex((line) => line.key === key);
  return [
    {
      paragraph: "(c)",
      asks: "basis of the recoverable amount",
      status: "announced",
      what: quoted("value in use"),
      where: "note 13, impairment tests",
    },
    {
      paragraph: "(d)(i)",
      asks: "key assumptions",
      status: "announced",
      announcedWhile: { condition: asPrinted(...ends), otherwise: "changed" },
      what: `"revenue growth "&${growth}&", gross margin "&${margin}&", pre-tax discount rate "&${percentInWords(announced.rate)}&IF(${unchanged},"","; changed here")`,
      where: "note 13, key assumptions 2023",
    },
    {
      paragraph: "(d)(i)",
      asks: "other inputs of the projections",
      status: "missing",
      what: quoted("base revenue, operating costs, capital expenditure, working capital: illustrative here"),
      where: "nowhere; see Assumptions",
    },
    {
      paragraph: "(d)(ii)",
      asks: "how their values were determined",
      status: "announced",
      what: quoted("for revenue, margin and discount rate"),
      where: "note 13, approach used to determine values",
    },
    {
      paragraph: "(d)(iii)",
      asks: "period of the projections",
      status: "announced",
      what: quoted("generally five years, from budgets that management approved"),
      where: "note 13, impairment tests",
    },
    {
      paragraph: "(d)(iv)",
      asks: "growth beyond the budgets",
      status: "missing",
      what: `${percentInWords(refs.terminalGrowth)}&" here, illustrative"&IF(AND(${refs.terminalGrowth}=${announced.growthLow},${announced.growthLow}=${printed.growthLow}),"; the low end of announced growth, "&${percentInWords(announced.growthLow)}&", suggests it","")`,
      where: "note 13 speaks of terminal growth rates but prints none",
    },
    {
      paragraph: "(d)(v)",
      asks: "discount rate",
      status: "announced",
      announcedWhile: { condition: asPrinted("rate"), otherwise: "changed" },
      what: `${percentInWords(announced.rate)}&", pre-tax"&IF(${changeOf(section.block, "discountRate")}="","","; "&${percentInWords(refs.rate)}&" here, illustrative")`,
      where: "note 13, key assumptions 2023",
    },
    {
      paragraph: "(e)",
      asks: "fair value less costs of disposal",
      status: "not applicable",
      what: quoted("the recoverable amount is value in use"),
      where: "note 13, impairment tests",
    },
    {
      paragraph: "(f)",
      asks: "a reasonably possible change that impairs",
      status: "announced",
      what: quoted("none would, as directors and management believe; so (i)–(iii) are not required"),
      where: "note 13, after the key assumptions",
    },
    {
      paragraph: "(f)(i)",
      asks: "headroom",
      status: "computed",
      what: `IF(ISNUMBER(${refs.headroom}),IF(${refs.headroom}<0,"negative: value in use falls short of the carrying amount by ","value in use exceeds the carrying amount by ")&${amount},${refs.reason})`,
      where: "its amount is not announced; rests on illustrative inputs",
    },
    {
      paragraph: "(f)(ii)",
      asks: "value of the key assumptions",
      status: "announced",
      announcedWhile: { condition: unchanged, otherwise: "illustrative" },
      what: `IF(${unchanged},"ends of the ranges, as in (d)(i); the paths between them are illustrative","changed on Assumptions, so not those of (d)(i)")`,
      where: "note 13, key assumptions 2023",
    },
    ...told.map((key): CardItem => ({
      paragraph: "(f)(iii)",
      asks: `change of ${driverLines.find((line) => line.key === key)?.driver.toLowerCase() ?? key}`,
      status: "computed",
      what: fixed(breakEvenRow(key), breakEvenColumn.sentence),
      where: "not announced; rests on illustrative inputs",
    })),
  ];
}
