import { currencySign } from "../../words/currencySign.ts";
import {
  areWholeAmounts,
  endsWithFigure,
  isFigure,
  isLabelBehind,
  isNextCurrency,
  isNilThenBracket,
  startsWithFigure,
} from "./figureShapes.ts";
import { splitAt } from "./splitRun.ts";
import type { TextRun } from "../runs/TextRun.ts";

/** Runs that print one cell. */
export type RunGroup = readonly TextRun[];

/**
 * Joins the runs of one base line to cells by the gaps between them, in shares of the font size. The shares held on
 * eleven filings by ten producers: words of a cell lie up to 0.62 apart; two finished figures are two cells from 0.15;
 * a sign, an opening bracket or a currency may stand up to 0.7 in front of its digits, a closing bracket or % 0.8 behind.
 */
export function joinRuns(runs: readonly TextRun[], spacedThousands: boolean): readonly RunGroup[] {
  const sorted = [...runs].sort((a, b) => a.left - b.left);
  const signsLead = beginsWithSign(sorted);
  const groups: TextRun[][] = [];
  for (const run of signsLead ? sorted.flatMap(withoutSignBehind) : sorted) {
    const group = groups[groups.length - 1];
    const context = { spacedThousands, signsLead, first: groups.length === 1 };
    if (group !== undefined && belongs(group, run, context)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** A line whose first figure has a currency's sign before it has the signs of the others before them, however close they stand. */
function beginsWithSign(sorted: readonly TextRun[]): boolean {
  const first = sorted.find(({ text }) => isFigure(text.trim()));
  return first !== undefined && signFirst.test(first.text.trim());
}

const signFirst = new RegExp(`^${currencySign}`);

/** A figure with the sign of the next one glued to it, "(0.16)$", as two runs. */
function withoutSignBehind(run: TextRun): readonly TextRun[] {
  const sign = signBehind.exec(run.text);
  return sign === null ? [run] : splitAt(run, sign.index, sign.index + sign[0].length - (sign[1] ?? "").length);
}

const signBehind = new RegExp(`(?<=^[^\\p{L}]*\\d\\)?)\\s*(${currencySign})$`, "u");

interface JoinContext {
  readonly spacedThousands: boolean;
  /** True where the currency's signs of the line stand before its figures. */
  readonly signsLead: boolean;
  /** True for the first cell of the line, which may begin with a bullet. */
  readonly first: boolean;
}

function belongs(group: readonly TextRun[], next: TextRun, context: JoinContext): boolean {
  const last = group[group.length - 1];
  if (last === undefined) return false;
  const text = textOf(group);
  const gap = (next.left - last.right) / Math.min(last.size, next.size);
  if (/^[)%]/.test(next.text) && /[\d%–—-]$/.test(text)) return gap <= 0.8;
  if (isNilThenBracket(text, next.text) || areWholeAmounts(text, next.text)) return false;
  if (!context.first && isLabelBehind(text, next.text)) return false;
  if (endsWithFigure(text) && startsWithFigure(next.text)) return gap <= figureGap(text, next.text, context);
  if (isNextCurrency(text, next.text)) return !context.signsLead && gap <= 0.15;
  if (opening.test(text) && /^[\d(]/.test(next.text)) return gap <= 0.7;
  if (context.first && bullet.test(text) && /^[\p{L}(]/u.test(next.text)) return gap <= 4;
  return gap <= 0.62;
}

/** What stands in front of digits and is part of the figure. */
const opening = new RegExp(`(?:^|\\s)[-–—−(]*${currencySign}?\\(?$`);

/** What stands in front of a label and is part of it. */
const bullet = /^(?:[-–—]{2}|[-–—•·●○▪■➢*]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).])$/i;

function figureGap(text: string, next: string, { spacedThousands }: JoinContext): number {
  return spacedThousands && /(?:^|\D)\d{1,3}(?: \d{3})*$/.test(text) && /^\d{3}(?!\d)/.test(next) ? 0.4 : 0.15;
}

/** The text of a cell: a space where a gap shows, none in front of brackets' contents. */
export function textOf(group: RunGroup): string {
  let text = "";
  let last: TextRun | undefined;
  for (const run of group) {
    text += last === undefined ? run.text : (isSpace(last, run) ? " " : "") + run.text;
    last = run;
  }
  return text;
}

function isSpace(last: TextRun, next: TextRun): boolean {
  if (/^[)%]/.test(next.text) && /\d$/.test(last.text)) return false;
  if (/[($£€¥]$/.test(last.text) && /^\d/.test(next.text)) return false;
  if (/(?:^|\s)[-–—−]$/.test(last.text) && /^\d/.test(next.text)) return false;
  return next.left - last.right > 0.1 * Math.min(last.size, next.size);
}

/**
 * True where a page parts thousands by spaces: figures do that leave no doubt, or several, and none by commas. A space
 * that does not break may part a figure in two runs, with its own width between.
 */
export function partsThousandsBySpaces(lines: readonly (readonly TextRun[])[]): boolean {
  const texts = lines.flatMap((line) => [...line.map(({ text }) => text), ...besideEachOther(line)]);
  if (texts.some((text) => /\d,\d{3}(?!\d)/.test(text))) return false;
  return texts.some((text) => millions.test(text)) || texts.filter((text) => thousands.test(text)).length >= 3;
}

function besideEachOther(line: readonly TextRun[]): readonly string[] {
  const sorted = [...line].sort((a, b) => a.left - b.left);
  return sorted.flatMap((run, index) => {
    const next = sorted[index + 1];
    if (next === undefined || !beginsThousands.test(run.text) || !/^\d{3}\)?$/.test(next.text)) return [];
    return next.left - run.right <= 0.4 * run.size ? [`${run.text} ${next.text}`] : [];
  });
}

const millions = /(?:^|[^\d ])\d{1,3}(?: \d{3}){2,}(?!\d)/;
const beginsThousands = new RegExp(`^[-–—−(]*(?:${currencySign}\\s?)?[-–—−(]*\\d{1,3}$`);
const thousands = new RegExp(`${beginsThousands.source.slice(0, -1)} \\d{3}\\)?$`);
