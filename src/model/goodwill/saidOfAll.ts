import { call, equal, isNumber, joined, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { phrase } from "../../formula/phrase.ts";
import { unitRefs } from "./analysis/UnitModel.ts";
import { column } from "./unit/columns.ts";
import { changeCell } from "./unit/unitBlock.ts";
import type { SheetPlace, UnitSection } from "./unit/unitSection.ts";
import * as goodwillWords from "./goodwillWords.ts";

/** Below what a cell holds, 32,767 characters. */
const longest = 32_000;

/** What is said of the units one after the other, "" where nothing is. */
export interface SaidOfAll {
  /** "Northern Retail: No value: base revenue must be above zero. " */
  readonly withoutValue: CellRef;
  /** "Goodwill or ownership of Northern Retail is changed and so illustrative too. " */
  readonly changedGoodwill: CellRef;
  /** The first row below. */
  readonly next: number;
}

/**
 * Sentences about any number of units: each unit's row among the workings adds its own to those of the units above, as one
 * formula over all of them would be longer than Excel takes.
 */
export function saidOfAll({ sheet, row: top }: SheetPlace, sections: readonly UnitSection[]): SaidOfAll {
  const of = { withoutValue: column.firstYear, changedGoodwill: column.firstYear + 1 } as const;
  sheet.text(top, column.label, "title", goodwillWords.saidOfAllTitle);
  sheet.entry(goodwillWords.sentencesAboutAllUnits, top);
  sheet.heads(top + 1, column.label, [
    goodwillWords.unitsDown,
    goodwillWords.withoutAValue,
    goodwillWords.goodwillOrOwnershipChanged,
  ]);
  const first = top + 2;
  sections.forEach((section, index) => {
    const row = first + index;
    sheet.say(row, column.label, "label", section.words.title);
    const add = (at: number, own: Formula): void => {
      const all = index === 0 ? own : call("LEFT", joined(sheet.cell(row - 1, at), own), longest);
      sheet.formula(row, at, "formula", all, { format: "text" });
    };
    add(of.withoutValue, noValue(section));
    add(of.changedGoodwill, changed(section));
  });
  const last = (at: number): CellRef => sheet.cell(first + sections.length - 1, at);
  return {
    withoutValue: last(of.withoutValue),
    changedGoodwill: last(of.changedGoodwill),
    next: first + sections.length + 1,
  };
}

function noValue(section: UnitSection): Formula {
  const { headroom, reason } = unitRefs(section);
  return when(isNumber(headroom), "", phrase(section.words.title, ": ", reason, ". "));
}

function changed({ sheet, words, block }: UnitSection): Formula {
  const changes = joined(changeCell(sheet, block, "goodwill"), changeCell(sheet, block, "ownership"));
  const said = goodwillWords.goodwillOrOwnership(words.title);
  return when(equal(changes, ""), "", said);
}
