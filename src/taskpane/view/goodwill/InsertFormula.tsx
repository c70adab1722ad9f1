import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SimulationJob } from "../../../distribution/worker/SimulationJob.ts";
import { probabilityFormula } from "../../model/goodwill/probabilityFormula.ts";
import type { FormulaInserted, PaneCommands } from "../../run/PaneCommands.ts";
import * as goodwillWords from "./goodwillWords.ts";

export interface InsertFormulaProps {
  /** The defined name of the unit's block. */
  readonly block: string;
  /** Absent while something stands in the way of simulating. */
  readonly job: SimulationJob | undefined;
  readonly pane: PaneCommands;
}

/** Writes what is set up here as a formula into the selected cell, and says where it stands or why it does not. */
export function InsertFormula({ block, job, pane }: InsertFormulaProps): JSX.Element {
  const [outcome, setOutcome] = useState<FormulaInserted>();
  const insert = async (): Promise<void> => {
    if (job === undefined) return;
    setOutcome(undefined);
    setOutcome(await pane.insertFormula((nameOf) => probabilityFormula(nameOf(block), job.uncertainty, job)));
  };
  return (
    <>
      <button
        type="button"
        class="button button-small"
        disabled={job === undefined}
        title={goodwillWords.probabilityWhat}
        onClick={() => void insert()}
      >
        {goodwillWords.putProbability}
      </button>
      <p class={outcome?.kind === "refused" ? "problem" : "quiet"} role="status">
        {outcome === undefined
          ? ""
          : outcome.kind === "written"
            ? goodwillWords.probabilityPut(outcome.address)
            : outcome.sentence}
      </p>
    </>
  );
}
