/**
 * The content security policies of the pages in dist. They stand in the pages, as a host of static files sets no headers;
 * what only a header can say (who may frame the pane: Excel on the web has many addresses) is left to the host.
 */

const office = "https://appsforoffice.microsoft.com";

/** @param {Readonly<Record<string, readonly string[]>>} directives */
const policy = (directives) =>
  Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");

const none = ["'none'"];
const own = ["'self'"];

/** Of the pane, which Excel shows: its own files, and office.js, which loads the script of its host. */
export const panePolicy = policy({
  "default-src": none,
  "script-src": [...own, office],
  // Workers stand beside the page: simulations, filings, pdf.js.
  "worker-src": own,
  "style-src": own,
  // Fonts and character maps of pdf.js; what the pane fetches of its own.
  "connect-src": own,
  "font-src": own,
  // A chart that is copied as a picture is drawn from its own text.
  "img-src": [...own, "data:"],
  // By which office.js asks about a host that it does not know, in Excel on the web.
  "frame-src": [office],
  "base-uri": none,
  "form-action": none,
});

/** Of pages that are read: no script at all. */
export const readingPolicy = policy({
  "default-src": none,
  "style-src": own,
  "img-src": own,
  "base-uri": none,
  "form-action": none,
});

/** Puts a policy first into a page's head, so that it holds for all that follows. */
export const withPolicy = (page, content) =>
  page.replace(/<meta charset="?utf-8"? ?\/?>/i, (charset) => {
    return `${charset}<meta http-equiv="Content-Security-Policy" content="${content}">`;
  });
