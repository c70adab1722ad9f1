/** What says of several columns, each of which has a name of its own, that they are in percent: "Percentage change versus 2030". */
export const isPercentsHead = (text: string): boolean =>
  /^(?:percentages?|per ?cent|%) (?:change|growth|increase|decrease|of)\b/iu.test(text);
