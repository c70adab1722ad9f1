import { announcementOf } from "./announcementOf.ts";
import { checkData } from "./checkData.ts";
import { filedData } from "./filedData.ts";
import type { Announcement } from "./types.ts";

/**
 * Qingdao AInnovation's annual results announcement for 2023 (HKEX 2121), checked against the schema.
 *
 * @throws AnnouncementDataError naming file, row and field of everything that is wrong in the data.
 * @example loadAnnouncement().amount("income.revenue", "2023") // 1751045, in RMB'000
 */
export function loadAnnouncement(): Announcement {
  loaded ??= announcementOf(checkData(filedData));
  return loaded;
}

let loaded: Announcement | undefined;
