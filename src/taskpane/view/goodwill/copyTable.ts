/** What a table is on the clipboard: for Word and mail with its formats, and for a spreadsheet between tabs. */
interface TableTexts {
  readonly html: string;
  readonly plain: string;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

const font = "font-family:Calibri,Arial,sans-serif;font-size:10pt";
const line = "border-bottom:0.5pt solid #9ca3af;padding:2pt 6pt";

/** What a cell says; a remark, which stands on a line of its own, after a semicolon. */
function textOf(cell: Element): string {
  const parts = [""];
  for (const node of cell.childNodes) {
    if (node instanceof Element && node.matches(".quiet")) parts.push("");
    parts.push(`${parts.pop() ?? ""}${node.textContent ?? ""}`);
  }
  return parts
    .map((part) => part.replaceAll(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .join("; ");
}

function cellHtml(cell: HTMLTableCellElement): string {
  const head = cell.tagName === "TH";
  const first = cell.cellIndex === 0;
  const style = `${line};text-align:${first ? "left" : "right"};${head && !first ? "font-weight:bold;" : ""}white-space:nowrap`;
  const tag = head ? "th" : "td";
  return `<${tag} style="${style}">${escaped(textOf(cell))}</${tag}>`;
}

/** The tables of an element, one below the other, each under its caption. */
function tableTexts(tables: readonly HTMLTableElement[]): TableTexts {
  const parts = tables.map((table) => {
    const caption = table.caption === null ? "" : textOf(table.caption);
    const rows = [...table.rows];
    const html = rows.map((row) => `<tr>${[...row.cells].map(cellHtml).join("")}</tr>`).join("");
    const head = caption === "" ? "" : `<p style="${font};font-weight:bold;margin:0 0 4pt">${escaped(caption)}</p>`;
    const plain = rows.map((row) => [...row.cells].map(textOf).join("\t"));
    return {
      html: `${head}<table style="border-collapse:collapse;${font}">${html}</table>`,
      plain: [...(caption === "" ? [] : [caption]), ...plain].join("\n"),
    };
  });
  return { html: parts.map(({ html }) => html).join("<p></p>"), plain: parts.map(({ plain }) => plain).join("\n\n") };
}

/** Copies as the keys would, which a page may do at a press of a button even where it is kept from the clipboard. */
function copyByCommand({ html, plain }: TableTexts): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener("copy", fill);
  try {
    // Deprecated, and the only way that needs no leave of the page around this one.
    const { execCommand } = document as unknown as { execCommand(command: string): boolean };
    return execCommand.call(document, "copy") && taken;
  } finally {
    document.removeEventListener("copy", fill);
  }
}

async function copyByClipboard({ html, plain }: TableTexts): Promise<boolean> {
  if (typeof ClipboardItem === "undefined") return false;
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(plain, "text/plain") }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Copies the tables of an element; where the host forbids it they are selected, for the user's own keys. */
export async function copyTables(root: Element): Promise<"copied" | "selected"> {
  const tables = [...root.querySelectorAll("table")];
  const texts = tableTexts(tables);
  if (copyByCommand(texts) || (await copyByClipboard(texts))) return "copied";
  const [first, last] = [tables[0], tables.at(-1)];
  if (first !== undefined && last !== undefined) {
    const details = first.closest("details");
    if (details !== null) details.open = true;
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  return "selected";
}
