/** What separates the decimals of a number, and its thousands. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

/** As Excel writes numbers into its cells, whatever the system's region; undefined where an Excel does not say. */
export async function readSeparators(): Promise<Separators | undefined> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return undefined;
  return Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator");
    await context.sync();
    return { decimal: application.decimalSeparator, thousands: application.thousandsSeparator };
  });
}
