import type { Advice } from "../../host/Advice.ts";
import * as entryWords from "./entryWords.ts";

/** What ends a build before it writes: of any other end the sentence itself says what became of the workbook. */
const before: ReadonlySet<Advice["code"]> = new Set(["cellEditing", "protectedSheet", "tooLarge"]);

/** Said beside the advice on a build that wrote nothing; empty where the advice says it, or something was written. */
export const nothingWritten = ({ code }: Advice): string => (before.has(code) ? entryWords.asBefore : "");
