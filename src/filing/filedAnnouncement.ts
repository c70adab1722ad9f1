import { announcementOf } from "./announcementOf.ts";
import type { DataTable } from "./dataFile.ts";
import { filedData } from "./filedData.ts";
import type { Announcement } from "./types.ts";

/**
 * The same announcement as `loadAnnouncement` gives, without checking its files first: for the custom functions, whose
 * bundle has no room for a schema. A test holds the very files that are bundled to the schema.
 */
export function filedAnnouncement(): Announcement {
  filed ??= announcementOf(filedData.map(({ name, tables }) => ({ name, tables: tables as readonly DataTable[] })));
  return filed;
}

let filed: Announcement | undefined;
