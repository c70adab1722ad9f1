import type { SheetContext } from "../../SheetContext.ts";
import type { ModelSheets } from "../../modelSheets.ts";
import { noteHeadingKey, notesOf } from "../../notes/notesSheet.ts";
import { lowerFirst } from "../../lowerFirst.ts";
import { listed, periodNoun } from "../../periodWords.ts";
import { summarySections } from "../../summary/summarySections.ts";
import type { Contents, ContentsEntry } from "./coverSheet.ts";
import { notesId } from "../tables/tableSheets.ts";
import * as coverSentences from "./coverSentences.ts";

/** The table of contents: the model's sheets under their headings, and what each holds. */
export function contentsOf(context: SheetContext, sheets: ModelSheets): Contents {
  const { assumptions, goodwill, cases, grossMargin, adjusted } = sheets;
  const { filing, periods } = context;
  const label = filing.role("resultForThePeriod")?.label ?? "";
  const one = (sheet: ContentsEntry["sheet"] | undefined, holds: string): readonly ContentsEntry[] =>
    sheet === undefined ? [] : [{ sheet, holds }];
  const groups: Contents = [
    { title: coverSentences.overview, entries: one(sheets.summary, summaryHolds(context)) },
    {
      title: coverSentences.inputs,
      entries: one(assumptions, coverSentences.whatTheImpairmentTestsRest),
    },
    { title: coverSentences.asAnnounced, entries: sheets.tables.map(tableEntry) },
    {
      title: coverSentences.model,
      entries: [
        ...one(grossMargin, coverSentences.grossMarginBy(periodNoun(periods))),
        ...(adjusted === undefined
          ? []
          : one(adjusted.sheet, coverSentences.toAndItsRate(label, lowerFirst(adjusted.words.full)))),
        ...one(goodwill?.overview, coverSentences.theUnitsSideBySide),
        ...(goodwill?.units ?? []).flatMap((sheet) => one(sheet, coverSentences.headroomWhatItRests)),
        ...one(cases, coverSentences.setsOfAssumptionsSide),
      ],
    },
    {
      title: coverSentences.proof,
      entries: [
        ...one(sheets.checks, coverSentences.everythingTiedOut(assumptions !== undefined)),
        ...one(goodwill?.workings, coverSentences.howTheFigures),
      ],
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function tableEntry({ sheet, record }: ModelSheets["tables"][number]): ContentsEntry {
  const { id, holds, tables } = record;
  if (id !== notesId) return { sheet, holds };
  const parts = notesOf(tables).map(({ number, name }) => ({
    title: coverSentences.note(number),
    holds: name,
    key: noteHeadingKey(number),
  }));
  return { sheet, holds, parts };
}

/** The pack's own words, else the titles of the sections that have a figure. */
function summaryHolds(context: SheetContext): string {
  const said = context.filing.pack.presentation?.summary?.holds;
  if (said !== undefined) return said;
  const [first = "", ...rest] = summarySections(context).flatMap(({ title, lines }) =>
    lines.length > 0 ? [title] : [],
  );
  return listed([first, ...rest.map(lowerFirst)]);
}
