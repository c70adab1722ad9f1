import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";

const dist = (name: string) => readFileSync(fileURLToPath(new URL(`../dist/${name}`, import.meta.url)));
const gzipped = (...names: string[]) => names.reduce((sum, name) => sum + gzipSync(dist(name), { level: 9 }).length, 0);

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly helpUrl: string;
    readonly options?: { readonly cancelable?: boolean };
  }[];
}
const metadata = () => JSON.parse(dist("functions.json").toString()) as Metadata;

/** What takes the functions away and puts them back. */
const sharing = ["sharing.js"];
/** The table of contents and the checks. */
const tabs = ["tabs.js"];
/** What checks the pack of a filing that travels in the workbook. */
const checking = ["packCheck.js", "packSchema.js"];
/** What draws pages of PDFs, when a figure that was read of one is looked at: with a worker of its own. */
const drawing = ["pagePictures.js", "pdf.worker.js"];
/** What writes the model to a file, when it is exported. */
const exporting = ["export.js", "xlsxWriter.js"];
/** The review of a filing, the worker that reads it, and what that loads for a PDF. */
const reading = ["review.js", "opening.js", "pdf.js", "pdfReader.js"];

describe("the built add-in", () => {
  it("associates every function of functions.json, given nothing but CustomFunctions", () => {
    const associated = new Map<string, unknown>();
    const sandbox = createContext({
      CustomFunctions: { associate: (id: string, run: unknown) => associated.set(id, run) },
    });
    runInContext(dist("functions.js").toString(), sandbox);
    const ids = metadata().functions.map(({ id }) => id);
    assert.deepEqual([...associated.keys()].sort(), [...ids].sort());
    assert.ok([...associated.values()].every((run) => typeof run === "function"));
    assert.ok(ids.includes("GROSSMARGIN"));
  });

  it("takes errors and rich values as inputs of its functions", () => {
    assert.equal(metadata().allowErrorForDataTypeAny, true);
    assert.equal(metadata().allowCustomDataForDataTypeAny, true);
  });

  it("links every function's help to its section of the help page", () => {
    const help = dist("help.html").toString();
    for (const { id, helpUrl } of metadata().functions) {
      assert.ok(help.includes(`id="${new URL(helpUrl).hash.slice(1)}"`), `${id}: ${helpUrl}`);
    }
  });

  it("loads office.js from Microsoft's CDN before its own scripts, the functions before the pane", () => {
    const page = dist("taskpane.html").toString();
    const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]);
    assert.deepEqual(scripts, [
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
    assert.ok(page.indexOf("office.js") < page.indexOf("</head>"));
  });

  it("lets no page load or send anything but its own and Microsoft's office.js, nor run a script that stands in it", () => {
    const policies = ["taskpane.html", "using.html", "help.html", "support.html", "privacy.html"].map((name) => {
      const page = dist(name).toString();
      assert.ok(!/<style|<script>| style=| on[a-z]+="/.test(page), name);
      const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
      assert.ok(page.indexOf("Content-Security-Policy") < page.search(/<script|<link/), name);
      return policy;
    });
    const sources = new Set(policies.flatMap((policy) => policy.split(/;? /)).filter((word) => !word.endsWith("-src")));
    assert.deepEqual([...sources].sort(), [
      "'none'",
      "'self'",
      "base-uri",
      "data:",
      "form-action",
      "https://appsforoffice.microsoft.com",
    ]);
    for (const policy of policies) {
      assert.match(policy, /^default-src 'none'; /);
      // A picture that the pane draws itself, and nothing else.
      for (const part of policy.split("; "))
        assert.ok(!part.includes("data:") || part === "img-src 'self' data:", part);
    }
  });

  it("leaves the export to a chunk that is loaded when it is asked for", () => {
    assert.ok(gzipped(...exporting) <= 250 * 1024);
    for (const name of exporting) assert.ok(!dist("taskpane.html").toString().includes(name), name);
    assert.ok(!dist("taskpane.js").toString().includes("openxmlformats-officedocument.spreadsheetml.worksheet"));
  });

  it("starts simulations of the functions and of the pane by a script that stands beside theirs", () => {
    assert.ok(dist("simulation.js").length > 0);
    for (const name of ["functions.js", "goodwill.js"])
      assert.match(dist(name).toString(), /new Worker\("simulation\.js"/, name);
  });

  it("calls PROBABILITY so that Excel can cancel it", () => {
    const cancelable = metadata().functions.filter(({ options }) => options?.cancelable === true);
    assert.deepEqual(
      cancelable.map(({ id }) => id),
      ["PROBABILITY"],
    );
  });

  it("keeps functions.js within 60 KB gzipped", () => {
    assert.ok(gzipped("functions.js") <= 60_000);
  });

  it("keeps what the pane starts with, its page, script and style, within 250 KB (thousands of bytes) gzipped", () => {
    assert.ok(gzipped("taskpane.html", "taskpane.js", "taskpane.css") <= 250_000);
  });

  it("leaves the contents and the checks to a chunk of at most 6 KB gzipped that is loaded when one is shown", () => {
    assert.ok(gzipped(...tabs) <= 6_000);
  });

  it("leaves the charts, the simulation and what these need to chunks of at most 155 KB gzipped together", () => {
    const chunks = readdirSync(fileURLToPath(new URL("../dist/", import.meta.url))).filter(
      (name) =>
        name.endsWith(".js") &&
        ![
          "functions.js",
          "taskpane.js",
          "office-helpers.js",
          ...exporting,
          ...reading,
          ...drawing,
          ...checking,
          ...sharing,
          ...tabs,
        ].includes(name),
    );
    assert.ok(chunks.includes("goodwill.js") && chunks.includes("simulation.js"), chunks.join(", "));
    assert.ok(gzipped(...chunks) <= 155 * 1024);
  });

  it("leaves filings to chunks of at most 800 KB gzipped, pdf.js among them, that are loaded when a file is opened", () => {
    assert.ok(gzipped(...reading) <= 800 * 1024);
    assert.ok(gzipped(...drawing) <= 350 * 1024);
    assert.ok(!/getDocument|GlobalWorkerOptions/.test(dist("taskpane.js").toString()));
  });

  it("has pdf.js's character maps on its own origin, by which fonts that carry none are read", () => {
    assert.ok(dist("cmaps/UniCNS-UTF16-H.bcmap").length > 0);
  });

  it("keeps the archived helpers to a chunk that is asked for when an error has to be unfolded", () => {
    assert.ok(dist("office-helpers.js").toString().includes("Authenticator"));
    assert.ok(!dist("taskpane.js").toString().includes("Authenticator"));
    assert.ok(!dist("taskpane.html").toString().includes("office-helpers"));
  });

  it("has no pack but those that come with it, and fetches none", () => {
    for (const name of readdirSync(fileURLToPath(new URL("../dist/", import.meta.url)))) {
      if (!/\.(js|html|json)$/.test(name)) continue;
      assert.ok(!/Tiny (Example|Sensors)/.test(dist(name).toString()), name);
    }
    assert.ok(!dist("taskpane.html").toString().includes("headroomServedPack"));
  });

  it("carries no tie-outs, units and layout in functions.js", () => {
    const functions = dist("functions.js").toString();
    assert.ok(functions.includes("income.revenue"));
    for (const part of ["foundBy", "illustrative", "keyAssumptions"]) assert.ok(!functions.includes(part), part);
  });

  it("knows nothing of the workbench", () => {
    for (const name of ["functions.js", "taskpane.js", "goodwill.js", "simulation.js", "taskpane.html"]) {
      assert.ok(!/workbench|univer/i.test(dist(name).toString()), name);
    }
  });
});
