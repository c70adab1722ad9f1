import { marked } from "marked";
import { readingPolicy, withPolicy } from "./contentPolicy.js";

/** A heading's anchor, so that a function's help link (help.html#grossmargin) finds it. */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Wide tables and examples scroll by themselves, by keyboard too, so that the page is no wider than a phone. */
function scrolling(body) {
  let tables = 0;
  return body
    .replace(/<table>.*?<\/table>/gs, (table) => {
      tables += 1;
      return `<div class="wide" role="region" aria-label="Table ${tables}" tabindex="0">${table}</div>`;
    })
    .replaceAll("<pre>", '<pre tabindex="0">');
}

/**
 * A page about the add-in, from Markdown: the functions' help, to which Excel's formula builder links, support, privacy.
 *
 * @param {string} markdown
 * @param {{ readonly title: string, readonly version: string }} about
 */
export function renderHelp(markdown, { title, version }) {
  const body = scrolling(
    marked
      .parse(markdown.replaceAll("{version}", version))
      .replace(/<h2>(.*?)<\/h2>/g, (_, heading) => `<h2 id="${anchor(heading)}">${heading}</h2>`),
  );
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Headroom: ${title}</title>
<link rel="icon" href="assets/icon-32.png">
<link rel="stylesheet" href="pages.css">
</head>
<body>
<nav aria-label="Headroom">
<a href="using.html">Using it</a> <a href="help.html">Functions</a> <a href="support.html">Support</a> <a href="privacy.html">Privacy</a>
</nav>
<main>
${body}</main>
</body>
</html>
`;
  return withPolicy(page, readingPolicy);
}
