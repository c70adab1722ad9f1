/** What the pane says where the checks themselves were typed over. */

export const masterTypedOver =
  "The master check, or Cover's line of it, was typed over, so that nothing counts what is wrong: Build again puts it back";
