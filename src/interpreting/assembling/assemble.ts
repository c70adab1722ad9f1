import type { Doubt, Issuer, Pack, PackDocument, Roles } from "../../filing/Pack.ts";
import type { DraftTable } from "../DraftTable.ts";
import type { Layout } from "../layout/layOut.ts";
import type { Proof } from "../proving/Proof.ts";
import { moneyOfPack } from "./moneyOfPack.ts";
import { packTable } from "./packTable.ts";
import { UnitWords } from "./unitWords.ts";

/** Whose document it is. */
export interface AboutDocument {
  readonly issuer: Issuer;
  readonly document: PackDocument;
}

/** Joins what was laid out and what was proved of it in a pack; open questions stand among its doubts. */
export function assemble({ tables, periods, periodOf }: Layout, proof: Proof, about: AboutDocument): Pack {
  const settled = moneyOfPack(tables, proof.witnesses.scale);
  const units = new UnitWords(settled.money);
  const assembled = tables.map((table) => packTable(table, { proof, units, periodOf }));
  const doubts = [
    ...settled.doubts,
    ...periodDoubts(tables, periods.length, proof),
    ...assembled.flatMap((each) => each.doubts),
    ...proof.doubts.filter(({ about: subject }) => subject === undefined),
  ];
  const words = otherWords(tables);
  return {
    ...about,
    money: settled.money,
    ...(Object.keys(units.all).length > 0 && { unitWords: units.all }),
    periods,
    tables: assembled.map(({ table }) => table),
    roles: knownRoles(proof.roles),
    ties: proof.ties,
    doubts: unique(doubts),
    decisions: [],
    units: [],
    ...(Object.keys(words).length > 0 && { words }),
  };
}

function periodDoubts(tables: readonly DraftTable[], periods: number, { witnesses }: Proof): readonly Doubt[] {
  if (periods === 0)
    return [
      {
        about: "period",
        reason: "No date stands over the columns, in a title or in a page's head: which periods are they?",
      },
    ];
  const guessed = tables.filter(
    ({ kind, columns }) =>
      kind !== "note" &&
      kind !== "other" &&
      columns.some(
        ({ period }) =>
          period?.inferred === true &&
          period.end.endsWith("-12-31") &&
          period.months === undefined &&
          kind !== "financial position",
      ),
  );
  const disagrees =
    witnesses.period.verdict === "disagrees" ? [{ about: "period" as const, reason: witnesses.period.reason }] : [];
  return guessed.length === 0
    ? disagrees
    : [
        ...disagrees,
        {
          about: "period",
          reason: `How many months the columns of "${guessed[0]?.title ?? ""}" cover is not printed over them.`,
        },
      ];
}

const knownRoles = (roles: Roles): Roles =>
  Object.fromEntries(Object.entries(roles).filter(([, row]) => row !== undefined));

/** The labels that the document prints in Chinese beside the English ones. */
function otherWords(tables: readonly DraftTable[]): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ id, otherLabel }) => (otherLabel === undefined ? [] : [[id, { zh: otherLabel }] as const])),
    ),
  );
}

function unique(doubts: readonly Doubt[]): readonly Doubt[] {
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}
