import type { KeyAssumptionTable } from "../../../filing/disclosures.ts";
import type { UnitIdentity } from "../../../plan/UnitIdentity.ts";
import type { GoodwillSources } from "../GoodwillSources.ts";

/** The tables in which the document prints key assumptions of the unit, ascending by their periods. */
export const keyAssumptionTables = (
  { id }: Pick<UnitIdentity, "id">,
  { disclosures }: Pick<GoodwillSources, "disclosures">,
): readonly KeyAssumptionTable[] => disclosures?.keyAssumptions.filter(({ units }) => id in units) ?? [];
