import { ApiError } from "../requests/apiError.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { text } from "./cells.ts";
import type { TheWorkbook } from "./references.ts";

interface SettingReference {
  readonly key: string;
}

function existing({ key }: SettingReference, context: HostContext): unknown {
  if (!context.workbook.parts.settings.has(key)) throw new ApiError("ItemNotFound");
  return context.workbook.parts.settings.get(key);
}

function settingObject(key: string, context: HostContext): HostObject {
  return hostObject(settingType, { key }, context);
}

const settingType: HostType<SettingReference> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    _Id: { read: ({ key }) => key },
    Key: { read: ({ key }) => key },
    Value: {
      read: existing,
      write: (setting, value, context) => {
        existing(setting, context);
        context.workbook.parts.settings.set(setting.key, value);
      },
    },
  },
  methods: {
    Delete: ({ key }, _args, { workbook }) => void workbook.parts.settings.delete(key),
  },
};

export const settingCollectionType: HostType<TheWorkbook> = {
  name: "SettingCollection",
  methods: {
    Add: (_settings, args, context) => {
      const key = text(args[0]);
      context.workbook.parts.settings.set(key, args[1]);
      return settingObject(key, context);
    },
    GetCount: (_settings, _args, { workbook }) => workbook.parts.settings.size,
    GetItemOrNullObject: (_settings, args, context) => {
      const key = text(args[0]);
      return context.workbook.parts.settings.has(key) ? settingObject(key, context) : null;
    },
  },
  items: (_settings, context) => [...context.workbook.parts.settings.keys()].map((key) => settingObject(key, context)),
  item: (_settings, key, context) => {
    existing({ key: text(key) }, context);
    return settingObject(text(key), context);
  },
};
