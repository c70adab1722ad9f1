import type { Pack } from "./Pack.ts";

/** Which pack the functions answer from where nobody names an issuer: that of the model in the workbook. */
export type PackInForce =
  /** There is no model, or it is the one of the pack that comes with the add-in. */
  | { readonly kind: "builtIn" }
  | { readonly kind: "pack"; readonly pack: Pack }
  /** There is a model, and its pack cannot be had. */
  | { readonly kind: "unreadable"; readonly reason: string };

declare global {
  /**
   * By which the pane's script tells the custom functions, on the same page, which pack is in force. functions.js sets
   * it before taskpane.js runs; the pane's start-up calls it once it has read the workbook (always, also where that
   * fails), and again when a build has changed the model. Until then FIGURE and ITEMS wait.
   */
  var headroomPackInForce: ((said: PackInForce) => void) | undefined;
  /** A pack that a development server put into its page in place of the one that comes with the add-in. */
  var headroomServedPack: Pack | undefined;
}
