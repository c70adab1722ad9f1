import { openWorkbench } from "../browser.ts";
import type { Operation } from "./Operation.ts";
import { Restatement } from "./Restatement.ts";
import { tapSomething } from "./tapSomething.ts";
import { typeSomewhere } from "./typeSomewhere.ts";
import { keyOf } from "./Ledger.ts";
import { cells, World } from "./World.ts";
import { paneApart, paneShows } from "./wrongInPane.ts";
import { differences, firstOf, headrooms, lost, spoilt, untouched, type OfAddIn } from "./wrongWith.ts";

/** The same model worked out apart, and the cells that show something else where the add-in is there. */
interface Restated {
  readonly restatement: Restatement;
  readonly ofAddIn: OfAddIn;
}

/** A workbook with its model built and every part of the pane in sight. */
export class Play {
  private constructor(
    readonly world: World,
    private readonly restated: Restated | undefined,
  ) {}

  /** @param whole whether the model is worked out apart as well, which takes as long as all the rest. */
  static async open(whole: boolean): Promise<Play> {
    const world = new World(await openWorkbench());
    const { pane } = world.workbench;
    const closed = pane.locator(".group-head[aria-expanded=false]");
    while ((await closed.count()) > 0) await closed.first().click();
    await world.workbench.settled();
    return new Play(world, whole ? await restatedOf(world) : undefined);
  }

  async close(): Promise<void> {
    this.restated?.restatement.close();
    await this.world.workbench.close();
  }

  /** @returns what was done. */
  async perform(operation: Operation): Promise<string> {
    const { world } = this;
    const said =
      operation.kind === "type"
        ? await typeSomewhere(world, operation.place, operation)
        : await tapSomething(world, operation.tap, operation);
    world.forget();
    return said;
  }

  /** What does not hold now, in words. */
  async wrong(): Promise<readonly string[]> {
    const { world, restated } = this;
    const { tone } = await paneShows(world);
    const isGreen = tone === "tiesOut";
    const isPlain = world.ledger.typedOver().length === 0;
    return [
      ...(await lost(world)),
      ...(await untouched(world)),
      ...(isGreen || isPlain ? headrooms(await world.shown()) : []),
      ...(await paneApart(world)),
      ...(restated === undefined ? [] : await apart(world, restated, isGreen)),
    ];
  }
}

async function restatedOf(world: World): Promise<Restated> {
  const restatement = await Restatement.open();
  const found = await differences(world, restatement, new Set());
  const ofFunctions = cells.filter(({ plan }) => plan?.withoutAddIn !== undefined);
  return { restatement, ofAddIn: new Set([...found.map(([cell]) => cell), ...ofFunctions].map(keyOf)) };
}

/** What of the workbook is not as it is restated, and what stands beside green that the inputs alone do not come to. */
async function apart(world: World, { restatement, ofAddIn }: Restated, isGreen: boolean): Promise<readonly string[]> {
  const found = await differences(world, restatement, ofAddIn);
  const words = found.map(([, said]) => said);
  return [
    ...firstOf(words, "not as restated"),
    ...(isGreen ? firstOf(await spoilt(world, restatement, ofAddIn), "green beside") : []),
  ];
}
