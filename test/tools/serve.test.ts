import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
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
    assert.doesNotMatch(page, /src="https:\/\/appsforoffice\.microsoft\.com/);
    const host = page.indexOf('src="/host-bridge.js"');
    assert.ok(host > 0 && host < page.indexOf('src="/office-js/office.js"'));
    assert.match(await get("/host-bridge.js"), /workbench\.enter\(window\)/);
  });

  it("puts a pack that it is given into the pane's page before the add-in's scripts, and none otherwise", async () => {
    assert.ok(!(await get("/taskpane.html")).includes("/served-pack.js"));
    const name = "Tiny </script><!-- Ltd";
    const other = await serve(0, { ...tiny, issuer: { name } });
    try {
      const page = await (await fetch(`${other.url}/taskpane.html`)).text();
      const script = await (await fetch(`${other.url}/served-pack.js`)).text();
      const [, pack = ""] = /^globalThis\.headroomServedPack = (.*);$/.exec(script) ?? [];
      assert.deepEqual(JSON.parse(pack), { ...tiny, issuer: { name } });
      const at = page.indexOf('src="/served-pack.js"');
      assert.ok(at > 0 && at < page.indexOf('src="functions.js"'));
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

  describe("to whoever asks", () => {
    /** The first line of what is answered to bytes, "" where nothing is. */
    const raw = (bytes: string, host = "127.0.0.1"): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(new URL(served.url).port), host, () => socket.write(bytes));
        let answer = "";
        socket.on("data", (data) => (answer += data.toString("latin1")));
        socket.on("error", reject);
        socket.on("close", () => resolve(answer.split("\r\n", 1)[0] ?? ""));
      });
    const request = (line: string, host = "localhost"): Promise<string> =>
      raw(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

    for (const path of ["//", "//example.org/", "/%", "/%00", "/../..", "/..%2f..%2fpackage.json", "/\\..", "x", "*"]) {
      it(`refuses the path ${path} and goes on`, async () => {
        assert.match(await request(`GET ${path}`), / 400 /);
        assert.match(await request("GET /"), / 200 /);
      });
    }

    it("refuses methods that would change something", async () => {
      for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
        assert.match(await request(`${method} /`), / 405 /, method);
      }
      assert.match(await request("HEAD /"), / 200 /);
    });

    it("refuses a page of another name that resolves to this machine, and requests without a name", async () => {
      for (const name of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example"]) {
        assert.match(await request("GET /", name), / 421 /, name);
      }
      assert.match(await raw("GET / HTTP/1.0\r\n\r\n"), / 421 /);
      assert.match(await request("GET /", "127.0.0.1:3000"), / 200 /);
    });

    it("survives what is no request, is overlong, or ends half-way", async () => {
      assert.match(await raw("\0\0\0\r\n\r\n"), / 400 /);
      assert.match(await request(`GET /${"a".repeat(100_000)}`), / 431 /);
      for (const begun of ["GET / HTTP/1.1\r\nHost: loc", "GET /functions.js HTTP/1.1\r\nHost: localhost\r\n\r\n"]) {
        await new Promise<void>((resolve) => {
          const socket = connect(Number(new URL(served.url).port), "127.0.0.1", () => {
            socket.write(begun, () => socket.resetAndDestroy());
          });
          socket.on("close", () => resolve());
        });
      }
      assert.match(await request("GET /"), / 200 /);
    });

    it("lists no folder", async () => {
      assert.match(await request("GET /assets/"), / 404 /);
      assert.match(await request("GET /office-js/"), / 404 /);
    });

    it("says of each file what it is", async () => {
      const types = {
        "/": /^text\/html/,
        "/functions.js": /^text\/javascript/,
        "/functions.json": /^application\/json/,
        "/manifest.xml": /^application\/xml/,
      };
      for (const [path, type] of Object.entries(types)) {
        assert.match((await fetch(served.url + path)).headers.get("content-type") ?? "", type, path);
      }
    });

    it("is reached from this machine only", async () => {
      const outward = Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .filter(({ internal, family }) => !internal && family === "IPv4");
      for (const { address } of outward) await assert.rejects(raw("GET / HTTP/1.0\r\n\r\n", address), address);
      assert.match(await request("GET /"), / 200 /);
    });
  });
});
