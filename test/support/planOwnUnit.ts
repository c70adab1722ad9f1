import { builtInPack } from "../../packs/index.ts";
import { unitPlanner } from "../../src/model/newUnit/unitPlanner.ts";

/** Plans a unit of the user's own beside the model that comes with the add-in. */
export const planOwnUnit = unitPlanner(builtInPack);
