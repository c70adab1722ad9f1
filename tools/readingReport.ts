import { countsOf, isDoubt } from "../src/opening/deciding/countsOf.ts";
import type { ReviewCounts } from "../src/opening/deciding/Review.ts";
import type { OpenedFiling } from "../src/opening/openFiling.ts";
import type { Doubt, Pack, Period } from "../src/filing/Pack.ts";
import { counted } from "./counted.ts";

/** What a person reads of a filing that was read: whose it is, what was found, what bears it out, what is open. */
export function readingReport(opened: OpenedFiling, out: string | undefined): string {
  const { pack } = opened;
  return [
    `${pack.issuer.name}${pack.issuer.code === undefined ? "" : ` (${pack.issuer.code})`}: ${pack.document.title}`,
    `Kind: ${pack.document.kind}; language: ${pack.document.language}${pack.document.pages === undefined ? "" : `; ${pack.document.pages} pages`}`,
    `Money: ${pack.money === null ? "not settled" : `${pack.money.currency} × ${pack.money.scale}, from "${pack.money.printed}"`}`,
    `Periods: ${pack.periods.length === 0 ? "none" : pack.periods.map(periodInWords).join("; ")}`,
    "",
    "Tables:",
    ...tableLines(opened),
    ...(opened.leftOut > 0 ? [`  ${opened.leftOut} more without column heads or amounts left out.`] : []),
    "",
    "Roles:",
    ...roleLines(pack),
    "",
    borneOut(opened),
    `Subtotals found: ${pack.tables.reduce((sum, { rows }) => sum + rows.filter(({ sumOf }) => sumOf !== undefined).length, 0)}`,
    ...doubtLines(pack),
    ...questionLines(pack),
    ...(out === undefined ? [] : ["", `Wrote ${out}`]),
  ].join("\n");
}

function periodInWords({ key, start, end, instant, months, restated }: Period): string {
  const days = instant ?? `${start ?? ""} to ${end ?? ""}, ${months ?? "?"} months`;
  return `${key} (${days}${restated === true ? ", restated" : ""})`;
}

function tableLines({ pack, tables, proof }: OpenedFiling): readonly string[] {
  return pack.tables.map((table, index) => {
    const draft = tables[index];
    const figures = table.rows.reduce(
      (sum, row) => sum + (row.figures ?? []).filter((figure) => figure !== null).length,
      0,
    );
    const { byNothing: nothing = 0, scaleByNothing } = proof.coverage[table.id] ?? {};
    const [first, ...more] = draft?.pages ?? [];
    const pages =
      first === undefined
        ? ""
        : `, page${more.length > 0 ? `s ${first}–${more[more.length - 1] ?? first}` : ` ${first}`}`;
    return `  ${table.id} [${table.kind}${draft?.scope === "parent" ? ", the company alone" : ""}]${pages}: ${table.title} (${counted(table.rows.length, "row")}, ${counted(figures, "figure")}${nothing === 0 ? "" : `, ${nothing} of them borne out by nothing`}${scaleByNothing === true ? "; nothing bears out the scale of this table" : ""})`;
  });
}

function roleLines({ roles, tables }: Pack): readonly string[] {
  const labels = new Map(tables.flatMap(({ rows }) => rows.map(({ id, label }) => [id, label] as const)));
  const entries: readonly (readonly [string, string | readonly string[]])[] = Object.entries(roles);
  if (entries.length === 0) return ["  none"];
  return entries.map(
    ([role, rows]) =>
      `  ${role}: ${[rows]
        .flat()
        .map((row) => `${labels.get(row) ?? ""} (${row})`)
        .join(", ")}`,
  );
}

function borneOut({ pack, proof }: OpenedFiling): string {
  const { figures, borneOut: out, byFact, byNothing, ...counts } = countsOf(pack, proof);
  const own = byFact === undefined ? "" : ` ${byFact} by the filing's own data,`;
  return `${counted(figures, "figure")}: ${out} borne out by a sum or a tie,${own} ${byNothing} by nothing, ${inDoubtInWords(counts)}.`;
}

/** "2 in doubt", and how many doubts that makes where they are not as many: one may be about a column, or about no figure. */
const inDoubtInWords = ({ inDoubt, doubts }: Pick<ReviewCounts, "inDoubt" | "doubts">): string =>
  inDoubt === doubts ? `${inDoubt} in doubt` : `${inDoubt} in doubt (${doubts} ${doubts === 1 ? "doubt" : "doubts"})`;

const isQuestion = (doubt: Doubt): boolean => !isDoubt(doubt);

function doubtLines({ doubts }: Pack): readonly string[] {
  const found = doubts.filter((doubt) => !isQuestion(doubt));
  if (found.length === 0) return [];
  return [
    "",
    `Doubts (${found.length}):`,
    ...found.map(
      ({ row, table, column, reason }) =>
        `  ${[row ?? table, column].filter((part) => part !== undefined).join(", ")}: ${reason}`,
    ),
  ];
}

function questionLines({ doubts }: Pack): readonly string[] {
  const questions = doubts.filter(isQuestion);
  return questions.length === 0
    ? []
    : ["", "Open questions:", ...questions.map(({ about, reason }) => `  ${about ?? ""}: ${reason}`)];
}
