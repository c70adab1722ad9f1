import type { Role, Roles, TableKind } from "../../../filing/Pack.ts";
import { isNameAbroad } from "../../words/abroad/labelsAbroad.ts";
import type { Amount } from "../sums/amountGrid.ts";
import { attributionRoles, incomeRoles, weightedSharesRow } from "./incomeRoles.ts";
import { candidates, foremost, sole, type Candidate, type RoleTable } from "./RoleTable.ts";

/** Which rows of the group's statements play which part. What no words and no position tell for sure has no role. */
export function findRoles(tables: readonly RoleTable[]): Roles {
  const group = tables.filter(({ grid }) => grid.table.scope === "group");
  const income = fullest(ofKind(group, "income statement").map(incomeRoles)) ?? {};
  const comprehensive = fullest(ofKind(group, "comprehensive income").map(incomeRoles)) ?? {};
  const count = (roles: Roles): number => Object.keys(roles).length;
  const main = count(income) >= Math.min(3, count(comprehensive)) ? income : comprehensive;
  const further = [...ofKind(group, "income statement"), ...ofKind(group, "comprehensive income")].map(
    attributionRoles,
  );
  const [position] = ofKind(group, "financial position");
  return {
    ...Object.assign({}, ...[...further].reverse()),
    ...main,
    ...(position !== undefined && positionRoles(position)),
    ...sharesInNotes(group, [main, ...further]),
    ...adjusted(ofKind(group, "reconciliation")),
  };
}

const ofKind = (tables: readonly RoleTable[], kind: TableKind): readonly RoleTable[] =>
  tables.filter(({ grid }) => grid.table.kind === kind);

/** The first of those with the most roles. */
function fullest(found: readonly Roles[]): Roles | undefined {
  const most = Math.max(...found.map((roles) => Object.keys(roles).length));
  return found.find((roles) => Object.keys(roles).length === most);
}

const totals: readonly Role[] = ["totalAssets", "totalLiabilities", "totalEquity"];
const items: readonly Role[] = ["goodwill", "cash", "inventories", "tradeReceivables", "tradePayables", "borrowings"];

/** Totals by their words; an item only where it is the one of its name: current and non-current borrowings are two. */
function positionRoles(table: RoleTable): Roles {
  const found = [
    ...totals.map(
      (role) => [role, foremost(candidates(table, role).filter((each) => isWhole(table, role, each)))] as const,
    ),
    ...items.map((role) => [role, sole(candidates(table, role))] as const),
  ];
  return Object.fromEntries(found.flatMap(([role, each]) => (each === undefined ? [] : [[role, each.row.id]])));
}

/**
 * In some languages the liabilities are called what all that is owed and owned is called, or what is owed beside
 * provisions: with the equity they come to the assets, or they are not all.
 */
function isWhole(table: RoleTable, role: Role, { row, index }: Candidate): boolean {
  if (role !== "totalLiabilities" || !isNameAbroad(row.label)) return true;
  const amountsOf = (total: Role): readonly (Amount | null)[] => {
    const found = foremost(candidates(table, total));
    return found === undefined ? [] : (table.grid.rows[found.index]?.amounts ?? []);
  };
  const [assets, equity, liabilities] = [
    amountsOf("totalAssets"),
    amountsOf("totalEquity"),
    table.grid.rows[index]?.amounts ?? [],
  ];
  return liabilities.every((each, place) => {
    const [all, own] = [assets[place], equity[place]];
    if (each === null || all == null) return true;
    return own == null ? each.value !== all.value : each.value + own.value === all.value;
  });
}

function sharesInNotes(tables: readonly RoleTable[], known: readonly Roles[]): Roles {
  if (known.some(({ weightedAverageShares }) => weightedAverageShares !== undefined)) return {};
  for (const table of tables) {
    const found = weightedSharesRow(table);
    if (found !== undefined) return { weightedAverageShares: found.row.id };
  }
  return {};
}

/** The adjusted result is the total of its reconciliation, and what it adds to the result are the adjustments. */
function adjusted(tables: readonly RoleTable[]): Roles {
  for (const table of tables) {
    const found = foremost(candidates(table, "adjustedResult"));
    if (found === undefined) continue;
    const sum = table.sums.find(({ total, stands }) => total.index === found.index && stands === "above");
    const [first, ...rest] = sum?.parts ?? [];
    const added = rest.flatMap(({ line }) => table.grid.rows[line.index]?.row.id ?? []);
    const whole = first !== undefined && rest.every(({ sign }) => sign === 1);
    return { adjustedResult: found.row.id, ...(whole && added.length > 0 && { adjustments: added }) };
  }
  return {};
}
