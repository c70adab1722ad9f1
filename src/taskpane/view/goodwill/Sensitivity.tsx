import type { JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { CashGeneratingUnit } from "../../../impairment/unit/CashGeneratingUnit.ts";
import { drivers, isRelative, type Driver } from "../../../impairment/unit/drivers.ts";
import { frontierExhibit } from "../../../model/exhibits/frontierExhibit.ts";
import type { ExhibitUnit } from "../../../model/exhibits/laidOut.ts";
import { sensitivityExhibit } from "../../../model/exhibits/sensitivityExhibit.ts";
import { exhibitUnit } from "../../model/goodwill/exhibitUnit.ts";
import * as exhibitWords from "../../model/goodwill/exhibitWords.ts";
import { gridOf, sizeOf, withDriver } from "../../model/goodwill/goodwillState.ts";
import { amountScale } from "../../model/goodwill/amounts.ts";
import type { GridSize } from "../../model/goodwill/gridSize.ts";
import { headroomKind } from "../../model/goodwill/headroomKind.ts";
import { heatMap, type GridChoice, type HeatMap } from "../../model/goodwill/heatMap.ts";
import { heatMapInWords, type AmountWords } from "../../model/goodwill/summaries.ts";
import type { UnitChoice } from "../../model/goodwill/unitInputs.ts";
import { shiftInWords } from "../../model/goodwill/words.ts";
import { formatResult } from "../../model/formatValue.ts";
import type { PaneView } from "../PaneView.ts";
import { drawHeatMap } from "./drawHeatMap.ts";
import type { NamedExhibit } from "./ExhibitActions.tsx";
import { GridSettings } from "./GridSettings.tsx";
import { PlotFigure } from "./PlotFigure.tsx";
import * as goodwillWords from "./goodwillWords.ts";

/** Headroom as two picked drivers move. */
export function Sensitivity({
  state,
  pane,
  choice,
  unit,
}: PaneView & { readonly choice: UnitChoice; readonly unit: CashGeneratingUnit }): JSX.Element {
  const { id, currency, blockName } = choice;
  const kind = headroomKind(choice);
  const grid = gridOf(state.goodwill, id);
  const size = sizeOf(state.goodwill, id);
  const map = useMemo(() => heatMap(unit, grid, size), [unit, JSON.stringify(grid), size]);
  const scale = useMemo(
    () =>
      amountScale(
        currency,
        map.cells.map(({ headroom }) => headroom),
      ),
    [currency, map],
  );
  const draw = useCallback((width: number) => drawHeatMap(map, scale, width), [map, scale]);
  return (
    <section aria-labelledby="goodwill-sensitivity">
      <h2 id="goodwill-sensitivity">
        {goodwillWords.sensitivity} <span class="unit">{goodwillWords.headroomUnit(scale.unit)}</span>
      </h2>
      <DriverPickers grid={grid} choose={(chosen) => void pane.chooseGrid(id, chosen)} />
      <GridSettings
        grid={grid}
        size={size}
        choose={(chosen) => void pane.chooseGrid(id, chosen)}
        resize={(chosen) => pane.dispatch({ kind: "goodwill", action: { kind: "gridSized", unit: id, size: chosen } })}
      />
      <PlotFigure
        title={goodwillWords.headroomBy(grid.rowDriver, grid.columnDriver)}
        summary={heatMapInWords(map, { currency, kind })}
        draw={draw}
        {...(blockName !== undefined && {
          exhibits: { name: "Sensitivity", of: exhibitsOf(exhibitUnit(choice, blockName), grid, size), pane },
        })}
        table={<GridTable map={map} currency={currency} kind={kind} />}
        legend={<p class="legend">{goodwillWords.gridLegend(shiftUnit(grid.rowDriver, grid.columnDriver))}</p>}
      />
    </section>
  );
}

interface DriverPickersProps {
  readonly grid: GridChoice;
  readonly choose: (grid: GridChoice) => void;
}

function DriverPickers({ grid, choose }: DriverPickersProps): JSX.Element {
  const picker = (axis: "row" | "column", label: string, value: Driver): JSX.Element => (
    <div class="picker">
      <label for={`goodwill-${axis}`}>{label}</label>
      <select
        id={`goodwill-${axis}`}
        value={value}
        onChange={(event) => {
          const driver = drivers.find((each) => each === event.currentTarget.value);
          if (driver) choose(withDriver(grid, axis, driver));
        }}
      >
        {drivers.map((driver) => (
          <option key={driver}>{driver}</option>
        ))}
      </select>
    </div>
  );
  return (
    <div class="pickers">
      {picker("row", "Down", grid.rowDriver)}
      {picker("column", "Across", grid.columnDriver)}
    </div>
  );
}

/** The grid, and the line in it where headroom is zero. */
function exhibitsOf(unit: ExhibitUnit, grid: GridChoice, size: GridSize): readonly NamedExhibit[] {
  const down = { driver: grid.rowDriver, step: grid.rowStep, count: size.rowCount, centre: size.rowCentre };
  const across = {
    driver: grid.columnDriver,
    step: grid.columnStep,
    count: size.columnCount,
    centre: size.columnCentre,
  };
  return [
    { label: exhibitWords.gridToSheet, exhibit: sensitivityExhibit(unit, down, across) },
    { label: exhibitWords.frontierToSheet, exhibit: frontierExhibit(unit, down, across) },
  ];
}

function shiftUnit(row: Driver, column: Driver): string {
  const relative = [row, column].find(isRelative);
  return relative === undefined ? "percentage points" : goodwillWords.pointsAndPercent(relative.toLowerCase());
}

function GridTable({ map, currency, kind }: AmountWords & { readonly map: HeatMap }): JSX.Element {
  const { choice, rowShifts, columnShifts, cells } = map;
  const decimals = choice.columnStep < 0.01 ? 2 : 1;
  return (
    <table class="grid-table">
      <caption>
        <span>
          {goodwillWords.gridCaption({ currency, rowDriver: choice.rowDriver, columnDriver: choice.columnDriver })}
        </span>
      </caption>
      <thead>
        <tr>
          <td />
          {columnShifts.map((shift) => (
            <th key={shift} scope="col">
              {shiftInWords(choice.columnDriver, shift, decimals)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowShifts.map((rowShift, i) => (
          <tr key={rowShift}>
            <th scope="row">{shiftInWords(choice.rowDriver, rowShift, choice.rowStep < 0.01 ? 2 : 1)}</th>
            {cells.slice(i * columnShifts.length, (i + 1) * columnShifts.length).map(({ columnShift, headroom }) => (
              <td key={columnShift}>{Number.isNaN(headroom) ? "no value" : formatResult(kind, headroom)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
