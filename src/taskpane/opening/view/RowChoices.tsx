import type { JSX } from "preact";
import type { Role } from "../../../filing/Pack.ts";
import type { ReviewItem } from "../../../opening/deciding/Review.ts";
import type { ReviewDecision, RowChoice } from "../../../opening/deciding/ReviewDecision.ts";
import { roleInWords } from "../model/reviewWords.ts";

/** The parts that a row may play, in the order of the statements. */
const roles: readonly Role[] = [
  "revenue",
  "costOfSales",
  "grossProfit",
  "operatingResult",
  "financeIncome",
  "financeCosts",
  "resultBeforeTax",
  "incomeTax",
  "resultForThePeriod",
  "resultOfOwners",
  "basicPerShare",
  "totalAssets",
  "totalLiabilities",
  "totalEquity",
  "goodwill",
  "cash",
  "inventories",
  "tradeReceivables",
  "tradePayables",
  "borrowings",
  "weightedAverageShares",
  "adjustedResult",
];

const choices: readonly (readonly [RowChoice, string])[] = [
  ["total", "a total"],
  ["figure", "a figure, no total"],
  ["heading", "a heading"],
  ["leftOut", "left out"],
];

export interface RowChoicesProps {
  readonly item: ReviewItem;
  readonly row: string;
  readonly onDecide: (decision: ReviewDecision) => void;
}

/** What the whole row is, folded away as it is seldom wanted. */
export function RowChoices({ item, row, onDecide }: RowChoicesProps): JSX.Element {
  const words = item.label.split(" ");
  return (
    <details>
      <summary>The whole row</summary>
      <div class="row-choices">
        <label>
          It plays the part of
          <select
            class="text-field"
            value={item.role ?? ""}
            onChange={(event) => {
              const chosen = roles.find((role) => role === event.currentTarget.value);
              if (chosen !== undefined) onDecide({ kind: "role", role: chosen, row });
              else if (item.role !== undefined) onDecide({ kind: "role", role: item.role, row: null });
            }}
          >
            <option value="">no part</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleInWords(role)}
              </option>
            ))}
          </select>
        </label>
        <label>
          It is
          <select
            class="text-field"
            value=""
            onChange={(event) => {
              const chosen = choices.find(([choice]) => choice === event.currentTarget.value);
              if (chosen !== undefined) onDecide({ kind: "row", row, as: chosen[0] });
            }}
          >
            <option value="">as it was read</option>
            {choices.map(([choice, name]) => (
              <option key={choice} value={choice}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {item.joins ? (
          <button type="button" class="button button-small" onClick={() => onDecide({ kind: "joined", row })}>
            It goes on in the next row
          </button>
        ) : null}
        {words.length < 2 ? null : (
          <label>
            It is two rows, the second from
            <select
              class="text-field"
              value=""
              onChange={(event) => {
                const after = Number(event.currentTarget.value);
                if (after > 0) onDecide({ kind: "split", row, words: after });
              }}
            >
              <option value="">no, one row</option>
              {words.slice(1).map((_, index) => (
                <option key={index} value={String(index + 1)}>
                  {words.slice(index + 1).join(" ")}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </details>
  );
}
