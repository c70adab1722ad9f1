import { marked } from "marked";

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 15px/1.55 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  code, pre { font-family: Consolas, ui-monospace, monospace; font-size: 0.92em; }
  pre { padding: 0.6rem 0.8rem; background: color-mix(in srgb, currentColor 7%, transparent); overflow-x: auto; }
  table { border-collapse: collapse; }
  th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.8rem 0.3rem 0; border-bottom: 1px solid #8886; }
  h2 { margin-top: 2.2rem; }
`;

/** A heading's anchor, so that a function's help link (help.html#grossmargin) finds it. */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The functions' help page, as Excel's formula builder links to it, from docs/functions.md. */
export function renderHelp(markdown) {
  const body = marked
    .parse(markdown)
    .replace(/<h2>(.*?)<\/h2>/g, (_, heading) => `<h2 id="${anchor(heading)}">${heading}</h2>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Headroom: functions</title>
<style>${STYLE}</style>
</head>
<body>
${body}</body>
</html>
`;
}
