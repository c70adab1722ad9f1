import type { TableKind } from "../../../filing/Pack.ts";
import { isStatementKind, statementKinds } from "../../../filing/statementKinds.ts";
import type { ReadFact } from "../../../reading/ReadFact.ts";
import { isTaggedAsParents } from "./isTaggedAsParents.ts";
import { kindByConcepts } from "./kindByConcepts.ts";
import type { LaidTable } from "./LaidTable.ts";
import { keyRowCount, keyRowShare } from "../../words/keyRows.ts";
import { isForecast } from "../../words/isForecast.ts";
import { isYearText } from "../../words/figureText.ts";
import { otherKind } from "../../words/statementTitle.ts";

/** What a table is and whose. */
export interface TableNature {
  readonly kind: TableKind;
  readonly scope: "group" | "parent";
}

/** So many different key rows make a statement of a table that no title names. */
const LEAST_UNTITLED = 5;

/**
 * Says what each table is. Titles name statements in several places (prose, notes, summaries): of those of one kind the
 * one with the most different key rows counts, the first of several as good; the others are tables of notes.
 */
export function naturesOf(tables: readonly LaidTable[], facts: ReadonlyMap<string, ReadFact>): readonly TableNature[] {
  const inFull = tables.some(({ title }) => title.statement !== undefined && !ofOthers.test(title.title));
  const consolidated = tables.some(({ title }) => title.statement?.scope === "group" && ofGroup.test(title.title));
  const natures = tables.map((table): TableNature => {
    const nature = natureByTitle(table, inFull, facts);
    // A company without subsidiaries calls its only statements standalone.
    return !consolidated && /\bstandalone\b/iu.test(table.title.title) ? { ...nature, scope: "group" } : nature;
  });
  let parentsBegan = false;
  const scoped = natures.map(({ kind, scope }, index): TableNature => {
    // What is tagged says it of its own table alone.
    const table = tables[index];
    if (table !== undefined && isStatementKind(kind) && isTaggedAsParents(table, facts))
      return { kind, scope: "parent" };
    if (scope === "parent") parentsBegan = true;
    else if (ofGroup.test(table?.title.title ?? "")) parentsBegan = false;
    // Behind the parent's balance sheet stand the parent's other statements.
    return isStatementKind(kind) && parentsBegan ? { kind, scope: "parent" } : { kind, scope };
  });
  return chosen(tables, chosen(tables, scoped, "group"), "parent").map(withAllIncome(tables));
}

const ofGroup = /consolidated|\bgroup\b|綜合|综合|合併|合并|集團/iu;

/** @param inFull whether the document has statements that are no summaries */
function natureByTitle(table: LaidTable, inFull: boolean, facts: ReadonlyMap<string, ReadFact>): TableNature {
  const { statement, title } = table.title;
  const labels = labelsOf(table);
  if (/\(details|\(parenthetical|\(tables\)|\(policies\)/iu.test(title)) return { kind: "note", scope: "group" };
  if (inFull && ofOthers.test(title))
    return { kind: table.title.note === undefined ? "other" : "note", scope: "group" };
  if (statement !== undefined) return { kind: byRows(statement.kind, labels), scope: statement.scope };
  if (isOfForecast(table)) return { kind: "other", scope: "group" };
  const untitled = kindByConcepts(table, facts) ?? untitledKind(table, labels, inFull);
  if (untitled !== undefined) return { kind: untitled, scope: "group" };
  const over = `${title} ${table.title.context.slice(-5).join(" ")}`;
  const other = otherKind(over) ?? (ofGoodwill.test(over) && holdsRates(table) ? "key assumptions" : undefined);
  if (other === "key assumptions" && !isAssumptions(table)) return { kind: "note", scope: "group" };
  if (
    other === "reconciliation" &&
    !labels.some((label) => /adjusted|underlying|non-|core|經調整|经调整/iu.test(label))
  )
    return { kind: table.title.note === undefined ? "other" : "note", scope: "group" };
  return { kind: other ?? (table.title.note === undefined ? "other" : "note"), scope: "group" };
}

/** True for a table of what a company expects, by its title, its heads or the lines right over it. */
export const isOfForecast = ({ title: { statement, title, context }, grid }: LaidTable): boolean =>
  statement === undefined &&
  [title, ...context.slice(-3), ...grid.caption, ...grid.heads.map((texts) => texts.join(" "))].some(isForecast);

/** A statement of an associate in a few rows, as notes have it beside the group's; the group's own in short says that it is. */
const ofOthers = /^summari[sz]ed (?!.*(?:consolidated|group))/iu;

const labelsOf = ({ rows }: LaidTable): readonly string[] =>
  rows
    .flatMap(({ label, otherLabel, sides = [] }) => [
      otherLabel === undefined ? label : `${label}\n${otherLabel}`,
      ...sides,
    ])
    .filter((label) => label !== "");

/** A statement of comprehensive income may be the only income statement, and one of profit or loss may hold none of its rows. */
function byRows(kind: TableKind, labels: readonly string[]): TableKind {
  if (kind === "comprehensive income" && keyRowCount("income statement", labels) >= 5) return "income statement";
  return kind;
}

/** Tables without a title: a CSV, a page of its own. */
function untitledKind(table: LaidTable, labels: readonly string[], inFull: boolean): TableKind | undefined {
  if (table.title.note !== undefined || (table.grid.edges.length > 8 && table.sheet === undefined)) return undefined;
  const counts = statementKinds
    .map((kind) => ({ kind, count: keyRowCount(kind, labels), share: keyRowShare(kind, labels) }))
    .sort((a, b) => b.share - a.share);
  const [best] = counts;
  if (best === undefined || best.kind === "changes in equity" || best.kind === "comprehensive income") return undefined;
  // A summary of several years has few rows, and is all there is of the statements where they stand nowhere in full.
  const few = best.kind === "cash flows" || (!inFull && ofSummary.test(table.title.title));
  return best.count >= (few ? LEAST_UNTITLED - 1 : LEAST_UNTITLED) ? best.kind : undefined;
}

const ofGoodwill =
  /goodwill|impairment test|cash[- ]generating|商譽|商誉|減值測試|减值测试|現金產生單位|资产组|現金流量產生單位/iu;

/** Rates of discount, and nothing that is no rate, as a note on goodwill prints them by unit. */
function holdsRates({ grid, rows }: LaidTable): boolean {
  const said = [...rows.map(({ label }) => label), ...grid.heads.flat(), ...grid.caption];
  if (!said.some((text) => /discount rate|\bwacc\b|cost of capital|貼現率|折現率|折现率/iu.test(text))) return false;
  const columns = grid.heads.map((texts) => texts.some((text) => /%|percent/iu.test(text)));
  return rows.every(({ label, figures }) =>
    figures.every(
      (figure, column) =>
        figure === null || !/\d/u.test(figure.printed) || /%/u.test(figure.printed + label) || columns[column] === true,
    ),
  );
}

const isAssumptions = (table: LaidTable): boolean =>
  [...labelsOf(table), ...table.grid.heads.flat()].some((text) =>
    /growth|discount|margin|增長率|增长率|貼現率|折現率|折现率|毛利率/iu.test(text),
  ) && !table.rows.every(({ figures }) => figures.every((figure) => figure === null || isYearText(figure.printed)));

/** Of the candidates for each statement the best; what loses becomes a table of its note, or of none. */
function chosen(
  tables: readonly LaidTable[],
  natures: readonly TableNature[],
  scope: "group" | "parent",
): readonly TableNature[] {
  const losers = new Set<number>();
  for (const kind of statementKinds) {
    const candidates = natures.flatMap((nature, index) =>
      nature.kind === kind && nature.scope === scope ? [index] : [],
    );
    if (kind === "changes in equity") continue;
    const best = [...candidates].sort((a, b) => weight(tables[b], kind) - weight(tables[a], kind) || a - b)[0];
    for (const index of candidates) if (index !== best) losers.add(index);
  }
  return natures.map((nature, index) => (losers.has(index) ? demoted(tables[index], nature) : nature));
}

const ofSummary = /summary|five[- ]year|highlights|摘要|概要|五年/iu;

/** How sure it is that a table is the statement: key rows count most, then its title. */
function weight(table: LaidTable | undefined, kind: TableKind): number {
  if (table === undefined) return 0;
  const labels = labelsOf(table);
  const titled =
    table.title.statement === undefined
      ? 0
      : /consolidated|\bgroup\b|綜合|综合|合併|合并/iu.test(table.title.title)
        ? 3
        : 1.5;
  const noted = table.title.note === undefined ? 0 : -2;
  const summary =
    ofSummary.test([table.title.title, ...table.title.context].join(" ")) || table.grid.edges.length > 6 ? -4 : 0;
  return keyRowCount(kind, labels) + titled + noted + summary + (table.headed ? 0.5 : 0);
}

function demoted(table: LaidTable | undefined, { kind, scope }: TableNature): TableNature {
  // A second statement of one title is the other comprehensive income beside the income statement.
  if (kind === "income statement" && table !== undefined && keyRowCount("comprehensive income", labelsOf(table)) >= 2)
    return { kind: "comprehensive income", scope };
  return { kind: table?.title.note === undefined ? "other" : "note", scope };
}

/** Where there is no income statement, the statement of comprehensive income is it. */
function withAllIncome(
  tables: readonly LaidTable[],
): (nature: TableNature, index: number, all: readonly TableNature[]) => TableNature {
  return (nature, index, all) => {
    if (
      nature.kind !== "comprehensive income" ||
      all.some(({ kind, scope }) => kind === "income statement" && scope === nature.scope)
    )
      return nature;
    const table = tables[index];
    return table !== undefined && keyRowCount("income statement", labelsOf(table)) >= 3
      ? { ...nature, kind: "income statement" }
      : nature;
  };
}
