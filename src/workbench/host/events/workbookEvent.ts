import type { Area } from "../cells/area.ts";
import type { CellValue } from "../cells/cellValue.ts";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** What a workbook tells its host. Whether the user or the add-in caused it is the host's to know. */
export type WorkbookEvent =
  /** Cells were typed in or written (not merely recalculated). */
  | {
      readonly kind: "changed";
      readonly area: Area;
      readonly change: ChangeType;
      /** Given for a single cell. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  /** Formulas on the sheet have new results. */
  | { readonly kind: "calculated"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: "formatChanged"; readonly area: Area }
  | { readonly kind: "selectionChanged"; readonly areas: readonly Area[] }
  | { readonly kind: "sheetAdded"; readonly sheet: string }
  | { readonly kind: "sheetDeleted"; readonly sheet: string; readonly name: string }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "sheetMoved"; readonly sheet: string; readonly before: number; readonly after: number }
  | { readonly kind: "sheetActivated"; readonly sheet: string }
  | { readonly kind: "sheetDeactivated"; readonly sheet: string }
  | { readonly kind: "sheetVisibilityChanged"; readonly sheet: string }
  | { readonly kind: "sheetProtectionChanged"; readonly sheet: string; readonly protected: boolean };
