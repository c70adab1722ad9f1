import type { ReadLine } from "../../../reading/ReadDocument.ts";
import { figureText, isYearText } from "../../words/figureText.ts";
import { isCurrencySign } from "../../words/moneyWords.ts";
import { monthWord } from "../../words/monthWords.ts";

/**
 * Lines of one value with the currency's signs set before their amounts. A program that writes a page's text value by value
 * puts a sign in a line of its own, or behind the amount of the column before: "$", "4,310 $", "3,980" are two amounts, each
 * with its sign.
 */
export function signsOnLines(printed: readonly ReadLine[]): readonly ReadLine[] {
  const lines = amountsInOne(printed);
  const out: ReadLine[] = [];
  let sign = "";
  for (const [index, line] of lines.entries()) {
    const text = onlyText(line);
    const next = onlyText(lines[index + 1]);
    if (
      text !== undefined &&
      sign === "" &&
      isCurrencySign(text) &&
      next !== undefined &&
      amountOf(next) !== undefined
    ) {
      sign = text;
      continue;
    }
    const amount = text === undefined ? undefined : amountOf(text);
    const following = amount?.behind !== "" && next !== undefined && amountOf(next) !== undefined;
    if (amount === undefined || (sign === "" && !following)) {
      out.push(line);
      continue;
    }
    out.push(withText(line, `${sign}${following ? amount.amount : (text ?? "")}`));
    sign = following ? amount.behind : "";
  }
  return out;
}

/** Lines with what is broken over two, an amount or a day, in one line. */
const amountsInOne = (lines: readonly ReadLine[]): readonly ReadLine[] => brokenInOne(closedInOne(lines));

/** "(2,110" over ")" and "22.7" over "%", as where these have cells of their own. */
function closedInOne(lines: readonly ReadLine[]): readonly ReadLine[] {
  const out: ReadLine[] = [];
  for (const line of lines) {
    const [last, text] = [out.at(-1), onlyText(line)];
    const before = onlyText(last);
    if (last !== undefined && before !== undefined && text !== undefined && isClosedBy(before, text))
      out[out.length - 1] = withText(last, `${before}${text}`);
    else out.push(line);
  }
  return out;
}

/** A sign of percent under a year or under a percentage heads a column. */
const isClosedBy = (before: string, sign: string): boolean =>
  /^\) ?%?$/u.test(sign)
    ? /^(?:[A-Z]{0,3}[$£€¥])? ?\((?:[A-Z]{0,3}[$£€¥])? ?\d[\d,.]*%?$/u.test(before)
    : sign === "%" && figureText(before)?.unit === undefined && isAmount(before);

const isAmount = (text: string): boolean => figureText(text) !== undefined && !isYearText(text) && !text.endsWith("%");

/** "1," over "204", an amount that is broken behind a comma; and a day with its year below it. */
function brokenInOne(lines: readonly ReadLine[]): readonly ReadLine[] {
  const at = (index: number): string => onlyText(lines[index]) ?? "";
  const isBroken = (index: number): boolean => {
    const [text, next] = [at(index), at(index + 1)];
    return (
      (dayAlone.test(text) && aYear.test(next) && !dayAlone.test(at(index - 1)) && !aYear.test(at(index + 2))) ||
      (/^[-−(]?\d{1,3}(?:,\d{3})*,$/u.test(text) && /^\d{3}(?:,\d{3})*(?:\.\d+)?\)?$/u.test(next))
    );
  };
  return lines.flatMap((line, index) => {
    if (index > 0 && isBroken(index - 1)) return [];
    const between = dayAlone.test(at(index)) ? " " : "";
    return [isBroken(index) ? withText(line, `${at(index)}${between}${at(index + 1)}`) : line];
  });
}

const dayAlone = new RegExp(String.raw`^${monthWord} \d{1,2},$`, "iu");
const aYear = /^(?:19|20)\d\d$/u;

/** An amount without a sign of its own, and the sign that stands behind it. */
function amountOf(text: string): { readonly amount: string; readonly behind: string } | undefined {
  const [, amount = text, behind = ""] = /^(\S+) (\S+)$/u.exec(text) ?? [];
  if (behind !== "" && !isCurrencySign(behind))
    return figureText(text) === undefined ? undefined : { amount: text, behind: "" };
  return figureText(amount)?.unit === undefined && figureText(amount) !== undefined && /^[\d(–—-]/u.test(amount)
    ? { amount, behind }
    : undefined;
}

const onlyText = (line: ReadLine | undefined): string | undefined =>
  line !== undefined && line.table === undefined && line.cells.length === 1 ? line.cells[0]?.text : undefined;

const withText = (line: ReadLine, text: string): ReadLine => ({
  ...line,
  cells: line.cells.map((cell) => ({ ...cell, text })),
});
