import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ManifestError, readManifest } from "../../../src/workbench/page/readManifest.ts";

const xml = readFileSync(join(import.meta.dirname, "../../../manifest.xml"), "utf8");

describe("readManifest", () => {
  it("finds the page of the shared runtime, the functions' namespace and their metadata", () => {
    const manifest = readManifest(xml);
    assert.match(manifest.runtimeUrl, /\/taskpane\.html$/);
    assert.equal(manifest.functions.namespace, "HEADROOM");
    assert.match(manifest.functions.metadataUrl, /\/functions\.json$/);
    assert.match(manifest.shortcutsUrl, /\/shortcuts\.json$/);
  });

  it("finds the Home tab's group with its buttons, their words, icons and actions", () => {
    const [group, ...others] = readManifest(xml).groups;
    assert.deepEqual(others, []);
    assert.equal(group?.label, "Headroom");
    assert.deepEqual(group?.buttons.map(({ label }) => label).slice(0, 2), ["Open pane", "Build model"]);
    const [open, build] = group?.buttons ?? [];
    assert.equal(open?.action.kind, "showPane");
    assert.deepEqual(build?.action, { kind: "runFunction", functionName: "buildModel" });
    for (const button of group?.buttons ?? []) {
      assert.deepEqual([...button.icons.keys()], [16, 32, 80]);
      assert.notEqual(button.tip, "");
    }
  });

  it("names what a manifest lacks", () => {
    const wanting = (pattern: RegExp): string => xml.replace(pattern, "");
    assert.throws(() => readManifest("<OfficeApp/>"), ManifestError);
    assert.throws(
      () => readManifest(wanting(/<bt:String id="Functions\.Namespace"[^>]*>/)),
      /resource Functions\.Namespace/,
    );
    assert.throws(() => readManifest(wanting(/<Runtimes>[^]*<\/Runtimes>/)), /Runtimes/);
    assert.throws(() => readManifest(wanting(/<FunctionName>buildModel<\/FunctionName>/)), /FunctionName/);
  });
});
