import { checkPack } from "../../filing/check/checkPack.ts";
import type { Decision, Pack, PackRow, Roles } from "../../filing/Pack.ts";
import type { Money } from "../../figures/measure.ts";
import { assemble, type AboutDocument } from "../../interpreting/assembling/assemble.ts";
import { moneyOfPack } from "../../interpreting/assembling/moneyOfPack.ts";
import { keyedTables } from "../../interpreting/layout/tables/keyedTables.ts";
import type { Layout } from "../../interpreting/layout/layOut.ts";
import { prove } from "../../interpreting/proving/prove.ts";
import type { Proof } from "../../interpreting/proving/Proof.ts";
import { answeredScale } from "./answeredScale.ts";
import { changeMoney, chosenMoney } from "./changeMoney.ts";
import { changePeriods, periodName, type PeriodAnswers } from "./changePeriods.ts";
import { changeRows } from "./changeRows.ts";
import { isStatement } from "./isStatement.ts";
import { openQuestions, type OpenQuestion } from "./openQuestions.ts";
import { recordOf } from "./recordOf.ts";
import type { ReviewDecision } from "./ReviewDecision.ts";
import * as openingWords from "../openingWords.ts";

/** A filing that was read and laid out, before anybody decided anything of it. */
export interface LaidFiling {
  /** The file's name. */
  readonly name: string;
  readonly layout: Layout;
  readonly about: AboutDocument;
}

/** What a filing comes to with a list of decisions. */
export interface Decided {
  /** Known to be sound; money is null while nobody has said. */
  readonly pack: Pack;
  readonly proof: Proof;
  readonly layout: Layout;
  /** By table id and key in the pack: the column's key as the filing was laid out, by which decisions call it. */
  readonly laidKey: (table: string, column: string) => string;
  /** What has to be answered before anything is built. */
  readonly open: readonly OpenQuestion[];
  readonly decisions: readonly ReviewDecision[];
}

/**
 * The pack of an opened filing after what a person decided, proved again. The same decisions always give the same pack,
 * and taking one away gives the pack without it.
 */
export function decide(filing: LaidFiling, decisions: readonly ReviewDecision[]): Decided {
  const money = moneyDecided(filing, decisions);
  const { layout, laidKey } = changedLayout(filing, decisions, money);
  const proof = prove(layout.tables);
  const periods = decisions.some(({ kind }) => kind === "periods");
  const undisputed = assemble(layout, proof, filing.about, {
    ...(money !== undefined && { money }),
    ...(periods && { periods }),
  });
  const disputed = money === undefined ? [] : answeredScale(filing.layout, money, printedMoney(filing.layout));
  const assembled = { ...undisputed, doubts: [...disputed, ...undisputed.doubts] };
  const pack = checkPack(
    {
      ...withRowKinds(withRoles(withoutKept(assembled, decisions, laidKey), decisions), decisions),
      decisions: decisions
        .flatMap((decision) => recordOf(decision, filing.layout.tables))
        .map((record) => standing(record, assembled, laidKey)),
    },
    filing.name,
  );
  return { pack, proof, layout, laidKey, open: openQuestions(pack, decisions), decisions };
}

/** A record that names the row and the column that there are now; what was left out is named by what it printed. */
function standing({ row, column, ...record }: Decision, { tables }: Pack, laidKey: Decided["laidKey"]): Decision {
  const table = tables.find(({ rows }) => rows.some(({ id }) => id === row));
  if (table === undefined || row === undefined) return record;
  const key = table.columns.find((each) => laidKey(table.id, each.key) === column)?.key;
  return { ...record, row, ...(key !== undefined && { column: key }) };
}

const last = <Kind extends ReviewDecision["kind"]>(
  decisions: readonly ReviewDecision[],
  kind: Kind,
): Extract<ReviewDecision, { readonly kind: Kind }> | undefined =>
  decisions.findLast((each): each is Extract<ReviewDecision, { readonly kind: Kind }> => each.kind === kind);

function moneyDecided({ layout }: LaidFiling, decisions: readonly ReviewDecision[]): Money | undefined {
  const said = last(decisions, "money");
  return said && chosenMoney(layout.tables, said, printedMoney(layout));
}

/** What the statements' own words say, whatever witnesses say against it. */
const printedMoney = ({ tables }: Layout): Money | null =>
  moneyOfPack(tables, { verdict: "none", reason: openingWords.notCompared }).money;

function changedLayout(
  { layout }: LaidFiling,
  decisions: readonly ReviewDecision[],
  money: Money | undefined,
): Pick<Decided, "layout" | "laidKey"> {
  const rows = changeRows(layout.tables, decisions);
  const settled = printedMoney(layout);
  const first = layout.tables.find((table) => isStatement(table) && table.money?.measure !== undefined);
  const replaced = settled === null ? first?.money?.measure : { kind: "money" as const, ...amounts(settled) };
  const inMoney = money === undefined ? rows : changeMoney(rows, money, { settled, replaced });
  const restated = last(decisions, "restated")?.periods;
  const answers: PeriodAnswers = {
    periods: last(decisions, "periods")?.periods ?? [],
    ...(restated !== undefined && { restated }),
  };
  const dated = changePeriods(inMoney, answers, periodName(layout.periodOf));
  const keyed = keyedTables(dated);
  const laid = new Map(
    keyed.tables.flatMap((table, at) =>
      table.columns.map(({ key }, column) => [`${table.id} ${key}`, dated[at]?.columns[column]?.key ?? key] as const),
    ),
  );
  return {
    layout: { ...layout, ...keyed },
    laidKey: (table, column) => laid.get(`${table} ${column}`) ?? column,
  };
}

const amounts = ({ currency, scale }: Money) => ({ currency, scale });

/** A doubt that a person settled is none. */
function withoutKept(pack: Pack, decisions: readonly ReviewDecision[], laidKey: Decided["laidKey"]): Pack {
  const tableOf = new Map(pack.tables.flatMap(({ id, rows }) => rows.map((row) => [row.id, id] as const)));
  const kept = decisions.filter((each) => each.kind === "kept");
  const doubts = pack.doubts.filter(({ row, column, table }) => {
    const of = table ?? tableOf.get(row ?? "") ?? "";
    const laid = column === undefined ? undefined : laidKey(of, column);
    return !kept.some(
      (each) =>
        each.row === row &&
        each.column === laid &&
        (row !== undefined || each.table === undefined || each.table === of),
    );
  });
  return { ...pack, doubts };
}

function withRoles(pack: Pack, decisions: readonly ReviewDecision[]): Pack {
  const rows = new Set(pack.tables.flatMap((table) => table.rows.filter(({ figures }) => figures).map(({ id }) => id)));
  const given = new Map(decisions.flatMap((each) => (each.kind === "role" ? [[each.role, each.row] as const] : [])));
  const entries: readonly (readonly [string, string | readonly string[] | null])[] = [
    ...Object.entries(pack.roles).filter(([role]) => !given.has(role as never)),
    ...given,
  ];
  const standing = entries.flatMap(([role, row]): readonly (readonly [string, string | readonly string[]])[] => {
    if (row === null) return [];
    if (typeof row === "string") return rows.has(row) ? [[role, row]] : [];
    const those = row.filter((each) => rows.has(each));
    return those.length === 0 ? [] : [[role, those]];
  });
  const roles: Roles = Object.fromEntries(standing);
  return { ...pack, roles };
}

function withRowKinds(pack: Pack, decisions: readonly ReviewDecision[]): Pack {
  const kinds = new Map(decisions.flatMap((each) => (each.kind === "row" ? [[each.row, each.as] as const] : [])));
  const changed = (row: PackRow): PackRow => {
    const kind = kinds.get(row.id);
    if (kind === "total") return { ...row, kind };
    if (kind !== "figure") return row;
    const { sumOf: _none, ...rest } = row;
    return { ...rest, kind };
  };
  return { ...pack, tables: pack.tables.map((table) => ({ ...table, rows: table.rows.map(changed) })) };
}
