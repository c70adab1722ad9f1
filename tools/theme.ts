/**
 * Writes src/taskpane/style/theme.css: the variables of Office's light and dark looks (@fluentui/tokens) that the other
 * style sheets beside it use, and no others. Run it after using another token: node --import tsx tools/theme.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/tokens";

const folder = new URL("../src/taskpane/style/", import.meta.url);

function declarations(theme: Theme, names: readonly string[], indent: string): string {
  const values = new Map<string, string | number>(Object.entries(theme));
  return names
    .map((name) => {
      const value = values.get(name);
      if (value === undefined) throw new RangeError(`A style sheet uses --${name}, which is no token of Fluent's.`);
      return `${indent}--${name}: ${value};`;
    })
    .join("\n");
}

/** The stylesheet of the tokens that `styles` uses by name, as in `var(--colorNeutralForeground1)`. */
export function themeCss(styles: string): string {
  const used = [...styles.matchAll(/var\(--([a-z]+[A-Z0-9]\w*)/g)].map((match) => match[1] ?? "");
  const names = [...new Set(used)].sort();
  const dark = new Map<string, unknown>(Object.entries(webDarkTheme));
  const differing = names.filter(
    (name) => dark.get(name) !== new Map<string, unknown>(Object.entries(webLightTheme)).get(name),
  );
  return `/* Written by tools/theme.ts from @fluentui/tokens; not to be edited. */
:root {
  color-scheme: light;
${declarations(webLightTheme, names, "  ")}
}

:root[data-theme="dark"] {
  color-scheme: dark;
${declarations(webDarkTheme, differing, "  ")}
}
`;
}

/** The pane's own style sheets, one after the other. */
export function paneStyles(): string {
  return readdirSync(folder)
    .filter((name) => name !== "theme.css")
    .sort()
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("theme.css", folder), themeCss(paneStyles()));
}
