import { createSignal, For, onMount, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { defaultsOf } from "../../engine/index.ts";
import { parseNumber } from "../../format/index.ts";
import { deriveLater } from "../widgets/derived.ts";
import { definitionOf } from "../widgets/index.ts";
import { PredictionVerdict } from "./PredictionVerdict.tsx";
import type { Answer, Ask } from "./PredictionVerdict.tsx";

/**
 * Numbers guessed before the text goes on. The truth is not on the page and not in this island's props: it
 * is computed from the model when the reader commits.
 */
export function NumberPrediction(props: {
  readonly model: string;
  readonly title: string;
  readonly asks: readonly Ask[];
}): JSX.Element {
  const [guesses, setGuesses] = createSignal<readonly string[]>(
    untrack(() => props.asks.map(() => "")),
  );
  const [answers, setAnswers] = createSignal<readonly Answer[]>();
  const [complaint, setComplaint] = createSignal("");
  let verdict: HTMLElement | undefined;
  onMount(() => (document.documentElement.dataset["gateReady"] = ""));

  const open = (): void => {
    document.documentElement.dataset["gate"] = "open";
  };
  const commit = async (): Promise<void> => {
    const parsed = guesses().map((text) => parseNumber(text));
    const wrong = parsed.findIndex((guess) => !guess.ok);
    if (wrong >= 0) {
      setComplaint(`${props.asks[wrong]!.label}: write a number first. A wild guess is welcome.`);
      return;
    }
    await reveal(parsed.map((guess) => (guess.ok ? guess.value : undefined)));
  };
  const reveal = async (said: readonly (number | undefined)[]): Promise<void> => {
    const definition = await definitionOf(props.model);
    const values = defaultsOf(definition.set);
    const result = await deriveLater(definition, values);
    setComplaint("");
    setAnswers(
      props.asks.map((ask, i) => {
        const quantity = definition.quantities[ask.of]!;
        return {
          ...ask,
          said: said[i],
          is: quantity.number!(result, values),
          shown: quantity.text(result, values),
        };
      }),
    );
    open();
    verdict?.focus();
  };

  return (
    <section class="prediction">
      <h3>{props.title}</h3>
      <Show when={answers() === undefined}>
        <form
          class="needs-js"
          onSubmit={(event) => {
            event.preventDefault();
            void commit();
          }}
        >
          <div class="guesses">
            <For each={props.asks}>
              {(ask, i) => (
                <>
                  <label for={`guess-${props.model}-${ask.of}`} data-role={ask.role}>
                    <b>{ask.label}</b>
                  </label>
                  <input
                    id={`guess-${props.model}-${ask.of}`}
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    maxlength="24"
                    value={guesses()[i()]}
                    onInput={(event) =>
                      setGuesses(
                        guesses().map((old, j) => (j === i() ? event.currentTarget.value : old)),
                      )
                    }
                  />
                </>
              )}
            </For>
          </div>
          <p role="alert" class="hint">
            {complaint()}
          </p>
          <button type="submit" class="primary">
            Show what happens
          </button>{" "}
          <button type="button" class="button" onClick={() => void reveal([])}>
            Read on without guessing
          </button>
          <p class="hint">
            Nobody keeps score. A guess you have made is easier to correct than one you have not.
          </p>
        </form>
      </Show>
      <div role="status" tabindex="-1" ref={(element) => (verdict = element)}>
        <Show when={answers()}>{(all) => <PredictionVerdict answers={all()} />}</Show>
      </div>
    </section>
  );
}
