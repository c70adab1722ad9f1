import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { registerCommands } from "../../src/commands/registerCommands.ts";

type Command = (event: { completed(): void }) => Promise<void>;

describe("the ribbon's commands", () => {
  const done: string[] = [];
  const commands = new Map<string, Command>();
  const event = { completed: () => void done.push("completed") };
  let office: PropertyDescriptor | undefined;

  before(() => {
    office = Object.getOwnPropertyDescriptor(globalThis, "Office");
    Object.defineProperty(globalThis, "Office", {
      configurable: true,
      writable: true,
      value: {
        actions: { associate: (id: string, command: Command) => commands.set(id, command) },
        addin: { showAsTaskpane: async () => void done.push("shown") },
      },
    });
  });

  after(() => {
    if (office === undefined) Reflect.deleteProperty(globalThis, "Office");
    else Object.defineProperty(globalThis, "Office", office);
  });

  beforeEach(() => {
    done.length = 0;
    commands.clear();
  });

  const actions = {
    build: async () => void done.push("built"),
    addUnit: async () => void done.push("added"),
    check: async () => void done.push("checked"),
    detach: async () => void done.push("detached"),
    openHelp: async () => void done.push("helped"),
    reportError: assert.fail,
  };

  it("show the pane before they build in it, then tell Excel that they are over", async () => {
    registerCommands(actions);
    await commands.get("buildModel")?.(event);
    assert.deepEqual(done, ["shown", "built", "completed"]);
  });

  it("show the pane before they add a unit, then tell Excel that they are over", async () => {
    registerCommands(actions);
    await commands.get("newUnit")?.(event);
    assert.deepEqual(done, ["shown", "added", "completed"]);
  });

  it("show the pane for what is said there, and no pane for the help", async () => {
    registerCommands(actions);
    await commands.get("checkModel")?.(event);
    await commands.get("detachFunctions")?.(event);
    await commands.get("openHelp")?.(event);
    assert.deepEqual(done, ["shown", "checked", "completed", "shown", "detached", "completed", "helped", "completed"]);
  });

  it("have a function for every button of the manifest that calls one and for every key, and no other", () => {
    const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
    registerCommands(actions);
    const pressed = [...read("manifest.xml").matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
    const { actions: keyed } = JSON.parse(read("shortcuts.json")) as { actions: readonly { readonly id: string }[] };
    const called = new Set([...pressed, ...keyed.map(({ id }) => id)]);
    assert.deepEqual([...commands.keys()].sort(), [...called].sort());
  });

  it("run from the keyboard, where Excel passes no event", async () => {
    registerCommands(actions);
    await (commands.get("buildModel") as () => Promise<void>)();
    await (commands.get("openPane") as () => Promise<void>)();
    assert.deepEqual(done, ["shown", "built", "shown"]);
  });

  it("report a failure and tell Excel that they are over all the same", async () => {
    const failure = new Error("no");
    registerCommands({
      ...actions,
      build: () => Promise.reject(failure),
      reportError: (error) => void done.push(error === failure ? "reported" : "another error"),
    });
    await commands.get("buildModel")?.(event);
    assert.deepEqual(done, ["shown", "reported", "completed"]);
  });
});
