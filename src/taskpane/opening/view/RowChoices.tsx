import type { JSX } from "preact";
import type { Role } from "../../../filing/Pack.ts";
import type { ReviewItem } from "../../../opening/deciding/Review.ts";
import type { ReviewDecision, RowChoice } from "../../../opening/deciding/ReviewDecision.ts";
import { roleInWords } from "../model/reviewWords.ts";
import * as openingWords from "../openingWords.ts";

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
  ["figure", openingWords.aFigureNoTotal],
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
  const playing = (chosen: string): void => {
    const role = roles.find((each) => each === chosen);
    if (role !== undefined) onDecide({ kind: "role", role, row });
    else if (item.role !== undefined) onDecide({ kind: "role", role: item.role, row: null });
  };
  const being = (chosen: string): void => {
    const choice = choices.find(([each]) => each === chosen)?.[0];
    if (choice !== undefined) onDecide({ kind: "row", row, as: choice });
  };
  return (
    <details>
      <summary>{openingWords.theWholeRow}</summary>
      <div class="row-choices">
        <Choice
          label={openingWords.playsThePart}
          value={item.role ?? ""}
          options={[["", "no part"], ...roles.map((role) => [role, roleInWords(role)] as const)]}
          onChoose={playing}
        />
        <Choice
          label={openingWords.itIs}
          value=""
          options={[["", openingWords.asItWasRead], ...choices]}
          onChoose={being}
        />
        {item.joins ? (
          <button type="button" class="button button-small" onClick={() => onDecide({ kind: "joined", row })}>
            {openingWords.goesOn}
          </button>
        ) : null}
        {words.length < 2 ? null : (
          <Choice
            label={openingWords.twoRows}
            value=""
            options={[
              ["", openingWords.noOneRow],
              ...words.slice(1).map((_, index) => [String(index + 1), words.slice(index + 1).join(" ")] as const),
            ]}
            onChoose={(chosen) => {
              if (chosen !== "") onDecide({ kind: "split", row, words: Number(chosen) });
            }}
          />
        )}
      </div>
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label>
      {label}
      <select class="text-field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
