import { drivers, type Driver } from "../../../impairment/unit/drivers.ts";
import type { Formula } from "../../../formula/Formula.ts";
import { assumptionKey } from "../../assumptions/assumptionKey.ts";
import type { UnitIdentity } from "../../../plan/UnitIdentity.ts";
import type { SettingPlan } from "../../../plan/plan.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { column } from "../unit/columns.ts";
import * as analysisWords from "./analysisWords.ts";

/** Leaves room for a driver's name beside its cell. */
const settingUnitColumn = column.firstYear + 3;

/** Writes the settings of one analysis, a row each, and keeps what the plan says of them. */
export class SettingRows {
  readonly #settings: SettingPlan[] = [];

  /**
   * @param heads the row of the heads, which name the column of the settings' keys "Item".
   * @param last the last column of their band.
   */
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly unit: Pick<UnitIdentity, "id">,
    heads: number,
    title: string,
    last: number = column.unit,
  ) {
    sheet.heads(heads, column.label, [title, "Setting"]);
    sheet.band(heads, "columnHead", column.firstYear + 1, settingUnitColumn - 1);
    sheet.heads(heads, settingUnitColumn, ["Unit", "Item"]);
    sheet.band(heads, "columnHead", settingUnitColumn + 2, last);
  }

  get settings(): readonly SettingPlan[] {
    return this.#settings;
  }

  /** A driver, picked from a list. */
  driver(row: number, label: string, key: string, value: Driver): void {
    const id = this.#describe(row, label, "driver", key);
    this.sheet.text(row, column.firstYear, "input", value, { inputKey: id });
    this.sheet.band(row, "besideInput", column.firstYear + 1, settingUnitColumn - 1);
    this.sheet.choice({ area: { row, column: column.firstYear, rows: 1, columns: 1 }, choices: drivers });
    this.#add({ id, label, kind: "text", unit: "driver", value, choices: drivers }, row);
  }

  /** A step of a driver; one for base revenue is relative. */
  step(row: number, label: string, key: string, value: string, unit = "% per step"): void {
    const id = this.#describe(row, label, unit, key);
    this.sheet.number(row, column.firstYear, "input", value, { format: "percentage", inputKey: id });
    this.sheet.rule({
      area: { row, column: column.firstYear, rows: 1, columns: 1 },
      style: "stop",
      operator: "between",
      first: 0.0001,
      second: 10,
      title: analysisWords.step,
      message: analysisWords.stepExpected,
    });
    this.#add({ id, label, kind: "percentage", unit, value: Number(value) }, row);
  }

  /** A sentence that says whether the settings can be calculated; marked as a break where the condition holds. */
  status(row: number, formula: Formula, broken: Formula): void {
    this.sheet.text(row, column.label, "label", "Settings");
    this.sheet.formula(row, column.firstYear, "remark", formula, { format: "text" });
    this.sheet.text(row, settingUnitColumn, "unit", "check");
    this.sheet.conditionalFormat({
      area: { row, column: column.firstYear, rows: 1, columns: 1 },
      formula: broken,
      look: "break",
    });
  }

  #describe(row: number, label: string, unit: string, key: string): string {
    const id = assumptionKey(this.unit, key);
    this.sheet.text(row, column.label, "label", label);
    this.sheet.text(row, settingUnitColumn, "unit", unit);
    this.sheet.text(row, settingUnitColumn + 1, "key", id);
    return id;
  }

  #add(setting: Omit<SettingPlan, "cell">, row: number): void {
    this.#settings.push({
      ...setting,
      cell: { sheet: this.sheet.id, row, column: column.firstYear, rows: 1, columns: 1 },
    });
  }
}
