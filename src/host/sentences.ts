/** Every sentence by which a spreadsheet tells the user of its state, or why something was not done. */
import type { Advice } from "./Advice.ts";

export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** What was said, as the end of a sentence. */
export const full = (said: string): string => said.replace(/[;.\s]*$/, ".");

export const cellEditing: Advice = {
  code: "cellEditing",
  sentence: "Excel is waiting for a cell that is being edited: press Enter or Esc in the sheet, then try again.",
};

export const manualCalculation: Advice = {
  code: "manualCalculation",
  sentence:
    "Calculation is set to manual in this workbook: press F9 to calculate, or choose Formulas > Calculation Options > Automatic.",
};

export function protectedSheets(names: readonly string[]): Advice {
  const one = names.length === 1;
  return {
    code: "protectedSheet",
    sentence: `The ${one ? "sheet" : "sheets"} ${quoted(names)} ${one ? "is" : "are"} protected: choose Review > Unprotect Sheet there, then try again.`,
  };
}

/** @param then what to do once it is lifted: "build again". */
export function protectedWorkbook(then: "build again" | "add the unit again"): Advice {
  return {
    code: "protectedSheet",
    sentence: `The workbook's structure is protected, so no sheet can be added: choose Review > Protect Workbook to lift it, then ${then}.`,
  };
}

export function accessRefused(doing: string): Advice {
  return {
    code: "protectedSheet",
    sentence: `${doing} was refused, as a sheet or the workbook is protected or read-only: lift the protection under Review, or enable editing, then try again.`,
  };
}

/** A formula of the user's own goes into a blank cell. */
export function cellNotBlank(address: string): Advice {
  return { code: "cellNotFree", sentence: `${address} is not blank: select a blank cell, then try again.` };
}

export const noTableSelected: Advice = {
  code: "cellNotFree",
  sentence:
    "No table is selected: select the cells of one table in the sheet, its heads and the labels of its rows included, then try again.",
};

export function tooManyCells(cells: number, most: number): Advice {
  return {
    code: "tooLarge",
    sentence: `${cells} cells are selected, and at most ${most} are read: select the table alone, then try again.`,
  };
}

export function cellOfModel(sheet: string): Advice {
  return {
    code: "cellNotFree",
    sentence: `“${sheet}” is a sheet of the model: select a blank cell on a sheet of your own, then try again.`,
  };
}

export function missingSheets(names: readonly string[]): Advice {
  const one = names.length === 1;
  return {
    code: "missingSheet",
    sentence: `The ${one ? "sheet" : "sheets"} ${quoted(names)} of the model ${one ? "is" : "are"} missing: Build model restores ${one ? "it" : "them"} and keeps your inputs on the others.`,
  };
}

/** @param pack as the workbook remembers it: "1234: Annual results announcement". */
export function otherModel(pack: string): Advice {
  return {
    code: "otherModel",
    sentence: `This workbook holds the model of “${pack}”: build another document's in a workbook of its own.`,
  };
}

export function packNotKept(said: string): Advice {
  return {
    code: "packNotKept",
    sentence: `The model was built, but Excel did not keep the document's data in the workbook (${said}): when it is opened again, FIGURE and ITEMS have no values until it is built again.`,
  };
}

/** @param pack as the workbook remembers it. */
export function packLost(pack: string): Advice {
  return {
    code: "packNotKept",
    sentence: `This workbook holds the model of “${pack}”, and the document’s data in it is lost or damaged. The sheets stand and go on calculating; FIGURE and ITEMS have no values (#N/A), and the pane cannot show the model.`,
  };
}

/** @param said why, as a sentence. */
export function packNotRead(said: string): Advice {
  return {
    code: "packNotKept",
    sentence: `${full(said)} The sheets stand as they are; FIGURE and ITEMS have no values until the document is opened and built again.`,
  };
}

/** @param sheet in words: "The sheet of this analysis". */
export function missingSheetOf(sheet: string): Advice {
  return { code: "missingSheet", sentence: `${sheet} is missing: Build model restores it.` };
}

export function missingNames(names: readonly string[]): Advice {
  const one = names.length === 1;
  return {
    code: "missingSheet",
    sentence: `The workbook no longer has the ${one ? "cell" : "cells"} named ${names.join(", ")}: Build model restores ${one ? "it" : "them"}.`,
  };
}

export function missingFigures(names: readonly string[]): Advice {
  const one = names.length === 1;
  return {
    code: "missingSheet",
    sentence: `The ${one ? "row or column" : "rows or columns"} of ${quoted(names)} ${one ? "is" : "are"} no longer in the workbook: Build model restores ${one ? "it" : "them"}.`,
  };
}

export const missingUnit: Advice = {
  code: "missingUnit",
  sentence: "The sheet of this unit of your own is no longer in the workbook: New unit adds a blank one.",
};

/** Of a unit of the user's own. */
export const inputsMoved: Advice = {
  code: "missingUnit",
  sentence: "The inputs of this unit stand elsewhere by now, so nothing was written: try again.",
};

export function missingUnitNames(names: readonly string[]): Advice {
  const one = names.length === 1;
  return {
    code: "missingUnit",
    sentence: `The workbook no longer has the ${one ? "cell" : "cells"} named ${names.join(", ")}: give ${one ? "the name to its cell" : "the names to their cells"} again in Formulas > Name Manager.`,
  };
}

/** Rows of a unit have moved since they were read. */
export function unitChangedMeanwhile(unit: string): Advice {
  return {
    code: "missingUnit",
    sentence: `The sheet of “${unit}” has just been changed, and nothing was written: try again.`,
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
    "Excel does not know the HEADROOM functions yet (#NAME?): keep this pane open until they are loaded; if they do not appear, add the add-in again from Home > Add-ins.",
};

/** Every function answers #VALUE!: that is not the inputs' doing. */
export const functionsAllFail: Advice = {
  code: "functionsNotLoaded",
  sentence:
    "Every HEADROOM function shows #VALUE!, as happens where a workbook opens before the add-in is ready: Repair enters their formulas again.",
};

/** What a repair did. */
export function repaired({ entered, left }: { readonly entered: number; readonly left: number }): Advice {
  const formulas = `${entered} ${entered === 1 ? "formula" : "formulas"}`;
  const rest =
    left === 0
      ? "all of them answer now."
      : `${left} of them still show an error: wait until the functions are loaded, then repair again, or add the add-in again from Home > Add-ins.`;
  return {
    code: "repaired",
    sentence:
      entered === 0
        ? "No HEADROOM function shows #NAME? or #VALUE! on a sheet that is not protected: nothing was to be repaired."
        : `Repair entered ${formulas} again; ${rest}`,
  };
}

export const noAnswer: Advice = {
  code: "noAnswer",
  sentence:
    "Excel has not answered for 20 seconds: a cell may be being edited (press Enter or Esc in the sheet), a dialog may be open, or Excel is calculating. The pane goes on by itself as soon as Excel answers.",
};

export function olderExcel(without: readonly string[]): Advice {
  return {
    code: "olderExcel",
    sentence: `This Excel does not offer everything: ${without.join("; ")}. The rest is complete.`,
  };
}

export const outdatedModel: Advice = {
  code: "outdatedModel",
  sentence:
    "The model in this workbook was built by another version of Headroom: Build model brings it up to date and keeps your inputs.",
};

/** A note of an earlier build that cannot be read: without it, that build's sheets count as the user's. */
export function unreadableRecord({ message }: Error): Advice {
  return {
    code: "unexpected",
    sentence: `${message}. So sheets of an earlier build count as your own, and a build stands on new ones: delete the old ones if you do not need them.`,
  };
}

/** A note of the user's own units that cannot be read: without it, they are not found. */
export function unreadableUnits({ message }: Error): Advice {
  return {
    code: "unexpected",
    sentence: `${message}. So units of your own are not shown here; their sheets go on calculating.`,
  };
}

/** The same where a unit is added. */
export function namesStayTaken({ message }: Error): Advice {
  return {
    code: "unexpected",
    sentence: `${message}. So names that deleted units left behind stay taken: delete them in the Name Manager if you do not need them.`,
  };
}

/** A model without its record. */
export const recognisedModel: Advice = {
  code: "recognised",
  sentence:
    "The model in this workbook was recognised by its defined names, as the note of its build is gone: Build model takes these sheets up and keeps what you typed.",
};

/** A record without its model: Undo has no part in what a workbook remembers. */
export const emptiedModel: Advice = {
  code: "emptied",
  sentence:
    "The sheets of the model are there, but nothing stands in the cells that the pane shows: the build may have been undone. Build model writes them again.",
};

/** Names of ours that the user, or another program, gave to other cells. */
export function namesLeadElsewhere(names: readonly { readonly name: string; readonly formula: string }[]): Advice {
  const one = names.length === 1;
  const where = names.map(({ name, formula }) => `${name} (now ${formula.replace(/^=/, "")})`).join(", ");
  return {
    code: "namesLeadElsewhere",
    sentence: `The ${one ? "name" : "names"} ${where} ${one ? "leads" : "lead"} away from the model's ${one ? "cell" : "cells"}, so nothing is written there: Build model leads ${one ? "it" : "them"} back.`,
  };
}

export function hiddenSheet(name: string): Advice {
  return {
    code: "hiddenSheet",
    sentence: `“${name}” is hidden: click any tab with the right button, choose Unhide, then try again.`,
  };
}

/** Excel on the web takes requests and answers up to 5 MB. */
export function tooLarge(doing: string): Advice {
  return {
    code: "tooLarge",
    sentence: `${doing} was more than Excel takes or gives at once. A sheet that is formatted or filled far below the model makes it so: delete the blank rows and columns beyond the model, or use Excel on the desktop, then try again.`,
  };
}

export function unitNotAdded(cause: Advice): Advice {
  return { ...cause, sentence: `The unit was not added; the workbook is as it was. ${cause.sentence}` };
}

/** @param what of the plan was asked for and is not in it: "assumption unit3.goodwill". */
export function notInPlan(what: string): Advice {
  return { code: "unexpected", sentence: `The model has no ${what}.` };
}

/** An error that nothing else here tells of, as the spreadsheet has it. */
export function unexpected(doing: string, host: string, said: string): Advice {
  return { code: "unexpected", sentence: `${doing} did not work. Excel (${host}) says: ${full(said)}` };
}

/** The same where it is not known what was being done. */
export function unknownError(said: string): Advice {
  return { code: "unexpected", sentence: `Excel answered with an error the pane does not know: ${said}` };
}
