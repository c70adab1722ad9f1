/** What the ribbon's buttons do; start-up passes it in, as pane and ribbon share one runtime. */
export interface CommandActions {
  /** Builds the model and shows progress and result in the pane. */
  build(): Promise<void>;
  /** Adds a sheet for a unit of the user's own; what came of it is in the pane. */
  addUnit(): Promise<void>;
  /** Shows what is wrong in the model, or the check that finds nothing. */
  check(): Promise<void>;
  /** Takes the functions out of the workbook; what came of it is in the pane. */
  detach(): Promise<void>;
  /** Opens the help in a window of its own. */
  openHelp(): Promise<void>;
  /** Tells the user, in the pane, of a command that failed. */
  reportError(error: unknown): void;
}

/**
 * Runs a command and tells Excel that it is over, whatever came of it: until then Excel blocks the button. A keyboard
 * shortcut has no event.
 */
async function run(
  action: () => Promise<void>,
  { reportError }: CommandActions,
  event: Office.AddinCommands.Event | undefined,
): Promise<void> {
  try {
    await action();
  } catch (error) {
    reportError(error);
  } finally {
    event?.completed();
  }
}

/** Connects the buttons that manifest.xml, and the keys that shortcuts.json, names to what they do. */
export function registerCommands(actions: CommandActions): void {
  const associate = (name: string, action: () => Promise<void>): void =>
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => run(action, actions, event));
  const associateInPane = (name: string, action: () => Promise<void>): void =>
    associate(name, async () => {
      await Office.addin.showAsTaskpane();
      await action();
    });
  associateInPane("buildModel", () => actions.build());
  associateInPane("newUnit", () => actions.addUnit());
  associateInPane("checkModel", () => actions.check());
  associateInPane("detachFunctions", () => actions.detach());
  associate("openHelp", () => actions.openHelp());
  associateInPane("openPane", () => Promise.resolve());
}
