/** What the ribbon's buttons do; start-up passes it in, as pane and ribbon share one runtime. */
export interface CommandActions {
  /** Builds the model and shows progress and result in the pane. */
  build(): Promise<void>;
  /** Tells the user, in the pane, of a command that failed. */
  reportError(error: unknown): void;
}

/** Runs a command and tells Excel that it is over, whatever came of it: until then Excel blocks the button. */
async function run(action: () => Promise<void>, { reportError }: CommandActions, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await action();
  } catch (error) {
    reportError(error);
  } finally {
    event.completed();
  }
}

/** Connects the buttons that manifest.xml names by `FunctionName` to what they do. */
export function registerCommands(actions: CommandActions): void {
  Office.actions.associate("buildModel", (event: Office.AddinCommands.Event) =>
    run(
      async () => {
        await Office.addin.showAsTaskpane();
        await actions.build();
      },
      actions,
      event,
    ),
  );
}
