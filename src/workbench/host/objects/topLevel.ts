import type { HostType } from "../requests/hostObject.ts";
import { oneOf } from "./cells.ts";
import type { TheWorkbook } from "./references.ts";

const runtimeStates = ["Inactive", "Background", "Visible"] as const;

const addinInternalServiceType: HostType<TheWorkbook> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: (_service, _args, context) => context.services.actionsReady() },
};

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntimeServiceType: HostType<TheWorkbook> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (_service, _args, context) => (context.paneShown ? "Visible" : "Background"),
    SetAppRuntimeState: (_service, args, context) => context.showPane(oneOf(args[0], runtimeStates) === "Visible"),
  },
};

/** `Office.addin.setStartupBehavior()`: kept in the file, as Excel does. */
const appRuntimePersistenceServiceType: HostType<TheWorkbook> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (_service, _args, { workbook }) =>
      workbook.parts.settings.get("Office.AutoShowTaskpaneWithDocument") ?? "Inactive",
    SetAppRuntimeStartState: (_service, args, { workbook }) =>
      void workbook.parts.settings.set("Office.AutoShowTaskpaneWithDocument", oneOf(args[0], runtimeStates)),
  },
};

/** Objects that the client makes by name rather than through the workbook. */
export const topLevelTypes: Readonly<Record<string, HostType<TheWorkbook>>> = {
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceServiceType,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeServiceType,
  "Microsoft.InternalService.AddinInternalService": addinInternalServiceType,
  "Microsoft.ExcelServices.CustomFunctions": {
    name: "CustomFunctions",
    methods: {
      // Results sooner after each other (2, 4), and split where they are large (1).
      _GetEnabledFeatures: () => [1, 2, 4],
      _SetOsfControlContainerReadyForCustomFunctions: (_service, _args, context) => context.services.functionsReady(),
      SetInvocationArrayResults: (_service, args, context) => context.services.invocationResults(args[0]),
      SetInvocationResults: (_service, args, context) => context.services.invocationResults(args[0]),
    },
  },
};
