import assert from "node:assert/strict";
import { builtInPack } from "../../../packs/index.ts";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { ModelSource } from "../../../src/host/ModelSource.ts";
import { planOwnUnit } from "../../support/planOwnUnit.ts";
import { planWorkbook } from "../../../src/model/planWorkbook.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

/** Excel on the web takes no larger request. */
const LARGEST_REQUEST = 5 * 1024 * 1024;

const source: ModelSource = { plan: (taken) => planWorkbook(builtInPack, taken), planUnit: planOwnUnit };

describe("the whole model, written to Excel", function () {
  this.timeout(60_000);
  let excel: StartedExcel;

  before(async () => {
    excel = await startExcel();
  });
  after(() => excel.stop());

  for (const occasion of ["the first time", "again"]) {
    it(`takes at most three requests and 233 bytes of messages per cell ${occasion}`, async () => {
      excel.traffic.reset();
      const { cells } = await createExcelHost(source).build();
      const { requests, bytes, messages } = excel.traffic;
      assert.ok(cells > 3000, `${cells} cells`);
      assert.ok(requests <= 3, `${requests} requests`);
      assert.ok(bytes <= 233 * cells, `${Math.round(bytes / cells)} bytes a cell`);
      assert.ok(messages.every(({ json }) => json.length < LARGEST_REQUEST));
    });
  }

  it("is read back in one request after the first", async () => {
    const host = createExcelHost(source);
    await host.snapshot();
    excel.traffic.reset();
    const { assumptions, measures } = await host.snapshot();
    assert.equal(excel.traffic.requests, 1);
    assert.ok(Object.keys(assumptions).length > 50 && Object.keys(measures).length > 10);
  });
});
