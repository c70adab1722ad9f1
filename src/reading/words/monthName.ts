/** A month's name in English, whole or cut short, as a pattern's source: "June", "Jun.", "Sept". */
export const monthName = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
