/** The only door to @microsoft/office-js-helpers: an archived package of which little is wanted. */
import * as bundle from "@microsoft/office-js-helpers/dist/office.helpers.min.js";

/** A bundler gives what the package exports, Node the whole of it as the default export. */
const OfficeHelpers = bundle.default ?? bundle;

/** Prints an error with everything Office.js knows of it, unfolded, to the console. */
export function logUnfolded(error: unknown): void {
  OfficeHelpers.Utilities.log(error instanceof Error || error instanceof OfficeExtension.Error ? error : String(error));
}

/** "EXCEL on PC", for a message somebody may send on. */
export function hostDescription(): string {
  return `${OfficeHelpers.Utilities.host} on ${OfficeHelpers.Utilities.platform}`;
}

/** Values kept on this machine for this user, whatever the workbook. */
export interface LocalValues {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** The values kept under a container's name; undefined where the web view keeps none. */
export function localValues(container: string): LocalValues | undefined {
  try {
    const storage = new OfficeHelpers.Storage(container);
    return { get: (key) => storage.get(key), set: (key, value) => void storage.set(key, value) };
  } catch (error) {
    logUnfolded(error);
    return undefined;
  }
}
