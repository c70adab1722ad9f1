import type { Area } from "../host/cells/area.ts";
import type { HostContext } from "../host/hostContext.ts";
import { changeRefusal, entryRefusal, type Refusal } from "../host/entering/typingRules.ts";
import type { GridWorkbook } from "../grid/gridWorkbook.ts";
import { askUser } from "./askUser.ts";

/** Retry opens the cell again with what was typed. */
const answers = { retry: "Retry", cancel: "Cancel", ok: "OK" } as const;

/**
 * Lets the user change only what Excel would: no locked cells of a protected sheet, and no entry that a validation
 * stops. Says why not.
 */
export function guardTyping(workbook: GridWorkbook, context: HostContext, onProblem: (error: unknown) => void): void {
  let asking = false;
  const ask = (refusal: Refusal, choices: readonly string[], then: (answer: string) => Promise<void> | void): void => {
    if (asking) return;
    asking = true;
    // The grid first ends what it is at.
    setTimeout(() => {
      askUser(refusal, choices)
        .then((answer) => {
          asking = false;
          workbook.typing.focus();
          return then(answer);
        })
        .catch(onProblem);
    });
  };
  workbook.typing.guard({
    refusesChange: (areas: readonly Area[]) => {
      const refusal = changeRefusal(areas, context);
      if (refusal !== undefined) ask(refusal, [answers.ok], () => undefined);
      return refusal !== undefined;
    },
    refusesEntry: (cell: Area, text: string) => {
      const refusal = entryRefusal(cell, text, context);
      if (refusal === undefined) return false;
      ask(refusal, [answers.retry, answers.cancel], async (answer) => {
        workbook.select([cell]);
        if (answer === answers.retry) await workbook.typing.retype(text);
      });
      return true;
    },
  });
}
