import type { CalculationMode } from "../hostWorkbook.ts";
import type { HostType } from "../requests/hostObject.ts";
import { separators } from "../entering/region.ts";
import { logical, oneOf } from "./cells.ts";
import type { TheWorkbook } from "./references.ts";

const modes: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

export const applicationType: HostType<TheWorkbook> = {
  name: "Application",
  properties: {
    CalculationEngineVersion: { read: () => 191_029 },
    CalculationMode: {
      read: (_application, { workbook }) => workbook.calculationMode(),
      write: (_application, value, { workbook }) => workbook.setCalculationMode(oneOf(value, modes)),
    },
    CalculationState: { calculated: true, read: () => "Done" },
    DecimalSeparator: { read: () => separators.decimal },
    ThousandsSeparator: { read: () => separators.thousands },
    UseSystemSeparators: { read: () => true },
  },
  methods: {
    Calculate: (_application, args, { workbook }) =>
      workbook.calculate(oneOf(args[0], ["Recalculate", "Full", "FullRebuild"])),
    // Each request is one update of the workbook already: nothing is drawn or calculated before its end.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtimeType: HostType<TheWorkbook> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      read: (_runtime, context) => context.eventsEnabled,
      write: (_runtime, value, context) => {
        context.eventsEnabled = logical(value);
      },
    },
  },
};
