import { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { specifyPort } from "./portSpecification.ts";

describe("the in-memory workbook behind the host", () => {
  specifyPort(
    () => new MemoryWorkbook(),
    () => undefined,
  );
});
