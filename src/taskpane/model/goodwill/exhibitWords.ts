/** Every sentence about putting into the sheet and copying what the pane shows. */

export const toSheet = "To sheet";
export const gridToSheet = "Grid to sheet";
export const frontierToSheet = "Frontier to sheet";
export const copyTable = "Copy table";
export const copyPicture = "Copy picture";
export const hint = "A live table from the selected cell on; never over cells that hold something.";
export const put = (address: string): string => `It stands in ${address}.`;
export const putAt = (address: string): string => `Put it at ${address}`;
export const onNewSheet = "On a new sheet";
export const show = "Show it";
export const copied = "The table is on the clipboard.";
export const picture = "The picture is on the clipboard.";
export const selected = (mac: boolean): string =>
  `This Excel keeps the pane from the clipboard: the table is selected, press ${mac ? "⌘C" : "Ctrl+C"}.`;
export const noPicture =
  "This Excel keeps pictures from the clipboard: copy the table, or put it in the sheet and copy the chart there.";
export const notDrawn =
  "The picture could not be drawn here: copy the table, or put it in the sheet and copy the chart there.";
