/** Every sentence about the facts that a person enters of a filing. */

export const currencyExpected = (typed: string): string =>
  `${typed === "" ? "" : `“${typed}” is no currency. `}Type its three letters, as ISO 4217 has them, or the sign that documents print for it alone.`;
export const chooseTheScale = "Choose the scale of the amounts.";
export const endDay = "Type the day on which it ends.";
export const monthsOne = "Type the number of its months, 1 to 24.";
