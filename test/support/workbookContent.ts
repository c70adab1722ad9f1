import type { Frame } from "playwright-core";

/** A sheet's used cells, row by row. */
export interface SheetContent {
  readonly name: string;
  /** Of the used cells; "" where there are none. */
  readonly address: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Each with its kind. */
  readonly charts: readonly string[];
}

export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly { readonly name: string; readonly formula: unknown }[];
  /** What the add-in has written down in the workbook. */
  readonly parts: readonly string[];
  readonly active: string;
}

/** What stands in the workbook: as one text, which comes from the page in a fraction of the time that its cells do one by one. */
export async function workbookContent(pane: Frame): Promise<WorkbookContent> {
  const content = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, names, customXmlParts } = context.workbook;
      worksheets.load("items/name,items/visibility");
      customXmlParts.load("items/id");
      names.load("items/name,items/formula");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      const used = worksheets.items.map((sheet) => ({
        sheet,
        protection: sheet.protection.load("protected"),
        range: sheet.getUsedRangeOrNullObject(false).load("address,formulas,values,numberFormat"),
        charts: sheet.charts.load("items/name,items/chartType"),
      }));
      const xml = customXmlParts.items.map((part) => part.getXml());
      await context.sync();
      const sheets = used.map(({ sheet: { name, visibility }, protection, range, charts }) => ({
        name,
        visibility,
        isProtected: protection.protected,
        address: range.isNullObject ? "" : range.address,
        formulas: range.isNullObject ? [] : range.formulas,
        values: range.isNullObject ? [] : range.values,
        numberFormats: range.isNullObject ? [] : range.numberFormat,
        charts: charts.items.map(({ name: title, chartType }) => `${title}: ${chartType}`),
      }));
      return JSON.stringify({
        sheets,
        names: names.items.map(({ name, formula }) => ({ name, formula })),
        parts: xml.map(({ value }) => value).sort(),
        active: active.name,
      });
    }),
  );
  return JSON.parse(content) as WorkbookContent;
}
