import assert from "node:assert/strict";
import { simulationJob, simulationOf } from "../../../src/distribution/worker/SimulationJob.ts";
import type { Uncertainty } from "../../../src/distribution/Uncertainty.ts";
import { readCorrelations } from "../../../src/taskpane/model/goodwill/correlationEntry.ts";
import { probabilityFormula } from "../../../src/taskpane/model/goodwill/probabilityFormula.ts";
import { readUncertainty, usualUncertainty } from "../../../src/taskpane/model/goodwill/uncertaintyEntry.ts";
import { probabilityOf } from "../../../src/functions/functions.ts";
import { installCustomFunctions } from "../../support/customFunctions.ts";
import { blockOf, handUnit, unitOf } from "../../support/unit.ts";

const settings = { trials: 5_000, seed: 7 };
const { drivers } = readUncertainty(usualUncertainty);
const moving = drivers.map(({ driver }) => driver);

/** The array constant of a formula, as Excel reads it. */
function arrayIn(formula: string): unknown[][] {
  const [, array = ""] = /\{(.*)\}/.exec(formula) ?? [];
  return array.split(";").map((row) => JSON.parse(`[${row}]`) as unknown[]);
}

describe("the formula of the pane's uncertainty", () => {
  before(() => void installCustomFunctions());

  it("has a row for each driver that moves, with its correlations where there are any", () => {
    const uncertainty: Uncertainty = {
      drivers: [
        { driver: "Gross margin", shift: { kind: "normal", mean: -0.005, standardDeviation: 0.01 } },
        { driver: "Terminal growth", shift: { kind: "triangular", minimum: -0.005, mode: 0, maximum: 0.005 } },
      ],
      correlations: [
        [1, -0.3],
        [-0.3, 1],
      ],
    };
    assert.equal(
      probabilityFormula("Compass", uncertainty, { trials: 100_000, seed: 1 }),
      '=HEADROOM.PROBABILITY(Compass,{"Gross margin","Normal",-0.005,0.01,"",1,-0.3;"Terminal growth","Triangular",-0.005,0,0.005,-0.3,1},100000,1)',
    );
    assert.equal(
      probabilityFormula("EHigher_2", { drivers: uncertainty.drivers.slice(0, 1) }, { trials: 1, seed: 0 }),
      '=HEADROOM.PROBABILITY(EHigher_2,{"Gross margin","Normal",-0.005,0.01,""},1,0)',
    );
  });

  it("comes to what the pane simulates, to the last bit, with and without correlations", async () => {
    const { matrix } = readCorrelations([{ first: "Gross margin", second: "Base revenue", text: "-0.4" }], moving);
    assert.ok(matrix);
    for (const uncertainty of [{ drivers }, { drivers, correlations: matrix }]) {
      const simulation = simulationOf(simulationJob(unitOf(handUnit), uncertainty, settings));
      simulation.advance(settings.trials);
      const array = arrayIn(probabilityFormula("Compass", uncertainty, settings));
      assert.equal(
        await probabilityOf(blockOf(handUnit), array, [[settings.trials]], [[settings.seed]]),
        simulation.distribution().probabilityOfImpairment,
      );
    }
  });

  it("is one that the function takes where no driver moves", async () => {
    const array = arrayIn(probabilityFormula("Compass", { drivers: [] }, settings));
    assert.equal(await probabilityOf(blockOf(handUnit), array), 0);
  });
});
