/**
 * Lets the shared runtime start with the workbook, so that Excel knows the functions when it opens it; an Excel that
 * does not know the setting does without.
 */
export async function startWithWorkbook(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
}
