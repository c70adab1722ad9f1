import type { JSX } from "preact";
import type { Field } from "../../model/fields.ts";
import { formatExact } from "../../model/formatValue.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { periodsInWords } from "../../model/periodsInWords.ts";
import { BasisBadge, basisInWords } from "./basis.tsx";
import * as viewWords from "../viewWords.ts";

/** Why an assumption has its default, and where that comes from; years that say the same stand together. */
export function Reasoning({ fields }: { readonly fields: readonly Field[] }): JSX.Element {
  const alike = [...groupBy(fields, ({ plan }) => [plan.basis, plan.reasoning, plan.source].join("\n")).values()];
  return (
    <div class="reasoning">
      {alike.map((some) => (
        <ReasoningOf key={some[0]?.plan.id} fields={some} />
      ))}
    </div>
  );
}

function ReasoningOf({ fields }: { readonly fields: readonly Field[] }): JSX.Element | null {
  const plan = fields[0]?.plan;
  if (!plan) return null;
  const periods = fields.flatMap(({ plan: { period } }) => (period === undefined ? [] : [period]));
  const defaults = fields.map((field) => formatExact(field.plan.kind, field.plan.value));
  const values = new Set(defaults).size === 1 ? defaults.slice(0, 1) : defaults;
  const changed = fields.some(({ present, differs }) => present && differs);
  return (
    <div class="reason">
      {changed ? <p>{viewWords.changedHere}</p> : null}
      <p>
        {periods.length > 0 ? <BasisBadge basis={plan.basis} periods={periodsInWords(periods)} /> : null}{" "}
        {basisInWords(plan.basis)}
      </p>
      <p>{plan.reasoning}</p>
      <dl>
        <dt>{viewWords.defaultWord}</dt>
        <dd>{values.join(", ")}</dd>
        {/^[–-]?$/.test(plan.source) ? null : (
          <>
            <dt>{viewWords.source}</dt>
            <dd>{plan.source}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
