/** Every sentence about the facts that a person enters of a filing. */
export const factWords = {
  currencyLetters: "Type the currency's three letters, as ISO 4217 has them.",
  chooseTheScale: "Choose the scale of the amounts.",
  endDay: "Type the day on which it ends.",
  monthsOne: "Type the number of its months, 1 to 24.",
} as const;
