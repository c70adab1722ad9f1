/** The package's own types hide `Utilities` behind a default export that its bundle does not have. */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  const helpers: typeof import("@microsoft/office-js-helpers");
  export default helpers;
}
