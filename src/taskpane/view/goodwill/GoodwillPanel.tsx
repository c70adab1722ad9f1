import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { tornadoStep } from "../../model/goodwill/goodwillState.ts";
import { usualStep } from "../../model/goodwill/tornado.ts";
import { analysisOf, type Analysis } from "../../model/goodwill/analysis.ts";
import type { UnitChoice, UnitInputs } from "../../model/goodwill/unitInputs.ts";
import { unitChoices, unitInputs } from "../../model/goodwill/unitInputs.ts";
import { headroomOf } from "../../model/measures.ts";
import { ToneWord, ValueButton } from "../MeasureValue.tsx";
import type { PaneView } from "../PaneView.ts";
import { BreakEvens } from "./BreakEvens.tsx";
import { Distribution } from "./Distribution.tsx";
import { LossHatch } from "./LossHatch.tsx";
import { Sensitivity } from "./Sensitivity.tsx";
import { Tornado } from "./Tornado.tsx";

/** The impairment test of one unit, as its assumptions on the sheet stand. */
export function GoodwillPanel(view: PaneView): JSX.Element {
  const { state } = view;
  const units = unitChoices(state);
  const unit = units.find(({ id }) => id === state.goodwill.unit) ?? units[0];
  if (unit === undefined) return <p class="goodwill-loading">The model has no cash-generating unit.</p>;
  const found = unitInputs(state, unit.id);
  return (
    <div class="goodwill">
      <LossHatch />
      <UnitHead {...view} units={units} unit={unit} />
      {found.kind === "inputs" ? (
        <Analyses {...view} unit={unit} inputs={found.inputs} />
      ) : (
        <p class="goodwill-note" role="status">
          Nothing can be calculated while these assumptions of {unit.title} hold no value: {found.labels.join(", ")}.
        </p>
      )}
    </div>
  );
}

function UnitHead({
  state,
  pane,
  units,
  unit,
}: PaneView & { readonly units: readonly UnitChoice[]; readonly unit: UnitChoice }): JSX.Element {
  const headroom = headroomOf(state, unit.title);
  return (
    <div class="goodwill-head">
      <label for="goodwill-unit">Cash-generating unit</label>
      <select
        id="goodwill-unit"
        value={unit.id}
        onChange={(event) =>
          pane.dispatch({ kind: "goodwill", action: { kind: "unitChosen", unit: event.currentTarget.value } })
        }
      >
        {units.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {headroom === undefined ? null : (
        <p>
          Headroom, {headroom.plan.unit}: <ValueButton measure={headroom} pane={pane} /> <ToneWord measure={headroom} />
        </p>
      )}
    </div>
  );
}

function Analyses({
  state,
  pane,
  unit,
  inputs,
}: PaneView & { readonly unit: UnitChoice; readonly inputs: UnitInputs }): JSX.Element {
  const step = tornadoStep(state.goodwill, unit.id) ?? usualStep;
  const key = JSON.stringify(inputs);
  const analysis: Analysis = useMemo(() => analysisOf(inputs, step), [key, step]);
  if (analysis.kind === "unvalued")
    return (
      <p class="goodwill-note" role="status">
        {unit.title} has no value in use: {analysis.sentence}
      </p>
    );
  return (
    <>
      <Sensitivity state={state} pane={pane} id={unit.id} unit={analysis.unit} />
      <Tornado bars={analysis.tornado} step={step} headroom={analysis.headroom} />
      <BreakEvens lines={analysis.breakEvens} headroom={analysis.headroom} />
      <Distribution state={state} pane={pane} id={unit.id} title={unit.title} unit={analysis.unit} />
    </>
  );
}
