/** Of model.test.ts: it goes on with the same file, what that comes to and what LibreOffice makes of it. */
import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import type { Pack } from "../../src/filing/Pack.ts";
import { cellAddress } from "../../src/formula/addresses.ts";
import type { WorkbookPlan } from "../../src/plan/plan.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import { calculatedOnce } from "../support/calculatedOnce.ts";
import type { SavedValues } from "../support/cellValues.ts";
import { needLibreOffice, recalculate } from "../support/libreoffice.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

/** The file's, and the one with which model.test.ts writes the same. */
export const date = new Date(Date.UTC(2024, 2, 27));

/** The decimal sign and the separator of thousands that a region writes; a separator may be a kind of space. */
const regions = [
  { region: "de-DE", decimal: ",", thousands: "." },
  { region: "fr-FR", decimal: ",", thousands: "\u00a0" },
  { region: "zh-CN", decimal: ".", thousands: "," },
] as const;

/** Every number of a sentence, as English writes it; what is written in English already, such as quotations, stays. */
function numbersIn(sentence: string, { decimal, thousands }: { readonly decimal: string; readonly thousands: string }) {
  const escaped = (sign: string): string => sign.replaceAll(".", "\\.");
  const number = new RegExp(`\\d+(?:${escaped(thousands)}\\d{3})*(?:${escaped(decimal)}\\d+)?`, "g");
  return (sentence.match(number) ?? []).map((text) => text.replaceAll(thousands, "").replace(decimal, "."));
}

const english = { decimal: ".", thousands: "," };

/** Sentences whose numbers are others under a region than under English. */
function differences(ours: SavedValues, theirs: SavedValues, region: (typeof regions)[number]): string[] {
  return [...ours].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([address, value]) => {
      const other = theirs.get(sheet)?.get(address);
      if (typeof value !== "string") return [];
      const same =
        typeof other === "string" &&
        (other === value || numbersIn(value, english).join(" ") === numbersIn(other, region).join(" "));
      return same ? [] : [`${sheet}!${address}: ${value} | ${JSON.stringify(other)}`];
    }),
  );
}

describe("the sentences of the workbook under other regional settings", function () {
  this.timeout(240_000);
  const [german, french, chinese] = regions;
  const packs: readonly {
    readonly name: string;
    readonly pack: Pack;
    readonly under: readonly (typeof regions)[number][];
  }[] = [
    { name: "the built-in pack", pack: builtInPack, under: [german, french, chinese] },
    { name: "a second issuer", pack: tiny, under: [german] },
  ];

  it("are tested by a reader of numbers that knows them apart", () => {
    assert.deepEqual(numbersIn("1.050,6 of 15,4%", regions[0]), ["1050.6", "15.4"]);
    assert.deepEqual(numbersIn("15%,0", regions[0]), ["15", "0"]);
    assert.deepEqual(numbersIn("(1,050.6) in 2028", english), ["1050.6", "2028"]);
  });

  for (const { name, pack, under } of packs) {
    const planned = (): WorkbookPlan => plannedOnce(pack);
    let file: Promise<Uint8Array> | undefined;
    const written = (): Promise<Uint8Array> =>
      (file ??= calculatedOnce(planned()).then((values) => writeXlsx(planned(), values, { date })));

    it(`are made without TEXT, whose format codes are read in the reader's region: ${name}`, () => {
      const cells = planned().sheets.flatMap((sheet) => sheet.cells);
      const made = cells.filter(({ content }) => content.kind === "formula" && /\bTEXT\(/.test(content.formula));
      assert.deepEqual(made, []);
    });

    it(`name no paragraph of a standard as a region reads thousands, such as "36.134": ${name}`, () => {
      const misread = planned().sheets.flatMap((sheet) =>
        sheet.cells.flatMap(({ row, column, content }) => {
          const texts = content.kind === "formula" ? (content.formula.match(/"(?:[^"]|"")*"/g) ?? []) : [];
          return texts
            .filter((text) => /\d\.\d{3}(?!\d)/.test(text))
            .map((text) => `${sheet.name}!${cellAddress({ row, column })}: ${text}`);
        }),
      );
      assert.deepEqual(misread, []);
    });

    for (const region of under) {
      it(`say the same numbers under ${region.region}: ${name}`, async function () {
        needLibreOffice(this);
        const xlsx = await written();
        const ours = await recalculate(xlsx);
        const theirs = await recalculate(xlsx, region.region);
        assert.deepEqual(differences(ours, theirs, region), []);
        if (region.decimal === ",") {
          const sentences = [...theirs.values()].flatMap((cells) => [...cells.values()]);
          assert.ok(
            sentences.some((value) => typeof value === "string" && /\d,\d%/.test(value)),
            "the regional settings are in force",
          );
        }
      });
    }
  }
});
