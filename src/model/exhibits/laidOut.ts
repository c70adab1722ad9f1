import type { Exhibit, ExhibitPlace } from "../../plan/ExhibitPlan.ts";
import { SheetBuilder } from "../../plan/SheetBuilder.ts";

/** A unit as an exhibit of it names it. */
export interface ExhibitUnit {
  /** "North Plant" */
  readonly title: string;
  /** What its amounts are in: "€'000". */
  readonly money: string;
  /** The planned name of its block. */
  readonly blockName: string;
  /** True where its amounts are shown with a decimal. */
  readonly hasSmallAmounts?: boolean;
}

export interface ExhibitLayout {
  /** Whose amounts they are, where they are those of a unit. */
  readonly unit?: ExhibitUnit;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  /** In characters, of the first column and of the others. */
  readonly widths: readonly [first: number, others: number];
  /** Puts the cells, from the place's on. */
  readonly build: (sheet: SheetBuilder, place: ExhibitPlace) => void;
}

/** An exhibit of so many rows and columns. */
export const laidOut =
  ({ unit, title, rows, columns, widths: [first, others], build }: ExhibitLayout): Exhibit =>
  (place) => {
    const { tab, row, column } = place;
    const sheet = new SheetBuilder("exhibit", tab, "");
    if (unit?.hasSmallAmounts === true) sheet.showFineAmounts();
    build(sheet, place);
    return {
      title,
      sheet: sheet.plan(),
      area: { row, column, rows, columns },
      widths: Array.from({ length: columns }, (_, index) => (index === 0 ? first : others)),
    };
  };
