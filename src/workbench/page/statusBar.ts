import type { Hyperlink } from "../host/cells/annotations.ts";
import { localAddress } from "../host/cells/address.ts";
import { isCellError } from "../host/cells/cellValue.ts";
import type { GridWorkbook } from "../grid/gridWorkbook.ts";
import { inNextFrame } from "./inNextFrame.ts";
import { element } from "./ribbon.ts";

/** What the selected cell has to say: the words of its error, its note, where its link leads. */
export class StatusBar {
  #message: string | undefined;
  readonly #showSoon = inNextFrame(() => this.#show());

  constructor(
    private readonly bar: HTMLElement,
    private readonly workbook: GridWorkbook,
    private readonly follow: (link: Hyperlink) => void,
  ) {
    workbook.listen(({ kind }) => {
      if (kind === "selectionChanged" || kind === "sheetActivated") this.#message = undefined;
      if (kind === "selectionChanged" || kind === "sheetActivated" || kind === "calculated" || kind === "changed")
        this.#showSoon();
    });
  }

  /** Something about the whole page, shown until another cell is selected. */
  say(message: string): void {
    this.#message = message;
    this.#showSoon();
  }

  #show(): void {
    if (this.#message !== undefined) {
      this.bar.classList.remove("status-problem");
      this.bar.replaceChildren(this.#message);
      return;
    }
    const [selected] = this.workbook.selection();
    if (selected === undefined) return;
    const cell = { ...selected, rows: 1, columns: 1 };
    const value = this.workbook.values(cell)[0]?.[0] ?? null;
    const note = this.workbook.annotations.at("note", cell.sheet, cell.row, cell.column);
    const link = this.workbook.annotations.at("hyperlink", cell.sheet, cell.row, cell.column);
    const problem = isCellError(value);
    this.bar.classList.toggle("status-problem", problem);
    const parts: (string | Node)[] = [localAddress(cell)];
    if (problem) parts.push(value.message === undefined ? value.error : `${value.error} ${value.message}`);
    if (note !== undefined) parts.push(note.text);
    if (link !== undefined) parts.push(this.#link(link));
    parts.push(...this.#circular(selected.sheet));
    this.bar.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : [" · ", part])));
  }

  /** As Excel says it: with the place of one on the sheet that is shown, without where they are on others alone. */
  #circular(sheet: string): readonly string[] {
    const { cells } = this.workbook.circular;
    const here = cells.find((cell) => cell.sheet === sheet);
    if (here !== undefined) return [`Circular References: ${localAddress({ ...here, rows: 1, columns: 1 })}`];
    return cells.length > 0 ? ["Circular References"] : [];
  }

  #link(link: Hyperlink): HTMLElement {
    const anchor = element("a", "");
    anchor.textContent = `Go to ${link.documentReference ?? link.address ?? ""}`;
    anchor.href = link.address ?? "#";
    anchor.addEventListener("click", (event) => {
      event.preventDefault();
      this.follow(link);
    });
    return anchor;
  }
}
