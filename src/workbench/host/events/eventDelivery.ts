import { localAddress } from "../cells/address.ts";
import type { Area } from "../cells/area.ts";
import { shownValue, valueType } from "../entering/cellInput.ts";
import { eventType, type EventName } from "./eventTypes.ts";
import type { HostContext } from "../hostContext.ts";
import { messageCategory, type MessageEntry } from "../requests/protocol.ts";
import { RangeReference } from "../cells/rangeReference.ts";
import type { WorkbookEvent } from "./workbookEvent.ts";

interface Message {
  readonly name: EventName;
  readonly sheet: string;
  readonly args: Readonly<Record<string, unknown>>;
}

function addresses(areas: readonly Area[]): string {
  return areas.map((area) => localAddress(area)).join(",");
}

/** The event as the client's handlers read it; undefined for what has no handler of this kind. */
function message(event: WorkbookEvent, context: HostContext): Message | undefined {
  const source = "Local";
  const trigger = { triggerSource: context.causedByAddIn ? "ThisLocalAddin" : "Unknown" };
  const of = (name: EventName, sheet: string, args: Readonly<Record<string, unknown>> = {}): Message => ({
    name,
    sheet,
    args: { worksheetId: sheet, source, ...args },
  });
  switch (event.kind) {
    case "changed": {
      const details =
        event.details === undefined
          ? {}
          : {
              valueBefore: shownValue(event.details.before),
              valueAfter: shownValue(event.details.after),
              valueTypeBefore: valueType(event.details.before),
              valueTypeAfter: valueType(event.details.after),
            };
      return of("changed", event.area.sheet, {
        address: localAddress(event.area),
        changeType: event.change,
        shiftDirection: "None",
        ...details,
        ...trigger,
        referenceId: context.keepForEvent(new RangeReference(event.area)),
      });
    }
    case "calculated":
      return of("calculated", event.sheet, { address: addresses(event.areas) });
    case "formatChanged":
      return of("formatChanged", event.area.sheet, {
        address: localAddress(event.area),
        ...trigger,
        referenceId: context.keepForEvent(new RangeReference(event.area)),
      });
    case "selectionChanged":
      return event.areas[0] === undefined
        ? undefined
        : of("selectionChanged", event.areas[0].sheet, { address: addresses(event.areas) });
    case "sheetAdded":
      return of("added", event.sheet, trigger);
    case "sheetDeleted":
      return of("deleted", event.sheet, trigger);
    case "sheetRenamed":
      return of("nameChanged", event.sheet, { nameBefore: event.before, nameAfter: event.after, ...trigger });
    case "sheetMoved":
      return of("moved", event.sheet, { positionBefore: event.before, positionAfter: event.after, ...trigger });
    case "sheetActivated":
      return of("activated", event.sheet);
    case "sheetDeactivated":
      return of("deactivated", event.sheet);
    case "sheetProtectionChanged":
      return of("protectionChanged", event.sheet, { isProtected: event.protected, ...trigger });
    case "sheetVisibilityChanged": {
      const after = context.sheet(event.sheet).visibility;
      return of("visibilityChanged", event.sheet, { visibilityAfter: after, ...trigger });
    }
  }
}

/** The entries to send for an event: one for each target that is registered, the sheet itself and the workbook. */
export function eventEntries(event: WorkbookEvent, context: HostContext): readonly MessageEntry[] {
  if (!context.eventsEnabled) return [];
  const sheet = "sheet" in event ? event.sheet : "area" in event ? event.area.sheet : (event.areas[0]?.sheet ?? "");
  const targets = ["Workbook", sheet].filter((target) =>
    Object.values(eventType).some((type) => context.isRegistered(type, target)),
  );
  if (targets.length === 0) return [];
  const found = message(event, context);
  if (found === undefined) return [];
  return targets
    .filter((target) => context.isRegistered(eventType[found.name], target))
    .map((targetId) => ({
      messageCategory: messageCategory.event,
      messageType: eventType[found.name],
      targetId,
      message: JSON.stringify(found.args),
    }));
}
