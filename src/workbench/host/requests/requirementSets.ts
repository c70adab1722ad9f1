/**
 * What the host claims to support, by requirement set. A set is claimed only where both sides have it: the client
 * of the npm package carries Excel's API up to 1.15, whatever a newer Excel could answer.
 */
export type RequirementSets = Readonly<Record<string, string>>;

export const currentExcel: RequirementSets = {
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.5",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  ExcelApi: "1.15",
  RibbonApi: "1.2",
  Settings: "1.1",
  SharedRuntime: "1.2",
};

/** Excel 2021 (volume licence). */
export const excel2021: RequirementSets = { ...currentExcel, ExcelApi: "1.14" };

/** The oldest Excel with a shared runtime the manifest lets in. */
export const oldestExcel: RequirementSets = {
  AddinCommands: "1.1",
  CustomFunctions: "1.6",
  CustomFunctionsRuntime: "1.1",
  ExcelApi: "1.9",
  Settings: "1.1",
  SharedRuntime: "1.1",
};
