/** The id of a kept case, from 0: "case1". */
export const caseId = (index: number): string => `case${index + 1}`;

/** The input key of a cell of a case: "case1.unit3.goodwill"; of its name "case1.name". */
export const caseKey = (index: number, part: string): string => `${caseId(index)}.${part}`;

/** The key of a row of results over all cases: "cases.unit3.headroom". */
export const resultKey = (unit: string, part: string): string => `cases.${unit}.${part}`;

/** What a case's cell is called that says what a unit was called: "unit1.called". */
export const calledKey = (unit: string): string => `${unit}.called`;
