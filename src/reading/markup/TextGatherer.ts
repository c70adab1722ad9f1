import { splitMark } from "../words/splitMark.ts";
import type { Style } from "./Style.ts";

/** What was gathered of a cell or a line. */
export interface GatheredText {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mark?: string;
  readonly factIds: readonly string[];
  /** Blanks that cannot be broken in front of the text: how many pages set rows in. */
  readonly leadingBlanks: number;
}

/** Gathers the text of a cell or a line as a browser shows it: white space collapsed, line breaks where blocks end. */
export class TextGatherer {
  private text = "";
  private balance = { bold: 0, italic: 0 };
  private readonly marks: string[] = [];
  private readonly facts: string[] = [];

  get isEmpty(): boolean {
    return this.text.trim() === "" && this.facts.length === 0;
  }

  add(text: string, style: Style): void {
    if (style.hidden) return;
    const collapsed = text.replace(/[ \t\r\n\f]+/g, " ").replaceAll("\u00ad", "");
    const letters = collapsed.trim().length;
    this.text += /[ \n]$/.test(this.text) ? collapsed.replace(/^ /, "") : collapsed;
    this.balance.bold += style.bold ? letters : -letters;
    this.balance.italic += style.italic ? letters : -letters;
  }

  /** A line break; two in a row are one. */
  break(): void {
    if (this.text !== "" && !this.text.endsWith("\n")) this.text += "\n";
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
      ...(marks.length > 0 && { mark: marks.join(" ") }),
      factIds: [...this.facts],
      leadingBlanks: /^[\s]*/.exec(this.text)?.[0].replace(/[ \t\r\n]/g, "").length ?? 0,
    };
    this.text = "";
    this.balance = { bold: 0, italic: 0 };
    this.marks.length = 0;
    this.facts.length = 0;
    return gathered;
  }
}
