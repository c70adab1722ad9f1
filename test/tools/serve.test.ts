import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tiny } from "../../packs/tiny/index.ts";
import { PortInUseError, serve, type Served } from "../../tools/serve.ts";

describe("serve", () => {
  let served: Served;

  before(async () => {
    served = await serve(0);
  });

  after(() => served.close());

  const get = async (path: string): Promise<string> => {
    const response = await fetch(served.url + path);
    assert.equal(response.status, 200, path);
    return response.text();
  };

  it("serves the workbench page at its root", async () => {
    assert.match(await get("/"), /<title>Headroom workbench<\/title>/);
  });

  it("puts the host before office.js in the pane's page, and office.js of the package in the place of Microsoft's", async () => {
    const page = await get("/taskpane.html");
    assert.doesNotMatch(page, /appsforoffice\.microsoft\.com/);
    const host = page.indexOf("workbench.enter(window)");
    assert.ok(host > 0 && host < page.indexOf('src="/office-js/office.js"'));
  });

  it("puts a pack that it is given into the pane's page before the add-in's scripts, and none otherwise", async () => {
    assert.ok(!(await get("/taskpane.html")).includes("headroomServedPack"));
    const name = "Tiny </script><!-- Ltd";
    const other = await serve(0, { ...tiny, issuer: { name } });
    try {
      const page = await (await fetch(`${other.url}/taskpane.html`)).text();
      const [script = "", pack = ""] = /<script>globalThis\.headroomServedPack = (.*?);<\/script>/.exec(page) ?? [];
      assert.deepEqual(JSON.parse(pack), { ...tiny, issuer: { name } });
      assert.ok(page.indexOf(script) < page.indexOf('src="functions.js"'));
    } finally {
      await other.close();
    }
  });

  it("serves office.js unmodified", async () => {
    const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js");
    assert.equal(await get("/office-js/office.js"), readFileSync(file, "utf8"));
  });

  it("gives the manifest with its own address in the place of the add-in's, and leaves every other as it is", async () => {
    const manifest = await get("/manifest.xml");
    const addresses = [...manifest.matchAll(/DefaultValue="(https?:\/\/[^"/]+)/g)].map(([, address]) => address);
    assert.ok(addresses.length > 0);
    assert.deepEqual([...new Set(addresses)], [served.url]);
    assert.match(manifest, /xmlns="http:\/\/schemas\.microsoft\.com\/office\/appforoffice\/1\.1"/);
  });

  it("serves the rest of the add-in as it was built", async () => {
    const built = readFileSync(new URL("../../dist/functions.json", import.meta.url), "utf8");
    assert.equal(await get("/functions.json"), built);
  });

  it("answers 404 for what is not there", async () => {
    const response = await fetch(`${served.url}/nothing.html`);
    assert.equal(response.status, 404);
    assert.equal(await response.text(), "There is no /nothing.html here.");
  });

  it("says that a port is in use, and how to take another", async () => {
    const port = Number(new URL(served.url).port);
    await assert.rejects(
      serve(port),
      (error) =>
        error instanceof PortInUseError && error.port === port && error.message.includes(`PORT=${port + 1} npm start`),
    );
  });
});
