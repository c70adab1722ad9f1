import { quoteSheetName } from "../../formula/addresses.ts";

/** A reference of a formula, as it is written there. */
interface WrittenReference {
  /** Undefined where it is to the formula's own sheet. */
  readonly sheet: string | undefined;
  /** "$B5", "B5:C6", "A:A" or "2:3". */
  readonly body: string;
}

const END = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*`;
const BODY = String.raw`${END}(?::${END})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*`;
const PREFIX = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const AFTER = String.raw`(?![\p{L}\p{N}_(.!:$])`;
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${PREFIX})(${BODY})${AFTER}|(?<![\p{L}\p{N}_.$!'])(${BODY})${AFTER}`,
  "giu",
);

/** The longest formula that Excel takes, and the most arguments of a function. */
const LONGEST = 8192;
const MOST_REFERENCES = 250;

function sheetOf(prefix: string | undefined): string | undefined {
  return prefix
    ?.slice(0, -1)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
}

/** The formula with each of its references written anew, in their order. */
function rewritten(formula: string, write: (reference: WrittenReference, index: number, written: string) => string) {
  let index = -1;
  return formula.replace(
    TOKENS,
    (token: string, prefix: string | undefined, there: string | undefined, here: string | undefined) => {
      const body = there ?? here;
      if (body === undefined) return token;
      index += 1;
      return write({ sheet: sheetOf(prefix), body }, index, token);
    },
  );
}

/** "$B$5:$C$6" for "B5:$C6". */
const absolute = (body: string): string =>
  body
    .toUpperCase()
    .replaceAll("$", "")
    .replaceAll(/[A-Z]+/g, "$$$&")
    .replaceAll(/\d+/g, "$$$&");

const qualified = (sheet: string, body: string): string => `${quoteSheetName(sheet)}!${absolute(body)}`;

/**
 * A native formula that shows a text and refers to a place and to all that a formula refers to: as rows are inserted and
 * sheets renamed, Excel keeps its references right, which it does not in a text.
 *
 * @param own the sheet of the place and of the formula.
 */
export function keepingFormula(formula: string, own: string, place: string): string {
  const references: string[] = [];
  // Of tables and other workbooks the text itself has to do.
  if (!formula.includes("["))
    rewritten(formula, ({ sheet, body }, _index, token) => {
      references.push(qualified(sheet ?? own, body));
      return token;
    });
  const keeping = (kept: readonly string[]): string =>
    `=CHOOSE(1,"kept",${[qualified(own, place), ...kept].join(",")})`;
  const whole = keeping(references);
  return whole.length > LONGEST || references.length > MOST_REFERENCES ? keeping([]) : whole;
}

/** The arguments of `keepingFormula` as Excel has them now: the place first; undefined where it is no such formula. */
export function keptReferences(keeping: unknown): readonly string[] | undefined {
  const inner =
    typeof keeping === "string" ? /^=\s*CHOOSE\(\s*1\s*,\s*"kept"\s*,(.*)\)$/is.exec(keeping)?.[1] : undefined;
  return inner?.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.map((part) => part.trim());
}

/** With the marks that a reference had at its ends: "$B7" for "$B$7" where "$B5" was written. */
function marked(now: string, written: string): string {
  const marks = [...written.matchAll(/(\$?)(?:[A-Z]+|\d+)/gi)].map(([, mark = ""]) => mark);
  let part = -1;
  return now.replaceAll("$", "").replaceAll(/[A-Z]+|\d+/gi, (name) => {
    part += 1;
    return (marks[part] ?? "") + name;
  });
}

const KEPT = new RegExp(String.raw`^(${PREFIX})(${BODY})$`, "iu");

/**
 * The formula with its references where their cells are now; the very same text where none has moved.
 *
 * @param kept what `keepingFormula` kept of it, the place apart.
 * @param own the sheet that the formula is on, as it is called now.
 */
export function followReferences(formula: string, kept: readonly string[], own: string): string {
  if (kept.length === 0) return formula;
  return rewritten(formula, ({ sheet, body }, index, token) => {
    const now = kept[index];
    if (now === undefined) return token;
    const [, prefix, nowBody] = KEPT.exec(now) ?? [];
    if (nowBody === undefined) return "#REF!";
    const nowSheet = sheetOf(prefix) ?? "";
    const same = nowSheet.toLowerCase() === (sheet ?? own).toLowerCase();
    if (same && absolute(nowBody) === absolute(body)) return token;
    const leading = sheet === undefined && same ? "" : `${quoteSheetName(nowSheet)}!`;
    return leading + marked(nowBody, body);
  });
}
