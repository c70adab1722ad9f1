/** The defined names of a unit of the user's own, by which its cells are found wherever they are moved. */
export interface UnitNames {
  readonly block: string;
  /** What is typed into it, from which the block takes what has a value. */
  readonly inputs: string;
  /** The cell in which the user says what the unit is called. */
  readonly title: string;
  readonly currency: string;
  /** How much is wrong with it, by its own master check. */
  readonly check: string;
  /** How many cells of that master check were typed over, which it cannot count itself. */
  readonly watch: string;
  readonly headroom: string;
}

/** @param block the name of its block: "Unit_3". */
export function unitNames(block: string): UnitNames {
  return {
    block,
    inputs: `${block}_Inputs`,
    title: `${block}_Name`,
    currency: `${block}_Currency`,
    check: `${block}_Check`,
    watch: `${block}_CheckTypedOver`,
    headroom: `${block}_Headroom`,
  };
}

/** The defined name of a setting's cell: of "unit3.grid.rowDriver" Unit_3_GridRowDriver. */
export function settingName(block: string, id: string): string {
  const [, ...parts] = id.split(".");
  return `${block}_${parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join("")}`;
}
