import { localAddress } from "../host/cells/address.ts";
import type { Area } from "../host/cells/area.ts";
import type { HostContext } from "../host/hostContext.ts";
import { listChoices } from "../host/entering/listChoices.ts";
import { changeRefusal } from "../host/entering/typingRules.ts";
import type { GridWorkbook } from "../grid/gridWorkbook.ts";
import { askUser } from "./askUser.ts";
import { ChoiceList } from "./choiceList.ts";
import { inNextFrame } from "./inNextFrame.ts";
import { element } from "./ribbon.ts";
import type { SheetLayer } from "./sheetLayer.ts";
import { typeInto } from "./typeInto.ts";
import * as pageWords from "./pageWords.ts";

/** Pixels. Excel's arrow stands outside of the cell, at its right edge. */
const arrowSize = { width: 18, height: 20 } as const;

/** The arrow beside the selected cell that opens the list of its validation; Alt+Down opens it too. */
export class ListDropdown {
  readonly #arrow = element("div", "choice-arrow");
  #cell: Area | undefined;
  #list: ChoiceList | undefined;
  readonly #showSoon = inNextFrame(() => this.#show());

  constructor(
    private readonly workbook: GridWorkbook,
    private readonly context: HostContext,
    private readonly layer: SheetLayer,
    private readonly onProblem: (error: unknown) => void,
  ) {
    // The keyboard has Alt+Down instead.
    this.#arrow.setAttribute("aria-hidden", "true");
    this.#arrow.addEventListener("click", () => (this.#list === undefined ? this.#open() : this.#list.close()));
    workbook.listen(({ kind }) => {
      if (kind === "selectionChanged" || kind === "sheetActivated") this.#showSoon();
    });
    workbook.annotations.listen(() => this.#showSoon());
    const { parentElement: grid } = workbook.panes.canvas;
    window.addEventListener(
      "keydown",
      (event) => {
        if (!event.altKey || event.key !== "ArrowDown" || this.#cell === undefined || workbook.editing()) return;
        if (!(event.target instanceof Node) || !(grid?.closest("#sheet")?.contains(event.target) ?? false)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.#open();
      },
      { capture: true },
    );
  }

  #choices(cell: Area): readonly string[] | undefined {
    const validation = this.workbook.annotations.at("validation", cell.sheet, cell.row, cell.column);
    const list = validation && listChoices(validation, cell.sheet, this.context);
    return list?.dropDown === true && list.choices.length > 0 ? list.choices : undefined;
  }

  #show(): void {
    const [selected] = this.workbook.selection();
    const cell = selected && { ...selected, rows: 1, columns: 1 };
    const offered = cell !== undefined && this.#choices(cell) !== undefined;
    if (JSON.stringify(offered ? cell : undefined) === JSON.stringify(this.#cell)) return;
    this.#list?.close();
    this.#cell = offered ? cell : undefined;
    this.layer.show(
      "choices",
      this.#cell === undefined
        ? []
        : [
            {
              area: this.#cell,
              element: this.#arrow,
              place: ({ left, top, width, height }) => ({
                left: left + width + 1,
                top: top + height - arrowSize.height,
                ...arrowSize,
              }),
            },
          ],
    );
  }

  #open(): void {
    const cell = this.#cell;
    const choices = cell && this.#choices(cell);
    if (cell === undefined || choices === undefined) return;
    const refusal = changeRefusal([cell], this.context);
    if (refusal !== undefined) {
      askUser(refusal, ["OK"])
        .then(() => this.workbook.typing.focus())
        .catch(this.onProblem);
      return;
    }
    const arrow = this.#arrow.getBoundingClientRect();
    const zoom = arrow.width / arrowSize.width;
    const { width, height } = this.workbook.panes.box(cell);
    const right = arrow.left - zoom;
    const stopFollowing = this.layer.onLaid(() => {
      const { left, top } = this.#arrow.getBoundingClientRect();
      if (left !== arrow.left || top !== arrow.top) this.#list?.close();
    });
    this.#list = new ChoiceList({
      label: pageWords.choicesFor(localAddress(cell)),
      choices,
      current: this.workbook.texts(cell)[0]?.[0]?.trim() ?? "",
      anchor: new DOMRect(right - width * zoom, arrow.bottom - height * zoom, width * zoom, height * zoom),
      onChoice: (choice) => this.#choose(cell, choice),
      onClose: () => {
        stopFollowing();
        this.workbook.typing.focus();
        this.#list = undefined;
      },
    });
  }

  #choose(cell: Area, choice: string): void {
    this.workbook.beginUpdate();
    try {
      typeInto(this.workbook, cell, [[choice]]);
    } finally {
      this.workbook.endUpdate();
    }
  }
}
