/**
 * Plays every fault of every occasion on which the model is written: `npm run every-fault [words of an occasion] [n]
 * [first]`, of which each nth alone where a number is given, from the first on. Prints how each came out, and every one
 * after which the workbook was neither whole nor as before.
 */
import { FaultRun, faultsOf, occasions, quietly, undisturbed } from "../test/excel/support/faultRuns.ts";

const [only = "", each = "1", first = "0"] = process.argv.slice(2);
let wrong = 0;
for (const occasion of occasions.filter(({ title }) => title.includes(only))) {
  const { whole, requests } = await undisturbed(occasion);
  const run = new FaultRun(occasion, whole);
  const outcomes = new Map<string, number>();
  for (const fault of faultsOf(requests).filter((_, index) => index % Number(each) === Number(first))) {
    const outcome = await quietly(() =>
      run.suffer(fault).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error)))),
    );
    const name = outcome instanceof Error ? "wrong" : outcome;
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
    if (!(outcome instanceof Error)) continue;
    wrong += 1;
    console.log(outcome.message.slice(0, 600));
  }
  run.end();
  const counts = [...outcomes].map(([name, count]) => `${count} ${name}`).join(", ");
  console.log(`${occasion.title}: ${counts}`);
}
console.log(wrong === 0 ? "No fault came out wrong." : `${wrong} came out wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
