/** pdf.js publishes no types for its worker; importing it puts it on globalThis, where pdf.js looks for it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
