import type { JSX, TargetedInputEvent } from "preact";
import type { Field } from "../../model/fields.ts";
import { formatExact } from "../../model/formatValue.ts";
import { sliderOf } from "../../model/slider.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";

export interface SliderInputProps {
  readonly field: Field;
  readonly pane: PaneCommands;
  readonly name: string;
}

/** Writes while it moves. Arrow keys move it by a step, Page Up and Page Down by a tenth of its range. */
export function SliderInput({ field, pane, name }: SliderInputProps): JSX.Element | null {
  const slider = sliderOf(field.plan, field.value);
  if (!slider) return null;
  const moved = (event: TargetedInputEvent<HTMLInputElement>): void => {
    const value = slider.valueAt(Number(event.currentTarget.value));
    pane.dispatch({ kind: "valueChosen", id: field.plan.id, value });
  };
  const said = field.value === undefined ? field.text : formatExact(field.plan.kind, field.value);
  return (
    <input
      class="slider"
      type="range"
      min={0}
      max={slider.ticks}
      step={1}
      value={slider.position}
      disabled={!field.present}
      aria-label={name}
      aria-valuetext={said}
      style={`--filled: ${(100 * slider.position) / slider.ticks}%`}
      onInput={moved}
    />
  );
}
