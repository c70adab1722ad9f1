import { ModelHostError, type Advice } from "../../host/ModelHost.ts";
import type { UnreadableBuildRecordError } from "../building/buildRecord.ts";
import type { UnreadableUnitsRecordError } from "../units/unitsRecord.ts";
import { hostDescription, logUnfolded } from "./officeHelpers.ts";

/** Excel's code of an error, undefined where it is not Excel's. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** Everything Excel says of an error, in one line: code, message, statement, inner errors. */
function unfolded(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error)) return error instanceof Error ? error.message : String(error);
  const { debugInfo } = error;
  const parts = [`${error.code}: ${error.message}`];
  if (debugInfo.errorLocation) parts.push(`at ${debugInfo.errorLocation}`);
  if (debugInfo.statement) parts.push(`in ${debugInfo.statement}`);
  for (let inner = debugInfo.innerError; inner && typeof inner !== "string"; inner = inner.innerError) {
    parts.push(`because ${inner.code}: ${inner.message}`);
  }
  return parts.join(", ");
}

export const cellEditing: Advice = {
  code: "cellEditing",
  sentence: "Excel is waiting for a cell that is being edited: press Enter or Esc in the sheet, then try again.",
};

export const manualCalculation: Advice = {
  code: "manualCalculation",
  sentence:
    "Excel calculates by hand in this workbook: press F9 to calculate, or choose Formulas > Calculation Options > Automatic.",
};

export function protectedSheets(names: readonly string[]): Advice {
  const one = names.length === 1;
  return {
    code: "protectedSheet",
    sentence: `The ${one ? "sheet" : "sheets"} ${names.map((name) => `“${name}”`).join(", ")} ${one ? "is" : "are"} protected: choose Review > Unprotect Sheet there, then try again.`,
  };
}

export const protectedWorkbook: Advice = {
  code: "protectedSheet",
  sentence:
    "The workbook's structure is protected, so no sheet can be added: choose Review > Protect Workbook to lift it, then build again.",
};

export function missingSheets(names: readonly string[]): Advice {
  const one = names.length === 1;
  return {
    code: "missingSheet",
    sentence: `The ${one ? "sheet" : "sheets"} ${names.map((name) => `“${name}”`).join(", ")} of the model ${one ? "is" : "are"} missing: Build model restores ${one ? "it" : "them"} and keeps your inputs on the others.`,
  };
}

export function missingNames(names: readonly string[]): Advice {
  return {
    code: "missingSheet",
    sentence: `The workbook no longer has the ${names.length === 1 ? "cell" : "cells"} named ${names.join(", ")}: Build model restores ${names.length === 1 ? "it" : "them"}.`,
  };
}

export function missingFigures(names: readonly string[]): Advice {
  const one = names.length === 1;
  return {
    code: "missingSheet",
    sentence: `The ${one ? "row or column" : "rows or columns"} of ${names.map((name) => `“${name}”`).join(", ")} ${one ? "is" : "are"} no longer in the workbook: Build model restores ${one ? "it" : "them"}.`,
  };
}

export function blockedSpill(sheet: string, area: string): Advice {
  return {
    code: "blockedSpill",
    sentence: `On “${sheet}” something stands where ${area} should be filled (#SPILL!): empty these cells and the grid appears.`,
  };
}

export const busy: Advice = {
  code: "busy",
  sentence: "Excel is still calculating some HEADROOM functions (#BUSY!): wait a moment; the figures follow.",
};

export const functionsNotLoaded: Advice = {
  code: "functionsNotLoaded",
  sentence:
    "Excel does not know the HEADROOM functions yet (#NAME?): keep this pane open until they are loaded; if they stay away, add the add-in again from Home > Add-ins.",
};

export function olderExcel(without: readonly string[]): Advice {
  return {
    code: "olderExcel",
    sentence: `This Excel is older than some parts of the model: ${without.join("; ")}. Everything else is complete; a newer Excel and Build model again add the rest.`,
  };
}

export function chartsRefused(names: readonly string[], error: unknown): Advice {
  return {
    code: "chartsRefused",
    sentence: `Excel refused the charts of ${names.map((name) => `“${name}”`).join(", ")}, so they are left out; everything else is complete, the tables they would show too. Excel says: ${unfolded(error).replace(/[;.\s]*$/, ".")}`,
  };
}

export const outdatedModel: Advice = {
  code: "outdatedModel",
  sentence:
    "The model in this workbook was built by another version of Headroom: Build model brings it up to date and keeps your inputs.",
};

/** A note of an earlier build that cannot be read: without it, that build's sheets count as the user's. */
export function unreadableRecord(error: UnreadableBuildRecordError): Advice {
  return {
    code: "unexpected",
    sentence: `${error.message}. So sheets of an earlier build count as your own, and a build stands on new ones: delete the old ones if you do not need them.`,
  };
}

/** A note of the user's own units that cannot be read: without it, they are not found. */
export function unreadableUnits(error: UnreadableUnitsRecordError): Advice {
  return {
    code: "unexpected",
    sentence: `${error.message}. So units of your own are not shown here; their sheets go on calculating.`,
  };
}

export const missingUnit: Advice = {
  code: "missingUnit",
  sentence: "The sheet of this unit of your own is no longer in the workbook: New unit adds a blank one.",
};

export function missingUnitNames(names: readonly string[]): Advice {
  const one = names.length === 1;
  return {
    code: "missingUnit",
    sentence: `The workbook no longer has the ${one ? "cell" : "cells"} named ${names.join(", ")}: give ${one ? "the name to its cell" : "the names to their cells"} again in Formulas > Name Manager.`,
  };
}

function unexpected(doing: string, error: unknown): Advice {
  return {
    code: "unexpected",
    sentence: `${doing} did not work. Excel (${hostDescription()}) says: ${unfolded(error).replace(/[;.\s]*$/, ".")}`,
  };
}

/** What to tell the user of an error; the unexpected ones also go to the console with all their details. */
export function adviceOn(error: unknown, doing: string): Advice {
  if (error instanceof ModelHostError) return error.advice;
  switch (errorCode(error)) {
    case "InvalidOperationInCellEditMode":
      return cellEditing;
    case "AccessDenied":
      return {
        code: "protectedSheet",
        sentence: `${doing} was refused, as a sheet or the workbook is protected or read-only: lift the protection under Review, or enable editing, then try again.`,
      };
    default:
      logUnfolded(error);
      return unexpected(doing, error);
  }
}

/** The error as one that carries its advice. */
export function asHostError(error: unknown, doing: string): ModelHostError {
  return error instanceof ModelHostError ? error : new ModelHostError(adviceOn(error, doing), { cause: error });
}
