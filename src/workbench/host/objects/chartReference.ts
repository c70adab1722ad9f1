import { ApiError } from "../requests/apiError.ts";
import type { ChartData } from "../cells/charts.ts";
import type { HostContext } from "../hostContext.ts";

export interface ChartReference {
  readonly id: string;
}

/** @throws ApiError where the chart is gone. */
export function existing({ id }: ChartReference, { workbook }: HostContext): ChartData {
  const chart = workbook.parts.charts.get(id);
  if (chart === undefined) throw new ApiError("ItemNotFound");
  return chart;
}

export function change(reference: ChartReference, changes: Partial<ChartData>, context: HostContext): void {
  const chart = existing(reference, context);
  context.guardSheet(chart.sheet);
  context.workbook.parts.charts.set({ ...chart, ...changes });
}
