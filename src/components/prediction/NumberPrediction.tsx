import { createSignal, onMount, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { defaultsOf } from "../../engine/index.ts";
import { deriveLater } from "../widgets/derived.ts";
import { definitionOf } from "../widgets/index.ts";
import { GuessForm } from "./GuessForm.tsx";
import { PredictionVerdict } from "./PredictionVerdict.tsx";
import type { Answer, Ask } from "./PredictionVerdict.tsx";
import { guessedBefore, rememberGuesses } from "./remembered-guesses.ts";

/** What the model says of each ask, at its defaults. */
async function answersTo(
  model: string,
  asks: readonly Ask[],
  said: readonly number[],
): Promise<readonly Answer[]> {
  const definition = await definitionOf(model);
  const values = defaultsOf(definition.set);
  const result = await deriveLater(definition, values);
  return asks.map((ask, i) => {
    const quantity = definition.quantities[ask.of]!;
    return {
      ...ask,
      said: said[i],
      is: quantity.number!(result, values),
      shown: quantity.text(result, values),
    };
  });
}

/**
 * Numbers guessed before the text goes on. The truth is not on the page and not in this island's props: it
 * is computed from the model when the reader commits.
 */
export function NumberPrediction(props: {
  /** Where this is asked; guesses are kept under it. */
  readonly place: string;
  readonly model: string;
  readonly title: string;
  readonly asks: readonly Ask[];
}): JSX.Element {
  const [answers, setAnswers] = createSignal<readonly Answer[]>();
  const { place, model, asks } = untrack(() => ({ ...props }));
  let verdict: HTMLElement | undefined;

  const reveal = async (said: readonly number[]): Promise<void> => {
    setAnswers(await answersTo(model, asks, said));
    document.documentElement.dataset["gate"] = "open";
  };
  const commit = async (said: readonly number[]): Promise<void> => {
    await reveal(said);
    rememberGuesses(place, answers() ?? []);
    verdict?.focus();
  };
  onMount(() => {
    document.documentElement.dataset["gateReady"] = "";
    const before = guessedBefore(place, asks);
    if (before !== undefined) void reveal(before);
  });

  return (
    <section class="prediction">
      <h3>{props.title}</h3>
      <Show when={answers() === undefined}>
        <GuessForm
          asks={asks}
          onCommit={(guesses) => void commit(guesses)}
          onSkip={() => void commit([])}
        />
      </Show>
      <div role="status" tabindex="-1" ref={(element) => (verdict = element)}>
        <Show when={answers()}>{(all) => <PredictionVerdict answers={all()} />}</Show>
      </div>
    </section>
  );
}
