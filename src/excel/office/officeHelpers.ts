import * as excelWords from "../excelWords.ts";

/**
 * The only door to @microsoft/office-js-helpers, an archived package: it is loaded when an error has to be unfolded, not
 * before.
 */

/** Prints an error with everything Office.js knows of it, unfolded, to the console. */
export function logUnfolded(error: unknown): void {
  void unfold(error);
}

async function unfold(error: unknown): Promise<void> {
  const said = error instanceof Error || error instanceof OfficeExtension.Error ? error : String(error);
  try {
    const bundle = await import(
      /* webpackChunkName: "office-helpers" */ "@microsoft/office-js-helpers/dist/office.helpers.min.js"
    );
    // A bundler gives what the package exports, Node the whole of it as the default export.
    const { Utilities } = bundle.default ?? bundle;
    Utilities.log(said);
  } catch (failure) {
    console.error(said, failure);
  }
}

/** "Excel on PC", for a message somebody may send on. */
export function hostDescription(): string {
  const { host, platform } = Office.context.diagnostics as Partial<Office.ContextInformation>;
  return `${host ?? "Excel"} on ${platform ?? excelWords.anUnknownPlatform}`;
}
