import type { PackDocument } from "../filing/Pack.ts";

/** What a sentence calls a document: "announcement" for a results announcement, "annual report", "10-K". */
export const documentNoun = ({ kind }: Pick<PackDocument, "kind">): string => kind.replace(/^results /, "");
