import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkTargetFile, TargetFileError, writeTargetFile } from "../../tools/targetFile.ts";

describe("the file an export goes to", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "headroom-target-"));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  const refused = async (file: string, message: RegExp): Promise<void> => {
    await assert.rejects(checkTargetFile(file, ".xlsx"), (error: unknown) => {
      assert.ok(error instanceof TargetFileError, String(error));
      assert.equal(error.file, file);
      assert.match(error.message, message);
      return true;
    });
  };

  it("may be new", async () => {
    await checkTargetFile(join(folder, "Model.xlsx"), ".xlsx");
  });

  it("may exist, and may spell its extension in capitals", async () => {
    writeFileSync(join(folder, "MODEL.XLSX"), "before");
    await checkTargetFile(join(folder, "MODEL.XLSX"), ".xlsx");
  });

  it("must end in .xlsx", async () => {
    await refused(join(folder, "Model.xls"), /the file name ends in "\.xls", expected "\.xlsx"/);
    await refused(join(folder, "Model"), /the file name has no extension, expected "\.xlsx"/);
  });

  it("must stand in a folder that exists", async () => {
    await refused(join(folder, "absent", "Model.xlsx"), /there is no folder ".*absent"\. Make the folder first/);
  });

  it("must not stand below a file", async () => {
    writeFileSync(join(folder, "file"), "");
    await refused(join(folder, "file", "Model.xlsx"), /there is no folder/);
  });

  it("must not be a folder", async () => {
    mkdirSync(join(folder, "Model.xlsx"));
    await refused(join(folder, "Model.xlsx"), /a folder has this name/);
  });

  for (const lock of ["~$Model.xlsx", ".~lock.Model.xlsx#"]) {
    it(`must not be open elsewhere, as ${lock} tells`, async () => {
      writeFileSync(join(folder, lock), "");
      await refused(join(folder, "Model.xlsx"), /open in another program.*Close it there/);
    });
  }

  describe("where this user may not write", () => {
    const NOBODY = 65534;
    let original: number | undefined;
    beforeEach(function () {
      if (process.platform === "win32") {
        console.log("      skipped: Windows has no file modes");
        this.skip();
      }
      // The administrator may write anything, so becomes somebody else for a while.
      original = process.geteuid?.();
      if (original === 0) process.seteuid?.(NOBODY);
    });
    afterEach(() => {
      if (original === 0) process.seteuid?.(0);
    });
    const asOwner = (act: () => void): void => {
      if (original === 0) process.seteuid?.(0);
      act();
      if (original === 0) process.seteuid?.(NOBODY);
    };

    it("must not be a file that is read-only", async () => {
      const file = join(folder, "Model.xlsx");
      asOwner(() => {
        writeFileSync(file, "before", { mode: 0o444 });
        chmodSync(folder, 0o777);
      });
      await refused(file, /the file is open in another program, or it or its folder may not be written/);
    });

    it("must not be in a folder that is read-only", async () => {
      asOwner(() => {
        chmodSync(folder, 0o555);
      });
      await refused(join(folder, "Model.xlsx"), /it or its folder may not be written/);
    });
  });

  it("is replaced whole", async () => {
    const file = join(folder, "Model.xlsx");
    writeFileSync(file, "before, and longer");
    await writeTargetFile(file, new TextEncoder().encode("after"));
    assert.equal(readFileSync(file, "utf8"), "after");
    assert.deepEqual(readdirSync(folder), ["Model.xlsx"]);
  });

  it("stays as it was, with nothing left beside it, where writing fails", async () => {
    // A folder in the place of the file lets everything succeed but the last step.
    const file = join(folder, "Model.xlsx");
    mkdirSync(file);
    writeFileSync(join(file, "inside"), "before");
    await assert.rejects(writeTargetFile(file, new Uint8Array([1])), (error: unknown) => {
      assert.ok(error instanceof TargetFileError);
      assert.match(error.message, /Nothing was written; what was there before is unchanged\./);
      assert.ok(error.cause instanceof Error);
      return true;
    });
    assert.deepEqual(readdirSync(folder), ["Model.xlsx"]);
    assert.equal(readFileSync(join(file, "inside"), "utf8"), "before");
  });
});
