import { periodBefore } from "../../derivation/periodBefore.ts";
import type { Addend } from "../../filing/Derivation.ts";
import type { Filing, Row } from "../../filing/Filing.ts";
import type { PackTie } from "../../filing/Pack.ts";
import { tableName } from "../rules/totals.ts";
import * as accountingWords from "../accountingWords.ts";

/** What must hold in any statements: assets are equity and liabilities; results that are not paid out are kept. */
export function identities(filing: Filing): readonly PackTie[] {
  return [...balanced(filing), ...kept(filing)];
}

function balanced(filing: Filing): readonly PackTie[] {
  const [assets, equity, liabilities] = [
    filing.role("totalAssets"),
    filing.role("totalEquity"),
    filing.role("totalLiabilities"),
  ];
  if (assets === undefined || equity === undefined || liabilities === undefined) return [];
  return [
    {
      id: `balance.${assets.id}`,
      name: `${assets.label} to ${equity.label} and ${liabilities.label}`,
      kind: "repeat",
      foundBy: "rule",
      expected: { row: assets.id },
      found: { sum: [{ figure: equity.id }, { figure: liabilities.id }] },
    },
  ];
}

/** Accumulated results of the statement of financial position: those of the period before and the owners' result. */
function kept(filing: Filing): readonly PackTie[] {
  const result = filing.role("resultOfOwners") ?? filing.role("resultForThePeriod");
  if (result === undefined) return [];
  const rows = filing.tables
    .filter(({ kind }) => kind === "financial position")
    .flatMap((table) => table.rows.filter(({ label }) => accumulated.test(label)));
  return rows.flatMap((row) => filing.periods.flatMap(({ key }) => keptIn(filing, row, result, key)));
}

const accumulated = /\b(accumulated (loss|losses|deficit|profits)|retained (earnings|profits))\b/i;

function keptIn(filing: Filing, row: Row, result: Row, period: string): readonly PackTie[] {
  const before = periodBefore(filing.periods, period);
  const [column, opening] = [filing.columnOf(row, period), before && filing.columnOf(row, before.key)];
  const flow = filing.figureOf(result.id, period);
  if (column === undefined || opening === undefined || flow === undefined) return [];
  const moved = filing.amount(row.id, opening.key).plus(filing.amount(flow.row.id, flow.column.key));
  // Dividends and transfers move them too: only where nothing else did is it a tie.
  if (!moved.equals(filing.amount(row.id, column.key))) return [];
  const sum: readonly Addend[] = [
    { figure: row.id, column: opening.key },
    { figure: flow.row.id, column: flow.column.key },
  ];
  return [
    {
      id: `movement.${row.id}@${column.key}`,
      name: accountingWords.openingBalanceAndTheResult({
        id: tableName(filing.tableOf(row.id)),
        label: row.label,
        heading: column.heading,
      }),
      kind: "movement",
      foundBy: "rule",
      expected: { row: row.id, column: column.key },
      found: { sum },
    },
  ];
}
