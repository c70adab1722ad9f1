import { chartFigures } from "../../host/cells/chartFigures.ts";
import type { Area } from "../../host/cells/area.ts";
import type { ChartData } from "../../host/cells/charts.ts";
import type { WorkbookEvent } from "../../host/events/workbookEvent.ts";
import type { GridWorkbook } from "../../grid/gridWorkbook.ts";
import type { LayerItem, SheetLayer } from "../sheetLayer.ts";

interface Drawn {
  readonly item: LayerItem;
  /** All that the drawing hangs on. */
  readonly key: string;
  readonly size: string;
}

/** The charts of the sheet that is shown, over their cells: drawn anew, in the next frame, when these have other values. */
export class ChartLayer {
  #drawn: ReadonlyMap<string, Drawn> = new Map();
  #awaited = false;

  constructor(
    private readonly workbook: GridWorkbook,
    private readonly layer: SheetLayer,
    private readonly onProblem: (error: unknown) => void,
  ) {
    workbook.listen((event) => {
      if (this.#concerns(event)) this.#drawSoon();
    });
    workbook.parts.charts.listen((sheet) => {
      if (sheet === workbook.activeSheet()) this.#drawSoon();
    });
    // Its rows and columns may have got another size.
    layer.onLaid(() => {
      if ([...this.#drawn.values()].some(({ item, size }) => size !== this.#size(item.area))) this.#drawSoon();
    });
  }

  #size(area: Area): string {
    const { width, height } = this.workbook.panes.box(area);
    return `${width} ${height}`;
  }

  get #charts(): readonly ChartData[] {
    return this.workbook.parts.charts.list(this.workbook.activeSheet());
  }

  #concerns(event: WorkbookEvent): boolean {
    switch (event.kind) {
      case "sheetActivated":
        return this.#drawn.size > 0 || this.#charts.length > 0;
      case "changed":
      case "formatChanged":
        return this.#shows(event.area.sheet);
      case "calculated":
        return this.#shows(event.sheet);
      default:
        return false;
    }
  }

  /** Whether a chart that is shown has cells on the sheet. */
  #shows(sheet: string): boolean {
    return this.#charts.some(({ series }) =>
      series.some(({ values, categories }) => values.sheet === sheet || categories?.sheet === sheet),
    );
  }

  #drawSoon(): void {
    if (this.#awaited) return;
    this.#awaited = true;
    requestAnimationFrame(() => {
      this.#draw()
        .catch(this.onProblem)
        .finally(() => {
          this.#awaited = false;
        });
    });
  }

  async #draw(): Promise<void> {
    if (this.#charts.length === 0) {
      this.#show(new Map());
      return;
    }
    // Whoever never looks at a sheet with charts never loads what draws them.
    const { chartElement } = await import("./chartElement.ts");
    const drawn = this.#charts.map((chart): [string, Drawn] => {
      const figures = chartFigures(chart, this.workbook);
      const { width, height } = this.workbook.panes.box(chart.place);
      const size = this.#size(chart.place);
      const key = JSON.stringify([chart, figures, size]);
      const known = this.#drawn.get(chart.id);
      if (known?.key === key) return [chart.id, known];
      const made = chartElement(chart, figures, { width, height }, (...number) => this.workbook.shown(...number));
      return [chart.id, { key, size, item: { area: chart.place, element: made } }];
    });
    this.#show(new Map(drawn));
  }

  #show(drawn: ReadonlyMap<string, Drawn>): void {
    this.#drawn = drawn;
    this.layer.show(
      "charts",
      [...drawn.values()].map(({ item }) => item),
    );
  }
}
