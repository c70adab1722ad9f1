/**
 * Draws mutants of a room, small changes to its files, and runs the room's tests on each: `npm run mutants -- impairment
 * 100 1 [words of a file's path]`. Prints what became of each, and how many the tests killed.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { draw } from "./draw.ts";
import { equivalents } from "./equivalents.ts";
import { mutated, type Mutant } from "./Mutant.ts";
import { mutantsOf } from "./mutantsOf.ts";
import { PlainTree } from "./PlainTree.ts";
import { inOrderFor, roomTests, type RoomTests } from "./roomTests.ts";
import { runTests } from "./runTests.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
function mutantsOfRoom(tree: PlainTree, room: string, words: string): readonly Mutant[] {
  return readdirSync(join(tree.folder, "src", room), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .sort()
    .map((name) => join("src", room, name))
    .filter((file) => file.includes(words))
    .flatMap((file) => mutantsOf(file, tree.text(file)));
}

const told = ({ file, line, column, change, code }: Mutant): string =>
  `${file}:${line}:${column}  ${change}    in    ${code}`;

const whyEquivalent = (mutant: Mutant): string | undefined =>
  equivalents.find(({ file, code, change }) => file === mutant.file && code === mutant.code && change === mutant.change)
    ?.why;

type Fate = "killed" | "timed out" | "survived" | "equivalent";

async function fateOf(mutant: Mutant, tree: PlainTree, tests: RoomTests): Promise<Fate> {
  if (whyEquivalent(mutant) !== undefined) return "equivalent";
  tree.put(mutant.file, mutated(tree.text(mutant.file), mutant));
  const limits = {
    processorSeconds: Math.ceil(tests.processorSeconds * 1.5) + 5,
    clockSeconds: 900,
    untilOneFails: true,
  };
  const { outcome } = await runTests(tree.folder, inOrderFor(tree.folder, mutant.file, tests), limits);
  tree.restore(mutant.file);
  if (outcome === "timed out") return "timed out";
  return outcome === "passed" ? "survived" : "killed";
}

const [room = "", count = "100", seed = "1", words = ""] = process.argv.slice(2);
const tree = new PlainTree(project);
try {
  const all = mutantsOfRoom(tree, room, words);
  const drawn = draw(all, Number(count), Number(seed));
  console.log(`${room}: ${drawn.length} of ${all.length} mutants, drawn by the seed ${seed}.`);
  const tests = await roomTests(tree.folder, room);
  console.log(
    `Its tests as they are: ${tests.files.size} files, ${tests.processorSeconds.toFixed(0)} s of the processor.`,
  );
  for (const file of tests.leftOut) console.log(`Left out, as it fails as it is: ${file}`);
  const fates = new Map<Fate, number>();
  for (const mutant of drawn) {
    const fate = await fateOf(mutant, tree, tests);
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
    console.log(`${fate}  ${told(mutant)}`);
    if (fate === "equivalent") console.log(`    ${whyEquivalent(mutant) ?? ""}`);
  }
  const telling = drawn.length - (fates.get("equivalent") ?? 0);
  const dead = (fates.get("killed") ?? 0) + (fates.get("timed out") ?? 0);
  const counts = [...fates].map(([fate, number]) => `${number} ${fate}`).join(", ");
  console.log(`${room}: ${counts}; ${((100 * dead) / Math.max(1, telling)).toFixed(1)}% of ${telling} dead.`);
  process.exitCode = dead >= 0.9 * telling ? 0 : 1;
} finally {
  tree.remove();
}
