import type { SheetBuilder } from "../SheetBuilder.ts";
import { breakEvenColumn } from "./analysis/breakEvenTable.ts";
import { driverLines } from "./analysis/driverLines.ts";
import { unitRefs } from "./analysis/UnitModel.ts";
import { at, column, fixed } from "./columns.ts";
import type { UnitSection } from "./unitSection.ts";
import type { KeyAssumptions } from "./whatMustBeTrue/keyAssumptions.ts";

/** Whether the announcement gives an item of the disclosure. */
type Status = "announced" | "computed here" | "missing" | "not applicable";

interface CardItem {
  readonly paragraph: string;
  readonly asks: string;
  readonly status: Status;
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

const percent = (address: string): string => `TEXT(${address},"0.0%")`;
const range = (low: string, high: string): string =>
  `IF(${low}=${high},${percent(low)},${percent(low)}&"–"&${percent(high)})`;
const quoted = (text: string): string => `"${text}"`;

/** The items, the heads, and the draft of three lines under its heading. */
export const disclosureCardLength = 11 + told.length + 1 + 5;

/**
 * The disclosure of IAS 36.134(c)–(f) for a unit, item by item: announced and where, computed here, or missing; and a
 * draft of the headroom and its break-evens from live cells.
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
  items.forEach(({ paragraph, asks, status, what, where }, index) => {
    const row = top + 1 + index;
    sheet.text(row, card.asks, "label", `${paragraph} ${asks}`);
    sheet.text(row, card.status, "basis", status);
    sheet.formula(row, card.what, "label", what, { format: "text" });
    sheet.text(row, card.where, "source", where, { indent: 1 });
  });
  sheet.conditionalFormat({
    area: { row: top + 1, column: card.status, rows: items.length, columns: 1 },
    formula: `=${at(top + 1, card.status)}="missing"`,
    look: "explained",
  });
  draft(sheet, section, top + items.length + 2);
}

function cardItems(section: UnitSection, announced: KeyAssumptions): readonly CardItem[] {
  const refs = unitRefs(section);
  const growth = range(announced.growthLow, announced.growthHigh);
  const margin = range(announced.marginLow, announced.marginHigh);
  const amount = `TEXT(ABS(${refs.headroom}),"#,##0")`;
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
      what: `"revenue growth "&${growth}&", gross margin "&${margin}&", pre-tax discount rate "&${percent(announced.rate)}`,
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
      what: quoted("five years, from budgets that management approved"),
      where: "note 13, impairment tests",
    },
    {
      paragraph: "(d)(iv)",
      asks: "growth beyond the budgets",
      status: "missing",
      what: `${percent(refs.terminalGrowth)}&" here, illustrative; the low end of announced growth, "&${percent(announced.growthLow)}&", suggests it"`,
      where: "note 13 speaks of terminal growth rates but prints none",
    },
    {
      paragraph: "(d)(v)",
      asks: "discount rate",
      status: "announced",
      what: `${percent(announced.rate)}&", pre-tax"`,
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
      status: "computed here",
      what: `IF(ISNUMBER(${refs.headroom}),IF(${refs.headroom}<0,"negative: value in use falls short of the carrying amount by ","value in use exceeds the carrying amount by ")&${amount},${refs.reason})`,
      where: "its amount is not announced; rests on illustrative inputs",
    },
    {
      paragraph: "(f)(ii)",
      asks: "value of the key assumptions",
      status: "announced",
      what: quoted("ends of the ranges, as in (d)(i); the paths between them are illustrative"),
      where: "note 13, key assumptions 2023",
    },
    ...told.map((key): CardItem => ({
      paragraph: "(f)(iii)",
      asks: `change of ${driverLines.find((line) => line.key === key)?.driver.toLowerCase() ?? key}`,
      status: "computed here",
      what: fixed(breakEvenRow(key), breakEvenColumn.sentence),
      where: "not announced; rests on illustrative inputs",
    })),
  ];
}

/** Sentences that an annual report could take, with the amounts as they are now. */
function draft(sheet: SheetBuilder, section: UnitSection, top: number): void {
  const refs = unitRefs(section);
  const million = (address: string): string => `"RMB "&TEXT(${address}/1000,"#,##0.0")&" million"`;
  sheet.text(top, column.label, "heading", "Draft of the disclosure, from the cells above");
  sheet.band(top, "heading", column.firstYear, column.unit);
  sheet.formula(
    top + 1,
    column.label,
    "label",
    `IF(ISNUMBER(${refs.headroom}),"At 31 December 2023 the recoverable amount of ${section.unit.title}, its value in use of "&${million(refs.valueInUse)}&", "&IF(${refs.headroom}<0,"fell short of","exceeded")` +
      `&" its carrying amount of "&${million(refs.carryingAmount)}&" by "&${million(`ABS(${refs.headroom})`)}&".",${refs.reason})`,
    { format: "text" },
  );
  const parts = told.slice(0, 4).map((key) => fragment(section, key));
  sheet.formula(
    top + 2,
    column.label,
    "label",
    `IF(ISNUMBER(${refs.headroom}),"The two would be equal, each change alone and the others as assumed, at "&${parts.slice(0, -1).join('&"; at "&')}&"; or at "&${parts.at(-1) ?? '""'}&".",${refs.reason})`,
    { format: "text" },
  );
  sheet.text(
    top + 3,
    column.label,
    "remark",
    "These amounts rest on inputs that the announcement does not give and that this model marks as illustrative; they are no statement of the company.",
  );
}

/** "a gross margin of 29.2% in 2028 (-2.8 points in each year)" of a driver's break-even, or that it has none; without "=". */
function fragment({ breakEvens }: UnitSection, key: (typeof told)[number]): string {
  const index = driverLines.findIndex((line) => line.key === key);
  const row = breakEvens.firstRow + index;
  const words = (driverLines[index]?.words ?? key).replace(/^a /, "");
  const start = "Headroom vanishes at ".length + 1;
  return `IF(ISNUMBER(${at(row, breakEvenColumn.shift)}),MID(${at(row, breakEvenColumn.sentence)},${start},200),"no ${words}")`;
}
