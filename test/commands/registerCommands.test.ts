import assert from "node:assert/strict";
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

  it("show the pane before they build in it, then tell Excel that they are over", async () => {
    registerCommands({ build: async () => void done.push("built"), reportError: assert.fail });
    await commands.get("buildModel")?.(event);
    assert.deepEqual(done, ["shown", "built", "completed"]);
  });

  it("report a failure and tell Excel that they are over all the same", async () => {
    const failure = new Error("no");
    registerCommands({
      build: () => Promise.reject(failure),
      reportError: (error) => void done.push(error === failure ? "reported" : "another error"),
    });
    await commands.get("buildModel")?.(event);
    assert.deepEqual(done, ["shown", "reported", "completed"]);
  });
});
