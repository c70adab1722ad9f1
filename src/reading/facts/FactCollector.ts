import type { FactContext, ReadFact } from "../ReadFact.ts";
import { RefusedFileError } from "../RefusedFileError.ts";
import { textOfElement, type MarkupElement, type MarkupNode } from "../markup/MarkupElement.ts";
import { normaliseText } from "../words/normaliseText.ts";
import { factValue } from "./factValue.ts";
import * as readingWords from "../readingWords.ts";

/** Longer texts are whole notes, which stand on the page anyway. */
const MOST_LETTERS = 1_000;

/** What the documents of one report declare, whichever of them does. */
export interface Declarations {
  readonly contexts: ReadonlyMap<string, FactContext>;
  readonly units: ReadonlyMap<string, string>;
  /** Elements that carry on a text, by id. */
  readonly continuations: ReadonlyMap<string, MarkupElement>;
}

/** Collects the facts of a report in the order in which its pages are walked. */
export class FactCollector {
  private readonly collected: ReadFact[] = [];
  private readonly ids = new Set<string>();
  private readonly unknownContexts = new Set<string>();
  private withoutContext = 0;

  constructor(
    private readonly declared: Declarations,
    private readonly file: string,
  ) {}

  static isFact(element: MarkupElement): boolean {
    return element.name === "ix:nonfraction" || element.name === "ix:nonnumeric";
  }

  /** @returns the id under which the fact is listed; undefined where its context is not known */
  collect(element: MarkupElement, hidden: boolean): string | undefined {
    const { attributes } = element;
    const context = this.declared.contexts.get(attributes["contextref"] ?? "");
    if (context === undefined) {
      this.withoutContext += 1;
      this.unknownContexts.add(attributes["contextref"] ?? "");
      return undefined;
    }
    const id = this.freeId(attributes["id"]);
    this.collected.push({ id, context, hidden, concept: attributes["name"] ?? "", ...this.content(element) });
    return id;
  }

  /**
   * The facts; to be asked for once all pages are walked.
   *
   * @throws RefusedFileError factsWithoutContexts where any fact names a context that no document of the report declares
   */
  facts(): readonly ReadFact[] {
    if (this.withoutContext === 0) return this.collected;
    const all = this.withoutContext + this.collected.length;
    throw new RefusedFileError(
      "factsWithoutContexts",
      this.file,
      readingWords.ofItsTaggedFactsBelong({
        withoutContext: this.withoutContext,
        all,
        size: this.unknownContexts.size,
      }),
      readingWords.openTheWholeSet,
    );
  }

  private freeId(own: string | undefined): string {
    let id = own ?? `fact-${this.collected.length + 1}`;
    for (let count = 2; this.ids.has(id); count += 1) id = `${own ?? "fact"}-${count}`;
    this.ids.add(id);
    return id;
  }

  private content(element: MarkupElement): Omit<ReadFact, "id" | "context" | "hidden" | "concept"> {
    const { attributes } = element;
    const nil = attributes["nil"] === "true" || attributes["nil"] === "1";
    const numeric = element.name === "ix:nonfraction";
    const negative = attributes["sign"] === "-";
    const scale = Number(attributes["scale"] ?? 0);
    const printed = normaliseText(numeric ? textOfElement(element) : this.wholeText(element));
    const amount = numeric ? factValue({ printed, format: attributes["format"], scale, negative }) : undefined;
    return {
      numeric,
      value: nil ? null : numeric ? (amount ?? null) : shortened(printed),
      printed: numeric ? printed : shortened(printed),
      unit: numeric ? (this.declared.units.get(attributes["unitref"] ?? "") ?? null) : null,
      decimals: decimalsOf(attributes["decimals"]),
      negative,
      scale,
      nil,
    };
  }

  /** A text may be carried on elsewhere on the page, and what is excluded in it is no part of it. */
  private wholeText(element: MarkupElement): string {
    let text = included(element);
    const seen = new Set<MarkupElement>([element]);
    let next = this.declared.continuations.get(element.attributes["continuedat"] ?? "");
    while (next !== undefined && !seen.has(next) && text.length <= MOST_LETTERS) {
      seen.add(next);
      text += ` ${included(next)}`;
      next = this.declared.continuations.get(next.attributes["continuedat"] ?? "");
    }
    return text;
  }
}

function included(node: MarkupNode): string {
  if (typeof node === "string") return node;
  return node.name === "ix:exclude" ? "" : node.children.map(included).join("");
}

function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

function decimalsOf(text: string | undefined): number | "INF" | null {
  if (text === "INF") return "INF";
  return text === undefined || !/^[+-]?\d+$/.test(text) ? null : Number(text);
}
