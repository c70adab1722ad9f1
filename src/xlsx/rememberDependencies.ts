import type { Injector } from "@univerjs/core";
import { DependencyTrees } from "../engine/DependencyTrees.ts";
import { ReferenceIndex } from "../engine/ReferenceIndex.ts";
import { ReferenceMemory } from "../engine/ReferenceMemory.ts";
import * as univer from "./univer.ts";

/**
 * Lets Univer remember from one calculation to the next what each formula refers to: a workbook that is open in memory
 * keeps its names and sheets, and few of its formulas change.
 */
export function rememberDependencies(injector: Injector): void {
  const runtime = injector.get(univer.IFormulaRuntimeService);
  const generator = injector.get(univer.IFormulaDependencyGenerator);
  new ReferenceMemory(generator, () => runtime.currentSubUnitId);
  new ReferenceIndex(injector.get(univer.IDependencyManagerService));
  new DependencyTrees({
    generator,
    config: injector.get(univer.IFormulaCurrentConfigService),
    commands: injector.get(univer.ICommandService),
    formulas: injector.get(univer.FormulaDataModel),
    mutation: univer.CommandType.MUTATION,
    harmless: [
      univer.SetRangeValuesMutation,
      univer.SetArrayFormulaDataMutation,
      univer.SetFormulaCalculationNotificationMutation,
      univer.SetFormulaCalculationResultMutation,
      univer.SetFormulaCalculationStartMutation,
      univer.SetFormulaCalculationStopMutation,
    ],
  });
}
