/** Part of how a sheet looks and behaves: the model is whole without it. */
export type DecorationKind =
  | "links"
  | "number formats"
  | "column widths"
  | "looks"
  | "row heights"
  | "lists and rules of entry"
  | "conditional formats"
  | "frozen panes"
  | "filter"
  | "gridlines"
  | "tab colour"
  | "page layout"
  | "notes"
  | "charts";

/** Queues one thing that Excel may refuse by itself. */
export type Step = (sheet: Excel.Worksheet) => void;

/** Things of a sheet by their keys: what a refused step left half done is taken away by it. */
export interface Members {
  /** Queues the reading. */
  load(): void;
  /** After it. */
  keys(): readonly string[];
  /** Queues taking one away. */
  remove(key: string): void;
}

/** What a build gives one sheet beside its cells and names. */
export interface Decoration {
  readonly kind: DecorationKind;
  /** The sheet's id in Excel. */
  readonly worksheet: string;
  /** Its tab. */
  readonly tab: string;
  /** All of it, as queued with the cells. */
  readonly steps: readonly Step[];
  /** All of it where some was done already: what must not be done twice is looked up before. Absent: the same steps. */
  readonly again?: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<readonly Step[]>;
  readonly members?: (sheet: Excel.Worksheet) => Members;
  /** True where the other steps have nothing to stand on without the first. */
  readonly restsOnFirst?: boolean;
}
