import type { HostContext } from "../hostContext.ts";
import { eventType, type EventName } from "../events/eventTypes.ts";
import type { SheetReference } from "./references.ts";

/** The client's registration methods: "_Register" or "_Unregister" and this. */
const methodNames: Readonly<Record<string, EventName>> = {
  ActivatedEvent: "activated",
  AddedEvent: "added",
  CalculatedEvent: "calculated",
  DataChangedEvent: "changed",
  DeactivatedEvent: "deactivated",
  DeletedEvent: "deleted",
  EventMoved: "moved",
  EventNameChanged: "nameChanged",
  EventVisibilityChanged: "visibilityChanged",
  FormatChangedEvent: "formatChanged",
  ProtectionChangedEvent: "protectionChanged",
  SelectionChangedEvent: "selectionChanged",
};

type Registration<T> = (object: T, args: readonly unknown[], context: HostContext) => void;

function registrations<T>(target: (object: T) => string): Readonly<Record<string, Registration<T>>> {
  return Object.fromEntries(
    Object.entries(methodNames).flatMap(([method, event]) => [
      [
        `_Register${method}`,
        (object: T, _args: readonly unknown[], context: HostContext) =>
          context.register(eventType[event], target(object), 1),
      ],
      [
        `_Unregister${method}`,
        (object: T, _args: readonly unknown[], context: HostContext) =>
          context.register(eventType[event], target(object), -1),
      ],
    ]),
  );
}

/** For all sheets: `context.workbook.worksheets.onChanged` and so on. */
export const workbookRegistrations = registrations<unknown>(() => "Workbook");

/** For one sheet. */
export const sheetRegistrations = registrations<SheetReference>(({ id }) => id);
