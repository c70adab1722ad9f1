import type { MarkupElement } from "./MarkupElement.ts";

/** The key under which a style sheet's rule for the cells at a place of their rows is kept; undefined for any other selector. */
export function placeKey(selector: string): string | undefined {
  const parts = selector.split(/\s*>\s*|\s+/);
  const [, tag = "", word = "", count = "1"] = cellAtPlace.exec(parts.at(-1) ?? "") ?? [];
  if (word === "") return undefined;
  const scopes = parts.slice(0, -1).filter((part) => !plainParts.test(part));
  const name = scopes.length === 0 ? "" : /^(?:table)?([.#][\w-]+)$/i.exec(scopes.join(" "))?.[1];
  const place = `${/last/i.test(word) ? "-" : ""}${count}`;
  return name === undefined ? undefined : keyOf(tag === "*" ? "" : tag.toLowerCase(), place, name);
}

/** "td:nth-child(4)", "th:last-child", ":nth-of-type(2)": counted from the left, or from the right. */
const cellAtPlace =
  /^(td|th|\*)?:((?:first|last)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type)(?=\(\d+\)$))(?:\((\d+)\))?$/i;

const plainParts = /^(?:html|body|div|section|table|thead|tbody|tfoot|tr)$/i;

const keyOf = (tag: string, place: string, scope: string): string => `:${tag}@${place}${scope}`;

/** The cells of a table's row, among its children, that a style sheet leaves out by their place: "td:nth-child(4) { display: none }". */
export function hiddenByPlace(
  row: MarkupElement,
  table: MarkupElement,
  rules: ReadonlyMap<string, string>,
): ReadonlySet<MarkupElement> {
  const cells = row.children.flatMap((child) => (typeof child === "string" ? [] : [child]));
  if (rules.size === 0) return new Set();
  const scopes = [
    "",
    ...(table.attributes["class"] ?? "").split(/\s+/).map((name) => `.${name}`),
    `#${table.attributes["id"] ?? ""}`,
  ];
  const isHidden = ({ name }: MarkupElement, index: number): boolean =>
    ["", name].some((tag) =>
      [String(index + 1), String(index - cells.length)].some((place) =>
        scopes.some((scope) => notShown.test(rules.get(keyOf(tag, place, scope)) ?? "")),
      ),
    );
  return new Set(cells.filter(isHidden));
}

const notShown = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;
