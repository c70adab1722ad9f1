import type { JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import { drivers, isRelative } from "../../../impairment/unit/drivers.ts";
import { tornadoExhibit } from "../../../model/exhibits/tornadoExhibit.ts";
import { exhibitUnit } from "../../model/goodwill/exhibitUnit.ts";
import { headroomKind } from "../../model/goodwill/headroomKind.ts";
import * as exhibitWords from "../../model/goodwill/exhibitWords.ts";
import type { UnitChoice } from "../../model/goodwill/unitInputs.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { formatResult } from "../../model/formatValue.ts";
import { inRegion } from "../../model/region.ts";
import { amountScale } from "../../model/goodwill/amounts.ts";
import { tornadoInWords, type AmountWords } from "../../model/goodwill/summaries.ts";
import type { TornadoBar } from "../../model/goodwill/tornado.ts";
import { drawTornado } from "./drawTornado.ts";
import { PlotFigure } from "./PlotFigure.tsx";
import * as goodwillWords from "./goodwillWords.ts";

export interface TornadoProps {
  readonly bars: readonly TornadoBar[];
  /** Of every driver: 0.01 is one point, 1% of base revenue. */
  readonly step: number;
  readonly headroom: number;
  /** What amounts are in. */
  readonly currency: string;
  readonly choice: UnitChoice;
  readonly pane: PaneCommands;
}

/** Every driver moved by the same step, the largest effect first. */
export function Tornado({ bars, step, headroom, currency, choice, pane }: TornadoProps): JSX.Element {
  const scale = useMemo(
    () => amountScale(currency, [headroom, ...bars.flatMap(({ down, up }) => [down, up])]),
    [bars, headroom, currency],
  );
  const draw = useCallback((width: number) => drawTornado(bars, headroom, scale, width), [bars, headroom, scale]);
  const points = inRegion(String(Number((step * 100).toFixed(2))));
  return (
    <section aria-labelledby="goodwill-tornado">
      <h2 id="goodwill-tornado">
        {goodwillWords.tornado} <span class="unit">{goodwillWords.headroomUnit(scale.unit)}</span>
      </h2>
      <PlotFigure
        title={goodwillWords.tornadoWhat}
        summary={tornadoInWords(bars, headroom, { currency, kind: headroomKind(choice) })}
        draw={draw}
        {...(choice.blockName !== undefined && {
          exhibits: {
            name: "Tornado",
            of: [
              {
                label: exhibitWords.toSheet,
                exhibit: tornadoExhibit(
                  exhibitUnit(choice, choice.blockName),
                  bars.map(({ driver }) => driver),
                  step,
                ),
              },
            ],
            pane,
          },
        })}
        legend={
          <p class="legend">
            <span class="swatch swatch-down" /> {goodwillWords.pointsLess(points)} <span class="swatch swatch-up" />{" "}
            {goodwillWords.pointsMore(points)} <span class="swatch swatch-loss" />{" "}
            {goodwillWords.tornadoLegend(drivers.filter(isRelative).join(", "), points)}
          </p>
        }
        table={<TornadoTable bars={bars} points={points} currency={currency} kind={headroomKind(choice)} />}
      />
    </section>
  );
}

function TornadoTable({
  bars,
  points,
  currency,
  kind,
}: Pick<TornadoProps, "bars"> & AmountWords & { readonly points: string }): JSX.Element {
  const amount = (value: number): string => (Number.isNaN(value) ? "no value" : formatResult(kind, value));
  return (
    <table>
      <caption>{goodwillWords.tornadoCaption(currency)}</caption>
      <thead>
        <tr>
          <th scope="col">{goodwillWords.driver}</th>
          <th scope="col">{goodwillWords.pointsDown(points)}</th>
          <th scope="col">{goodwillWords.pointsUp(points)}</th>
          <th scope="col">{goodwillWords.range}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ driver, down, up, effect }) => (
          <tr key={driver}>
            <th scope="row">{driver}</th>
            <td>{amount(down)}</td>
            <td>{amount(up)}</td>
            <td>{amount(effect)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
