import assert from "node:assert/strict";
import { mock } from "node:test";
import { onceCellIsLeft } from "../../../src/excel/office/cellEditMode.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("what must not be left undone while a cell is being edited", () => {
  let excel: StartedExcel;
  before(async () => {
    excel = await startExcel();
  });
  after(() => excel.stop());
  beforeEach(() => mock.timers.enable({ apis: ["setTimeout"] }));
  afterEach(() => mock.timers.reset());

  /** How often it is tried in half a minute, and what is said in the end. */
  async function tried(code: string): Promise<{ attempts: number; said: string | undefined }> {
    const error = Object.create(excel.OfficeExtension.Error.prototype as object) as Error;
    Object.assign(error, { code, message: code });
    let attempts = 0;
    let said: string | undefined;
    onceCellIsLeft(() => {
      attempts += 1;
      return Promise.reject(error);
    }).catch(({ message }: Error) => (said = message));
    for (let half = 0; half < 60; half += 1) {
      await new Promise(setImmediate);
      mock.timers.tick(500);
    }
    return { attempts, said };
  }

  it("is tried twice a second, half a minute long, and then given up", async () => {
    const code = "InvalidOperationInCellEditMode";
    assert.deepEqual(await tried(code), { attempts: 60, said: code });
  });

  it("is tried once where Excel refuses it for another reason", async () => {
    assert.deepEqual(await tried("AccessDenied"), { attempts: 1, said: "AccessDenied" });
  });
});
