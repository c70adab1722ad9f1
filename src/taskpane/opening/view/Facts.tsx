import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { readFacts, startingEntry, type FactProblems } from "../model/factEntry.ts";
import { dayInWords, periodInWords, scaleInWords } from "../model/reviewWords.ts";
import { MoneyFields } from "./MoneyFields.tsx";
import { PeriodFields } from "./PeriodFields.tsx";
import { ReadFrom } from "./ReadFrom.tsx";
import type { ReviewProps } from "./ReviewProps.ts";
import { useFocusAfter } from "./useFocusAfter.ts";
import * as openingWords from "../openingWords.ts";
import * as viewWords from "../../view/viewWords.ts";

/** Currency and scale, periods, restated columns: with the words they were read from, confirmed all at once or changed. */
export function Facts({ state, opening }: ReviewProps): JSX.Element {
  const { review, decisions } = state;
  const { money, periods } = review;
  const [entry, setEntry] = useState(() => startingEntry(review));
  const [problems, setProblems] = useState<FactProblems>({});
  const head = useFocusAfter<HTMLHeadingElement>(state, "facts");
  const asks = money.question !== undefined || periods.questions.length > 0;
  const [changing, setChanging] = useState(asks);
  const confirmed = (["money", "periods"] as const).every((fact) => decisions.some(({ kind }) => kind === fact));
  const confirm = (): void => {
    const read = readFacts(entry, money.signs);
    if ("problems" in read) {
      setProblems(read.problems);
      setChanging(true);
      return;
    }
    setProblems({});
    setChanging(false);
    opening.dispatch({ kind: "decided", decisions: read.decisions });
  };
  return (
    <section class="review-part" aria-labelledby="facts">
      <h2 id="facts" ref={head} tabIndex={-1}>
        {confirmed && !changing ? "Confirmed" : "Please confirm"}
      </h2>
      {money.question === undefined ? null : <p class="asked">{money.question}</p>}
      {periods.questions.map((question) => (
        <p key={question} class="asked">
          {question}
        </p>
      ))}
      {changing ? (
        <>
          <MoneyFields entry={entry} problems={problems} onChange={setEntry} words={money.words} />
          <PeriodFields entry={entry} problems={problems} onChange={setEntry} periods={periods.periods} />
        </>
      ) : (
        <FactsRead state={state} />
      )}
      <div class="fact-buttons">
        {confirmed && !changing ? null : (
          <button type="button" class="button button-primary" onClick={confirm}>
            {openingWords.confirm}
          </button>
        )}
        {changing ? null : (
          <button type="button" class="button" onClick={() => setChanging(true)}>
            {viewWords.change}
          </button>
        )}
      </div>
    </section>
  );
}

function FactsRead({ state }: Pick<ReviewProps, "state">): JSX.Element {
  const { money, periods } = state.review;
  const restated = periods.periods.filter((period) => period.restated);
  return (
    <dl class="facts">
      <div>
        <dt>{openingWords.currencyAndScale}</dt>
        <dd>
          {money.currency ?? "?"}, {scaleInWords(money.scale ?? 1)}
          <ReadFrom words={money.words} />
        </dd>
      </div>
      <div>
        <dt>{openingWords.periods}</dt>
        {periods.periods.map((period) => (
          <dd key={period.of}>
            {periodInWords(period)}
            <ReadFrom words={period.words} />
          </dd>
        ))}
      </div>
      <div>
        <dt>{openingWords.restatedColumns}</dt>
        {restated.length === 0 ? (
          <dd>{openingWords.none}</dd>
        ) : (
          restated.map(({ of, end, words }) => (
            <dd key={of}>
              {end === undefined ? of : dayInWords(end)}
              <ReadFrom words={words} />
            </dd>
          ))
        )}
      </div>
    </dl>
  );
}
