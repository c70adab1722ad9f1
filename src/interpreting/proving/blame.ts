import { isCommonSlip } from "./sums/slipOf.ts";
import { inDecimals } from "./inDecimals.ts";
import { cellKey, holds, type Cell, type Claim } from "./Claim.ts";

export interface Suspected {
  readonly cell: Cell;
  /** What it would have to be, in the claim's whole numbers. */
  readonly wanted: bigint;
}

/** A claim that fails, with the figures that may be why. */
export interface Blamed {
  readonly claim: Claim;
  /** The one figure that, printed otherwise, makes this claim hold and others with it, or that alone nothing else bears out. */
  readonly culprit?: Suspected;
  /** Where there is no culprit: the few figures that a common slip explains, digits changed about or a sign lost. */
  readonly likely: readonly Suspected[];
  /** Figures of the claim that no other claim bears out, the culprit alone where there is one. */
  readonly suspects: readonly Cell[];
}

/** Which figures explain the claims that fail: those whose correction makes others hold, and breaks none. */
export function blame(claims: readonly Claim[]): readonly Blamed[] {
  const byCell = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const cell of cellsOf(claim)) {
      const key = cellKey(cell);
      byCell.set(key, [...(byCell.get(key) ?? []), claim]);
    }
  return claims.filter((claim) => !holds(claim)).map((claim) => blameOne(claim, byCell));
}

const cellsOf = (claim: Claim): readonly Cell[] => [claim.total, ...claim.parts.map(({ cell }) => cell)];

function blameOne(claim: Claim, byCell: ReadonlyMap<string, readonly Claim[]>): Blamed {
  const judged = changes(claim).map(({ cell, change }) => {
    const others = (byCell.get(cellKey(cell)) ?? []).filter((other) => other !== claim);
    const after = (other: Claim): Claim => ({
      ...other,
      difference: other.difference + effect(other, cell) * inDecimals(change, claim.decimals, other.decimals),
    });
    return {
      cell,
      change,
      mends: others.filter((other) => !holds(other) && holds(after(other))).length,
      breaks: others.filter((other) => holds(other) && !holds(after(other))).length,
    };
  });
  const possible = judged.filter(({ breaks }) => breaks === 0);
  const best = possible.filter(({ mends }) => mends > 0);
  const [only] = best.length === 1 ? best : possible.length === 1 ? possible : [];
  if (only !== undefined)
    return {
      claim,
      culprit: { cell: only.cell, wanted: only.cell.value + only.change },
      likely: [],
      suspects: [only.cell],
    };
  const suspected = possible.length > 0 ? possible : judged;
  const slips = suspected
    .map(({ cell, change }) => ({ cell, wanted: cell.value + change }))
    .filter(({ cell, wanted }) => isCommonSlip(cell.value, wanted));
  return { claim, likely: slips.length <= few ? slips : [], suspects: suspected.map(({ cell }) => cell) };
}

/** A slip that explains a difference in more figures than that says nothing of any. */
const few = 3;

/** What each figure would have to change by for the claim to hold. */
function changes(claim: Claim): readonly { readonly cell: Cell; readonly change: bigint }[] {
  const { difference, total, parts } = claim;
  return [
    { cell: total, change: difference },
    ...parts.map(({ cell, sign }) => ({ cell, change: sign === 1 ? -difference : difference })),
  ];
}

/** By how much a claim's difference moves where a figure of it grows by one. */
function effect(claim: Claim, cell: Cell): bigint {
  const key = cellKey(cell);
  const ofTotal = cellKey(claim.total) === key ? -1n : 0n;
  return claim.parts.reduce((all, part) => (cellKey(part.cell) === key ? all + BigInt(part.sign) : all), ofTotal);
}
