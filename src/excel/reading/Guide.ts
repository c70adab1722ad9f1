import { ModelHostError } from "../../host/Advice.ts";
import type { CellAddress } from "../../host/ModelHost.ts";
import { missingSheets, missingUnit, notInPlan } from "../../host/sentences.ts";
import type { AreaPlan, WorkbookPlan } from "../../plan/plan.ts";
import { areaNow, type LayoutMaps } from "../following/LayoutMaps.ts";
import { orMissing } from "../office/orMissing.ts";
import { showArea } from "../office/showArea.ts";
import { parseReference } from "../ranges/address.ts";
import type { LastBuild } from "../remembering/LastBuild.ts";
import type { ModelReader } from "./ModelReader.ts";
import * as excelWords from "../excelWords.ts";

/** What tells where the model's cells are. */
export interface GuideSources {
  readonly plan: WorkbookPlan;
  readonly reader: ModelReader;
  readonly maps: LayoutMaps;
  readonly build: LastBuild;
}

/** Leads the user to cells: of the model, of a unit of their own, or where a formula has found them. */
export class Guide {
  constructor(private readonly of: GuideSources) {}

  async goTo(area: AreaPlan | CellAddress): Promise<void> {
    if ("address" in area) return this.#goToAddress(area.address);
    const { sheet } = area;
    if (this.of.reader.unitSheets.has(sheet)) return this.#goToUnit(area);
    const name = this.of.plan.sheets.find(({ id }) => id === sheet)?.name ?? sheet;
    try {
      const record = await this.of.build.get();
      const id = record.sheets[sheet];
      if (id === undefined) throw new ModelHostError(missingSheets([name]));
      await Excel.run(async (context) => {
        const learn = this.of.maps.queueLearning(context.workbook, record, [sheet]);
        if (!this.of.maps.knows([sheet])) await context.sync();
        const map = learn().get(sheet);
        await showArea(context, id, map === undefined ? area : areaNow(area, map));
      });
    } catch (error) {
      throw orMissing(error, missingSheets([name]), `Going to ${name}`);
    }
  }

  async #goToAddress(address: string): Promise<void> {
    const found = parseReference(`=${address}`);
    if (found === undefined) throw new ModelHostError(notInPlan(`cell ${address}`));
    try {
      await Excel.run(async (context) => {
        await showArea(context, found.sheet, found.area);
      });
    } catch (error) {
      throw orMissing(error, missingSheets([found.sheet]), `Going to ${address}`);
    }
  }

  async #goToUnit(area: AreaPlan): Promise<void> {
    try {
      await Excel.run(async (context) => {
        await showArea(context, area.sheet, area);
      });
    } catch (error) {
      throw orMissing(error, missingUnit, excelWords.goingToAUnit);
    }
  }
}
