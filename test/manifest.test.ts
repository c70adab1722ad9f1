import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";
import { XMLParser } from "fast-xml-parser";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SCHEMAS = here("support/schemas/manifest/");
const ENTRY = "OfficeAppManifestV1_1.xsd";

async function schemaErrors(xml: string): Promise<string[]> {
  const files = readdirSync(SCHEMAS).filter((name) => name.endsWith(".xsd"));
  const read = (fileName: string) => ({ fileName, contents: readFileSync(SCHEMAS + fileName, "utf8") });
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [read(ENTRY)],
    preload: files.filter((name) => name !== ENTRY).map(read),
  });
  return result.errors.map(({ message }) => message);
}

/** Every value of an attribute, wherever it stands. */
const attributes = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`\\b${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");

describe("manifest.xml", () => {
  const development = readFileSync(here("../manifest.xml"), "utf8");
  const { config } = JSON.parse(readFileSync(here("../package.json"), "utf8")) as { config: { address: string } };

  it("is valid against Microsoft's schemas", async () => {
    assert.deepEqual(await schemaErrors(development), []);
  });

  it("is refused by the schemas when an element is out of place", async () => {
    const wrong = development.replace(/<DefaultLocale>.*<\/DefaultLocale>/, "");
    assert.notDeepEqual(await schemaErrors(wrong), []);
  });

  it("points to localhost in development, and to the production address once built", async () => {
    const production = readFileSync(here("../dist/manifest.xml"), "utf8");
    assert.deepEqual(await schemaErrors(production), []);
    assert.ok(attributes(development, "DefaultValue").some((value) => value.startsWith("https://localhost:3000/")));
    assert.ok(!production.includes("localhost"));
    assert.equal(production, development.replaceAll("https://localhost:3000", config.address));
  });

  it("names only files that the build makes", () => {
    const named = attributes(development, "DefaultValue").filter((value) =>
      value.startsWith("https://localhost:3000/"),
    );
    const missing = named.filter((value) => !existsSync(here(`../dist/${new URL(value).pathname}`)));
    assert.ok(named.length >= 10);
    assert.deepEqual(missing, []);
  });

  it("refers only to resources that it defines, each id at most 32 characters long", () => {
    const defined = new Set(attributes(development, "id"));
    const used = attributes(development, "resid");
    assert.deepEqual(
      used.filter((id) => !defined.has(id)),
      [],
    );
    assert.deepEqual(
      used.filter((id) => id.length > 32),
      [],
    );
  });

  it("runs pane, custom functions and ribbon commands in one shared runtime", () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" });
    const host = parser.parse(development).OfficeApp.VersionOverrides.Hosts.Host;
    assert.equal(Object.keys(host).filter((key) => !key.startsWith("@"))[0], "Runtimes");
    assert.equal(host.Runtimes.Runtime["@resid"], "Taskpane.Url");
    assert.equal(host.Runtimes.Runtime["@lifetime"], "long");
    assert.equal(host.AllFormFactors.ExtensionPoint.Page.SourceLocation["@resid"], "Taskpane.Url");
    assert.equal(host.DesktopFormFactor.FunctionFile["@resid"], "Taskpane.Url");
    assert.ok(!development.includes("TaskpaneId"));
  });

  it("names its keyboard shortcuts after everything else, each for an action of its own and on keys of its own", () => {
    const url =
      /<\/VersionOverrides>\s*<!--[^>]*-->\s*<ExtendedOverrides Url="([^"]*)"\/>/.exec(development)?.[1] ?? "";
    const file = readFileSync(here(`../dist/${new URL(url).pathname}`), "utf8");
    const { actions, shortcuts } = JSON.parse(file) as {
      readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
      readonly shortcuts: readonly {
        readonly action: string;
        readonly key: { readonly default: string; readonly mac: string };
      }[];
    };
    assert.deepEqual(
      shortcuts.map(({ action }) => action),
      actions.map(({ id }) => id),
    );
    for (const { type, name } of actions) assert.ok(type === "ExecuteFunction" && name.length > 0);
    for (const { key } of shortcuts) {
      assert.match(key.default, /^Ctrl\+Alt\+Shift\+[A-Z]$/);
      assert.match(key.mac, /^Command\+Option\+Shift\+[A-Z]$/);
    }
    assert.equal(new Set(shortcuts.map(({ key }) => key.default)).size, shortcuts.length);
  });

  it("puts its six buttons into a group on the Home tab", () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" });
    const tab =
      parser.parse(development).OfficeApp.VersionOverrides.Hosts.Host.DesktopFormFactor.ExtensionPoint.OfficeTab;
    assert.equal(tab["@id"], "TabHome");
    const actions = (tab.Group.Control as { "@id": string; Action: { "@xsi:type": string } }[]).map((control) => [
      control["@id"],
      control.Action["@xsi:type"],
    ]);
    assert.deepEqual(actions, [
      ["Headroom.OpenPane", "ShowTaskpane"],
      ["Headroom.BuildModel", "ExecuteFunction"],
      ["Headroom.NewUnit", "ExecuteFunction"],
      ["Headroom.Check", "ExecuteFunction"],
      ["Headroom.Detach", "ExecuteFunction"],
      ["Headroom.Help", "ExecuteFunction"],
    ]);
  });
});
