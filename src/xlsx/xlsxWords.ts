/** What an exported file says of its own accord: what Excel shows where something is typed that is no choice. */

export const notOneOfTheChoices = "Not one of the choices";
export const chooseOne = (choices: string): string => `Choose one of: ${choices}`;
