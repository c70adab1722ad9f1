import disclosures from "../../../packs/ainnovation-2023/disclosures.json";
import type { Disclosures } from "../../filing/disclosures.ts";
import type { Filing } from "../../filing/Filing.ts";
import { exactNumber, over } from "../../formula/build.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { forecastYears, unitAssumptions } from "../assumptions/unitAssumptions.ts";
import type { GoodwillSources } from "./GoodwillSources.ts";

/** TRANSITION: what goodwillSheet takes until it is handed a filing. */
export const announcedSources = (book: BookBuilder, announcement: Filing): GoodwillSources => ({
  money: { currency: "CNY", scale: 1000, printed: "RMB'000", symbol: "RMB" },
  document: "announcement",
  date: "31 December 2023",
  years: forecastYears,
  units: unitAssumptions,
  unpublished: [
    {
      id: "huiyan",
      title: "Shenzhen Huiyan",
      goodwill: over(book.cell("note13.acquisitions.shenzhenHuiyan@2022"), exactNumber("1000")),
      where: "note 13, goodwill by acquisition, in RMB",
      total: { goodwill: book.cell("note13.goodwill@2023"), words: "of note 13's total" },
      acquired: "31 October 2022",
    },
  ],
  disclosures: disclosures as unknown as Disclosures,
  printed: (row, column) => announcement.amount(row, column).toString(),
});

/** What the announcement's data calls a unit: the last part of its rows' ids and the first of its columns' keys. */
export const announcedUnits: Readonly<Record<string, string>> = {
  eHigher: "shanghaiEHigher",
  aolipu: "qingdaoAolipuQizhi",
  compass: "shanghaiCompass",
};
