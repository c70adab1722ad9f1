/** Every sentence about the facts that a person enters of a filing. */
export const factWords = {
  currencyExpected: (typed: string): string =>
    `${typed === "" ? "" : `“${typed}” is no currency. `}Type its three letters, as ISO 4217 has them, or the sign that documents print for it alone.`,
  chooseTheScale: "Choose the scale of the amounts.",
  endDay: "Type the day on which it ends.",
  monthsOne: "Type the number of its months, 1 to 24.",
} as const;
