/** Every sentence about putting into the sheet and copying what the pane shows. */
export const exhibitWords = {
  toSheet: "To sheet",
  gridToSheet: "Grid to sheet",
  frontierToSheet: "Frontier to sheet",
  copyTable: "Copy table",
  copyPicture: "Copy picture",
  hint: "A live table from the selected cell on; never over cells that hold something.",
  put: (address: string): string => `It stands in ${address}.`,
  putAt: (address: string): string => `Put it at ${address}`,
  onNewSheet: "On a new sheet",
  show: "Show it",
  copied: "The table is on the clipboard.",
  picture: "The picture is on the clipboard.",
  selected: (mac: boolean): string =>
    `This Excel keeps the pane from the clipboard: the table is selected, press ${mac ? "⌘C" : "Ctrl+C"}.`,
  noPicture:
    "This Excel keeps pictures from the clipboard: copy the table, or put it in the sheet and copy the chart there.",
  notDrawn: "The picture could not be drawn here: copy the table, or put it in the sheet and copy the chart there.",
} as const;
