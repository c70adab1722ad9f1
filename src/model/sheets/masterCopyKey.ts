import type { SheetBuilder } from "../../plan/SheetBuilder.ts";

/** The key of a sheet's cell that repeats the master check's sentence. */
export const masterCopyKey = ({ id }: Pick<SheetBuilder, "id">): string => `${id}.masterCheck`;
