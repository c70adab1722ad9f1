/** Every sentence about the facts that a person enters of a filing. */

export const currencyExpected = (typed: string): string =>
  `${typed === "" ? "" : `“${typed}” is not a currency. `}Type its three-letter ISO 4217 code, or the sign that documents print for no other.`;
export const chooseTheScale = "Choose the scale of the amounts.";
export const endDay = "Type the day on which it ends.";
export const monthsOne = "Type the number of its months, 1 to 24.";
