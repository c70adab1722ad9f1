import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import type { BuildProgress } from "../../../src/host/ModelHost.ts";
import { contentsOf } from "../support/contentsOf.ts";
import { smallModel } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

describe("a build that is cancelled", () => {
  let excel: StartedExcel;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"] });
  });
  afterEach(() => excel.stop());

  /** Cancels at the first step whose words or fraction are these. */
  async function cancelAt(isIt: (progress: BuildProgress) => boolean): Promise<unknown> {
    let cancelled = false;
    const host = createExcelHost(smallModel);
    const found: unknown = await host
      .build(
        (progress) => (cancelled ||= isIt(progress)),
        undefined,
        () => cancelled,
      )
      .catch((error: unknown) => error);
    assert.ok(cancelled, "there was no such step");
    return found;
  }

  it("has written nothing where it was only reading", async () => {
    const before = contentsOf(excel.workbook);
    const error = await cancelAt(({ fraction }) => fraction === 0);
    assert.equal(String(error), "ModelHostError: The build was cancelled; nothing was written.");
    assert.deepEqual(contentsOf(excel.workbook), before);
  });

  it("is undone where it was writing, also at its last step, and says so", async () => {
    const before = contentsOf(excel.workbook);
    for (const isIt of [
      ({ step }: BuildProgress) => step.startsWith("Writing"),
      ({ step }: BuildProgress) => step === "Calculating",
    ]) {
      const error = await cancelAt(isIt);
      assert.match(String(error), /cancelled: what was written is undone, and the workbook is as it was\./);
      assert.deepEqual(contentsOf(excel.workbook), before);
    }
  });

  it("is undone where all is written when it is cancelled", async () => {
    const before = contentsOf(excel.workbook);
    let asked = 0;
    let atCalculating = 0;
    const host = createExcelHost(smallModel);
    // The question after the last request is the first after the step of calculating.
    const building = host.build(
      ({ step }) => {
        if (step === "Calculating") atCalculating = asked + 1;
      },
      undefined,
      () => {
        asked += 1;
        return atCalculating > 0 && asked > atCalculating;
      },
    );
    await assert.rejects(building, /what was written is undone/);
    assert.deepEqual(contentsOf(excel.workbook), before);
    assert.equal((await host.snapshot()).built, false);
  });

  it("leaves a model that was there before with what it held", async () => {
    const host = createExcelHost(smallModel);
    await host.build();
    const before = contentsOf(excel.workbook);
    await cancelAt(({ step }) => step.startsWith("Writing"));
    assert.deepEqual(contentsOf(excel.workbook), before);
    assert.equal((await host.snapshot()).built, true);
  });
});
