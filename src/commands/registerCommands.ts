/** What the ribbon's buttons do; start-up passes it in, as pane and ribbon share one runtime. */
export interface CommandActions {
  /** Builds the model and shows progress and result in the pane. */
  build(): Promise<void>;
  /** Adds a sheet for a unit of the user's own; what came of it is in the pane. */
  addUnit(): Promise<void>;
  /** Tells the user, in the pane, of a command that failed. */
  reportError(error: unknown): void;
}

/** Runs a command and tells Excel that it is over, whatever came of it: until then Excel blocks the button. */
async function run(
  action: () => Promise<void>,
  { reportError }: CommandActions,
  event: Office.AddinCommands.Event,
): Promise<void> {
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
  const associate = (functionName: string, action: () => Promise<void>): void =>
    Office.actions.associate(functionName, (event: Office.AddinCommands.Event) =>
      run(
        async () => {
          await Office.addin.showAsTaskpane();
          await action();
        },
        actions,
        event,
      ),
    );
  associate("buildModel", () => actions.build());
  associate("newUnit", () => actions.addUnit());
}
