import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import type { FigurePlan } from "../../../plan/plan.ts";
import { formatExact } from "../../model/formatValue.ts";
import { conditionWords, isChanged, selected, selectedInWords, type Selected } from "../../model/selected.ts";
import { BasisBadge } from "../assumptions/basis.tsx";
import { domId } from "../parts/domId.ts";
import { IconButton } from "../parts/IconButton.tsx";
import type { PaneView } from "../PaneView.ts";
import { SourcePage } from "./SourcePage.tsx";
import { useScrollPadding } from "../parts/useScrollPadding.ts";
import * as selectedWords from "./selectedWords.ts";
import * as viewWords from "../viewWords.ts";

/**
 * What stands in the cell that is selected in the sheet, at the foot of the pane: of one height whatever figure or
 * assumption is selected, so that nothing moves while the user clicks through them, and low where it is neither.
 */
export function SelectedCell({ state, pane }: PaneView): JSX.Element {
  const section = useScrollPadding<HTMLElement>("bottom");
  const head = useRef<HTMLHeadingElement>(null);
  const told = selected(state);
  const open = state.preferences.showSource;
  /** The button is gone once the figure is restored. */
  const restored = (): void => head.current?.focus();
  return (
    <section class="dock" ref={section} aria-label={selectedWords.selectedCell} data-open={open} data-told={told.kind}>
      <div class="dock-head">
        <Title told={told} focus={head} />
        <IconButton
          icon="chevron"
          label={open ? selectedWords.showTheNameAlone : selectedWords.showTheSource}
          expanded={open}
          controls="dock-body"
          onPress={() => pane.dispatch({ kind: "sourceToggled", open: !open })}
        />
      </div>
      <div id="dock-body" class="dock-body" hidden={!open}>
        {told.kind === "figure" ? <Figure told={told} state={state} pane={pane} restored={restored} /> : null}
        {told.kind === "assumption" ? <Assumption told={told} state={state} pane={pane} /> : null}
        {told.kind === "nothing" ? <p class="quiet">{selectedWords.nothingSelected}</p> : null}
      </div>
      <p class="unseen" role="status">
        {selectedInWords(state)}
      </p>
    </section>
  );
}

interface TitleProps {
  readonly told: Selected;
  readonly focus: { current: HTMLHeadingElement | null };
}

function Title({ told, focus }: TitleProps): JSX.Element {
  const [name, place] = titleOf(told);
  return (
    <h2 ref={focus} tabIndex={-1} title={place === "" ? name : `${name}, ${place}`}>
      <span class="dock-name">{name}</span> {place === "" ? null : <span class="dock-place">{place}</span>}
    </h2>
  );
}

function titleOf(told: Selected): readonly [name: string, place: string] {
  switch (told.kind) {
    case "nothing":
      return ["Selected cell", ""];
    case "figure":
      return [told.figure.label, told.figure.heading];
    case "assumption":
      return [told.field.plan.label, told.field.plan.period ?? ""];
  }
}

type Told<K extends Selected["kind"]> = PaneView & { readonly told: Extract<Selected, { kind: K }> };

function Figure({ told, pane, restored }: Told<"figure"> & { readonly restored: () => void }): JSX.Element {
  const { figure, comparison } = told;
  const { key, unit, source, condition, repair, label, heading } = figure;
  const changed = isChanged(told);
  return (
    <>
      <div class="dock-value">
        <Value text={comparison.present} unit={unit} />
        <Badge changed={changed} figure={figure} />
        {changed ? (
          <button
            type="button"
            class="button button-small"
            aria-label={selectedWords.restoreOf({ label, heading, announced: comparison.announced })}
            onClick={() => void pane.restore([key]).then(restored)}
          >
            {viewWords.restore}
          </button>
        ) : null}
      </div>
      <Scrolled label={selectedWords.sourceOfTheFigure}>
        <Agreement told={told} />
        {repair === undefined ? null : (
          <p>
            <b>{conditionWords[condition]}:</b> {repair}
          </p>
        )}
        <p class="dock-source">{source}</p>
        <SourcePage document={pane.document} figure={key} name={`${label}, ${heading}`} />
      </Scrolled>
    </>
  );
}

function Badge({ changed, figure }: { readonly changed: boolean; readonly figure: FigurePlan }): JSX.Element {
  const { calculated, condition } = figure;
  if (changed) return <span class="badge badge-changed">{selectedWords.changed}</span>;
  if (calculated) return <span class="badge">{selectedWords.calculated}</span>;
  return <span class={`badge badge-${condition.replace(" ", "-")}`}>{conditionWords[condition]}</span>;
}

/** How what the cell shows compares with what is announced, where that goes without saying neither way. */
function Agreement({
  told: { figure, comparison },
}: {
  readonly told: Extract<Selected, { kind: "figure" }>;
}): JSX.Element | null {
  const { agreement, announced, difference } = comparison;
  if (!figure.calculated && agreement !== "different") return null;
  if (agreement === "same") return <p>{selectedWords.calculatedAs(figure.condition)}</p>;
  if (agreement === "rounded") return <p>{selectedWords.roundsTo(announced)}</p>;
  return (
    <p>
      {figure.calculated ? selectedWords.calculatedOnly : null}
      {selectedWords.announced} <b>{announced}</b>
      {difference === undefined ? null : <>{selectedWords.differenceOf(difference)}</>}
    </p>
  );
}

function Assumption({ told: { field }, pane }: Told<"assumption">): JSX.Element {
  const { plan, text, value, problem, differs } = field;
  const goToField = (): void => {
    pane.dispatch({ kind: "fieldSought", id: plan.id });
    document.getElementById(domId(plan.id, "entry"))?.focus();
  };
  return (
    <>
      <div class="dock-value">
        <Value
          text={value === undefined ? text : formatExact(plan.kind, value)}
          unit={plan.kind === "percentage" ? "" : plan.unit}
        />
        <BasisBadge basis={field.basis} />
        <button type="button" class="button button-small" onClick={goToField}>
          {selectedWords.goToItsField}
        </button>
      </div>
      <Scrolled label={selectedWords.basisOfTheAssumption}>
        {problem === undefined ? null : <p class="problem">{problem}</p>}
        <p>
          <b>{plan.group}.</b> {differs ? selectedWords.changedHere(formatExact(plan.kind, plan.value)) : null}
          {plan.reasoning}
        </p>
        {/^[–-]?$/.test(plan.source) ? null : <p class="dock-source">{plan.source}</p>}
      </Scrolled>
    </>
  );
}

function Value({ text, unit }: { readonly text: string; readonly unit: string }): JSX.Element {
  return (
    <span class="dock-amount">
      <b>{text}</b> {unit === "%" ? null : <span class="unit">{unit}</span>}
    </span>
  );
}

/** The rest scrolls where a source is long; a region that scrolls must be reached by keyboard. */
function Scrolled({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div class="dock-text" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
