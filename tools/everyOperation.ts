/**
 * Does one thing after another in the workbench, drawn by a seed: `npm run every-operation [n] [seed]`. Writes of
 * every kind into cells of every kind, and what the pane can do. After each, what stands in the workbook and the pane
 * is looked at; prints what was done, and what did not hold.
 */
import "./plainUniver.ts";
import { operations } from "../test/support/operations/Operation.ts";
import { Play } from "../test/support/operations/playOperations.ts";
import { endShared } from "../test/support/sharedBrowser.ts";

const [count = "300", seed = "1"] = process.argv.slice(2);
let wrong = 0;
let play: Play | undefined;
try {
  for (const [index, operation] of operations(Number(count), Number(seed)).entries()) {
    play ??= await Play.open(true);
    const said = await play.perform(operation).catch((error: unknown) => error);
    const found = said instanceof Error ? [said.message] : await play.wrong();
    console.log(
      `${index} (${Math.round(performance.now() / 1000)} s) ${said instanceof Error ? JSON.stringify(operation) : String(said)}`,
    );
    if (found.length === 0) continue;
    wrong += 1;
    for (const words of found) console.log(`    ! ${words}`);
    // What comes after would only be more of the same.
    await play.close().catch((error: unknown) => console.log(`    ! ${String(error)}`));
    play = undefined;
  }
  await play?.close();
} finally {
  await endShared();
}
console.log(wrong === 0 ? "Everything held." : `${wrong} operations left something wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
