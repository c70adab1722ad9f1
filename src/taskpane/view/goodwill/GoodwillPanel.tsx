import "../../style/goodwill.css";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { tornadoStep } from "../../model/goodwill/goodwillState.ts";
import { usualStep } from "../../model/goodwill/tornado.ts";
import { analysisOf, type Analysis } from "../../model/goodwill/analysis.ts";
import type { UnitInputs } from "../../model/goodwill/inputsFound.ts";
import type { UnitChoice } from "../../model/goodwill/unitInputs.ts";
import { shownUnit, unitInputs } from "../../model/goodwill/unitInputs.ts";
import { headroomOfUnit } from "../../model/measures.ts";
import { ToneWord, ValueButton } from "../results/MeasureValue.tsx";
import type { PaneView } from "../PaneView.ts";
import { BreakEvens } from "./BreakEvens.tsx";
import { Distribution } from "./Distribution.tsx";
import { LossHatch } from "./LossHatch.tsx";
import { OfferedAssumptions } from "./OfferedAssumptions.tsx";
import { OwnUnitHead } from "./OwnUnitHead.tsx";
import { Sensitivity } from "./Sensitivity.tsx";
import { Tornado } from "./Tornado.tsx";
import * as goodwillWords from "./goodwillWords.ts";

/** The impairment test of one unit, as its assumptions on the sheet stand. */
export function GoodwillPanel(view: PaneView): JSX.Element {
  const { state, pane } = view;
  const shown = shownUnit(state);
  if (shown === undefined) return <p class="quiet goodwill-none">{goodwillWords.noUnit}</p>;
  const { unit, choices: units, gone } = shown;
  const found = unitInputs(state, unit);
  return (
    <div class="goodwill">
      <LossHatch />
      {gone ? (
        <p class="goodwill-note" role="status">
          {goodwillWords.unitSheetGone}
        </p>
      ) : null}
      <UnitHead {...view} units={units} unit={unit} />
      {found.kind === "inputs" ? (
        <Analyses {...view} unit={unit} inputs={found.inputs} />
      ) : (
        <div class="goodwill-note" role="status">
          {found.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {found.kind === "missing" && unit.own !== undefined ? (
        <OfferedAssumptions key={unit.id} unit={unit.own} pane={pane} />
      ) : null}
    </div>
  );
}

function UnitHead({
  state,
  pane,
  units,
  unit,
}: PaneView & { readonly units: readonly UnitChoice[]; readonly unit: UnitChoice }): JSX.Element {
  const headroom = headroomOfUnit(state, unit.id);
  const [own, announced] = [units.filter((each) => each.own), units.filter((each) => !each.own)];
  const options = (choices: readonly UnitChoice[]): JSX.Element[] =>
    choices.map(({ id, title }) => (
      <option key={id} value={id}>
        {title}
      </option>
    ));
  return (
    <div class="goodwill-head">
      <label for="goodwill-unit">{goodwillWords.cashGeneratingUnit}</label>
      <select
        id="goodwill-unit"
        value={unit.id}
        onChange={(event) =>
          pane.dispatch({ kind: "goodwill", action: { kind: "unitChosen", unit: event.currentTarget.value } })
        }
      >
        {own.length === 0 ? (
          options(announced)
        ) : (
          <>
            {announced.length === 0 ? null : <optgroup label={goodwillWords.announced}>{options(announced)}</optgroup>}
            <optgroup label={goodwillWords.yourOwn}>{options(own)}</optgroup>
          </>
        )}
      </select>
      {headroom === undefined ? null : (
        <p>
          {goodwillWords.headroomHead(headroom.plan.unit)} <ValueButton measure={headroom} pane={pane} />{" "}
          <ToneWord measure={headroom} />
        </p>
      )}
      {unit.own === undefined ? null : <OwnUnitHead unit={unit.own} pane={pane} />}
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
        {goodwillWords.noValueInUse(unit.title, analysis.sentence)}
      </p>
    );
  return (
    <>
      <Sensitivity state={state} pane={pane} choice={unit} unit={analysis.unit} />
      <Tornado
        bars={analysis.tornado}
        step={step}
        headroom={analysis.headroom}
        currency={unit.currency}
        choice={unit}
        pane={pane}
      />
      <BreakEvens lines={analysis.breakEvens} headroom={analysis.headroom} choice={unit} pane={pane} />
      <Distribution state={state} pane={pane} choice={unit} unit={analysis.unit} />
    </>
  );
}
