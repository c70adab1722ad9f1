/**
 * Univer's formula engine in Node. Its ES builds do not load there, so all of its packages come through `require`:
 * through two doors each would bring its own services, and none would find the other's.
 */
import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as CoreFacade from "@univerjs/core/facade";
import type * as EngineFormula from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets/facade";

const load = createRequire(import.meta.url);
const core = load("@univerjs/core") as typeof Core;
const coreFacade = load("@univerjs/core/facade") as typeof CoreFacade;

export const { CellValueType, CommandType, ICommandService, LocaleType, LogLevel, LRUMap, Univer } = core;
export const { FUniver } = coreFacade;
export const {
  ErrorType,
  FormulaDataModel,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IFunctionService,
  LexerTreeBuilder,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  UniverFormulaEnginePlugin,
} = load("@univerjs/engine-formula") as typeof EngineFormula;
export const { SetRangeValuesMutation, UniverSheetsPlugin } = load("@univerjs/sheets") as typeof Sheets;
export const { UniverSheetsFormulaPlugin } = load("@univerjs/sheets-formula") as typeof SheetsFormula;

// Each adds its methods to the facade as it loads.
load("@univerjs/sheets/facade");
load("@univerjs/engine-formula/facade");
load("@univerjs/sheets-formula/facade");
