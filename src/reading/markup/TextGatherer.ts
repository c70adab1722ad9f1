import { splitMark } from "../words/splitMark.ts";
import type { Style } from "./Style.ts";

/** What was gathered of a cell or a line. */
export interface GatheredText {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set in red for the most part. */
  readonly red: boolean;
  readonly mark?: string;
  readonly factIds: readonly string[];
  /** The same line by line as it is shown: a line may be empty. */
  readonly lines: readonly string[];
  /** Blanks that cannot be broken in front of the text: how many pages set rows in. */
  readonly leadingBlanks: number;
}

/** Letters smaller than this, in points, are none that anybody sees. */
const LEAST_SIZE = 2;

/** Gathers the text of a cell or a line as a browser shows it: white space collapsed, line breaks where blocks end. */
export class TextGatherer {
  private text = "";
  private shown = "";
  private balance = { bold: 0, italic: 0, red: 0 };
  private readonly marks: string[] = [];
  private readonly facts: string[] = [];

  get isEmpty(): boolean {
    return this.text.trim() === "" && this.facts.length === 0;
  }

  add(text: string, style: Style): void {
    if (style.hidden || style.size < LEAST_SIZE) return;
    const collapsed = text.replace(/[ \t\r\n\f]+/g, " ").replaceAll("\u00ad", "");
    const letters = collapsed.trim().length;
    this.text += /[ \n]$/.test(this.text) ? collapsed.replace(/^ /, "") : collapsed;
    this.shown += collapsed;
    this.balance.bold += style.bold ? letters : -letters;
    this.balance.italic += style.italic ? letters : -letters;
    this.balance.red += style.red ? letters : -letters;
  }

  /** The end of a block; two in a row are one. */
  break(): void {
    if (this.text !== "" && !this.text.endsWith("\n")) this.text += "\n";
    if (/\S[^\S\n]*$|\u00a0 *$/.test(this.shown)) this.shown += "\n";
  }

  /** A line break, of which two in a row leave a line empty. */
  breakLine(): void {
    if (this.text !== "" && !this.text.endsWith("\n")) this.text += "\n";
    this.shown += "\n";
  }

  /** Raised text: a mark where it looks like one and something stands in front of it, else text like any other. */
  addRaised(text: string, style: Style): void {
    const mark = text.trim().replace(/^[([](.*)[)\]]$/, "$1");
    if (
      this.text.trim() !== "" &&
      /^(?:\d{1,2}|[a-z]{1,2}|[*†‡§#+]{1,3}|(?:\d,\s?)+\d)$/i.test(mark) &&
      !/^(?:st|nd|rd|th|tm|sm)$/i.test(mark)
    ) {
      if (!style.hidden) this.marks.push(mark);
    } else this.add(text, style);
  }

  /** Whether what comes next would stand right behind a figure. */
  get isBehindFigure(): boolean {
    return /^[^\p{L}\n]*\d[\d.,]*\)?%?\)?$/u.test(this.text.trimStart());
  }

  addFact(id: string): void {
    this.facts.push(id);
  }

  /** What was gathered; the gatherer is empty afterwards. */
  take(): GatheredText {
    const { text, mark } = splitMark(this.text.trim());
    const marks = [...this.marks, ...(mark === undefined ? [] : [mark])];
    const gathered = {
      text,
      bold: this.balance.bold > 0,
      italic: this.balance.italic > 0,
      red: this.balance.red > 0,
      ...(marks.length > 0 && { mark: marks.join(" ") }),
      factIds: [...this.facts],
      lines: this.shown.replace(/\n[ ]*$/, "").split("\n"),
      leadingBlanks: /^[\s]*/.exec(this.text)?.[0].replace(/[ \t\r\n]/g, "").length ?? 0,
    };
    this.text = "";
    this.shown = "";
    this.balance = { bold: 0, italic: 0, red: 0 };
    this.marks.length = 0;
    this.facts.length = 0;
    return gathered;
  }
}
