import { CommandType, ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { DependencyTrees } from "../../../engine/DependencyTrees.ts";

/** Keeps the trees that Univer makes of the workbook's formulas from one calculation to the next. */
export function keepTrees(injector: Injector): void {
  new DependencyTrees({
    generator: injector.get(IFormulaDependencyGenerator),
    config: injector.get(IFormulaCurrentConfigService),
    commands: injector.get(ICommandService),
    formulas: injector.get(FormulaDataModel),
    mutation: CommandType.MUTATION,
    harmless: [
      SetRangeValuesMutation,
      SetArrayFormulaDataMutation,
      SetFormulaCalculationNotificationMutation,
      SetFormulaCalculationResultMutation,
      SetFormulaCalculationStartMutation,
      SetFormulaCalculationStopMutation,
    ],
  });
}
