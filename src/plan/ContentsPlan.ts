/** A sheet of the table of contents. */
export interface ContentsPlan {
  /** The sheet's id in the plan. */
  readonly sheet: string;
  /** The tab's name in this workbook. */
  readonly name: string;
  readonly title: string;
  /** The heading under which the Cover lists it, "As announced"; absent for the Cover itself. */
  readonly group?: string;
  /** In the sheet's order; `address` is the first cell of the table's heading. */
  readonly tables: readonly { readonly title: string; readonly address: string }[];
}
