import { ApiError } from "../requests/apiError.ts";
import type { HostType } from "../requests/hostObject.ts";
import type { SheetReference } from "./references.ts";
import type { TheWorkbook } from "./references.ts";

/** What a protected sheet may still allow; the host allows nothing, as Excel by default. */
const allowed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionType: HostType<SheetReference> = {
  name: "WorksheetProtection",
  properties: {
    Options: { read: () => allowed },
    Protected: { read: ({ id }, context) => context.sheet(id).protected },
  },
  methods: {
    Protect: ({ id }, _args, context) => {
      if (context.sheet(id).protected) throw new ApiError("AccessDenied");
      context.workbook.updateSheet(id, { protected: true });
    },
    Unprotect: ({ id }, _args, context) => {
      context.sheet(id);
      context.workbook.updateSheet(id, { protected: false });
    },
  },
};

export const workbookProtectionType: HostType<TheWorkbook> = {
  name: "WorkbookProtection",
  properties: { Protected: { read: (_workbook, context) => context.structureProtected } },
  methods: {
    Protect: (_workbook, _args, context) => {
      context.structureProtected = true;
    },
    Unprotect: (_workbook, _args, context) => {
      context.structureProtected = false;
    },
  },
};
