/**
 * Numbers inside sentences, as formulas without "=": a negative has a minus sign, as brackets would read as an aside.
 * The sign is escaped, so that every spreadsheet takes it as it is.
 */
const minus = "\\−";

/** "−6.0%" */
export const percentInWords = (value: string): string => `TEXT(${value},"0.0%;${minus}0.0%")`;

/** "−100%" */
export const wholePercentInWords = (value: string): string => `TEXT(${value},"0%;${minus}0%")`;

/** "−104,724" */
export const amountInWords = (value: string): string => `TEXT(${value},"#,##0;${minus}#,##0")`;

/** A relative shift: "+2.8%", "−23.1%". */
export const relativeShiftInWords = (shift: string): string => `TEXT(${shift},"+0.0%;${minus}0.0%;0.0%")`;

/** A shift of a ratio in percentage points: "+2.8 points". */
export const pointsInWords = (shift: string): string => `TEXT(100*${shift},"+0.0;${minus}0.0;0.0")&" points"`;
