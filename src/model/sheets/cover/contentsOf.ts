import type { SheetContext } from "../../SheetContext.ts";
import type { ModelSheets } from "../../modelSheets.ts";
import { noteHeadingKey, notesOf } from "../../notes/notesSheet.ts";
import { lowerFirst } from "../../lowerFirst.ts";
import { listed, periodNoun } from "../../periodWords.ts";
import { summarySections } from "../../summary/summarySections.ts";
import type { Contents, ContentsEntry } from "./coverSheet.ts";
import { notesId } from "../tables/tableSheets.ts";

/** The table of contents: the model's sheets under their headings, and what each holds. */
export function contentsOf(context: SheetContext, sheets: ModelSheets): Contents {
  const { assumptions, goodwill, cases, grossMargin, adjusted } = sheets;
  const { filing, periods } = context;
  const label = filing.role("resultForThePeriod")?.label ?? "";
  const one = (sheet: ContentsEntry["sheet"] | undefined, holds: string): readonly ContentsEntry[] =>
    sheet === undefined ? [] : [{ sheet, holds }];
  const groups: Contents = [
    { title: "Overview", entries: one(sheets.summary, summaryHolds(context)) },
    {
      title: "Inputs",
      entries: one(assumptions, "What the impairment tests rest on: value, bounds, basis, reasoning and source"),
    },
    { title: "As announced", entries: sheets.tables.map(tableEntry) },
    {
      title: "Model",
      entries: [
        ...one(grossMargin, `Gross margin by ${periodNoun(periods)}`),
        ...(adjusted === undefined
          ? []
          : one(adjusted.sheet, `${label} to ${lowerFirst(adjusted.words.full)}, and its rate`)),
        ...one(
          goodwill?.overview,
          "The units side by side: value in use, carrying amount, headroom, and what must be true",
        ),
        ...(goodwill?.units ?? []).flatMap((sheet) =>
          one(sheet, "Headroom, what it rests on, model by year, sensitivity, break-evens and disclosure"),
        ),
        ...one(cases, "Sets of assumptions side by side: value in use, carrying amount, headroom and loss of each"),
      ],
    },
    {
      title: "Proof",
      entries: [
        ...one(
          sheets.checks,
          `Every total, note, movement${assumptions ? ", quotation and announced assumption" : " and quotation"} tied out, with the master check`,
        ),
        ...one(goodwill?.workings, "How the figures of the units are found: searches, native twins and helpers"),
      ],
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function tableEntry({ sheet, record }: ModelSheets["tables"][number]): ContentsEntry {
  const { id, holds, tables } = record;
  if (id !== notesId) return { sheet, holds };
  const parts = notesOf(tables).map(({ number, name }) => ({
    title: `Note ${number}`,
    holds: name,
    key: noteHeadingKey(number),
  }));
  return { sheet, holds, parts };
}

/** The pack's own words, else the titles of the sections. */
function summaryHolds(context: SheetContext): string {
  const said = context.filing.pack.presentation?.summary?.holds;
  if (said !== undefined) return said;
  const [first = "", ...rest] = summarySections(context).map(({ title }) => title);
  return listed([first, ...rest.map(lowerFirst)]);
}
