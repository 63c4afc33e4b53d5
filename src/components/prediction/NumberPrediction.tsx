import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { createReveal } from "./create-reveal.ts";
import { GuessForm } from "./GuessForm.tsx";
import { PredictionFrame } from "./PredictionFrame.tsx";
import { PredictionVerdict } from "./PredictionVerdict.tsx";
import type { Answer, Ask } from "./PredictionVerdict.tsx";
import { guessedBefore, rememberGuesses } from "./remembered-guesses.ts";
import { runAtDefaults } from "./run-at-defaults.ts";

/** What the model says of each ask, at its defaults. */
async function answersTo(
  model: string,
  asks: readonly Ask[],
  said: readonly number[],
): Promise<readonly Answer[]> {
  const { definition, result, values } = await runAtDefaults(model);
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
  const { place, model, asks } = untrack(() => ({ ...props }));
  const labels = asks.map(({ label }) => label);
  const reveal = createReveal<readonly number[], readonly Answer[]>({
    before: async () => (await guessedBefore(place, labels))?.map(Number),
    answerTo: (said = []) => answersTo(model, asks, said),
    keep: (answers) =>
      rememberGuesses(
        place,
        answers.map(({ label, said, is }) => ({
          label,
          guess: String(said),
          truth: String(is),
          unit: "number",
        })),
      ),
  });

  return (
    <PredictionFrame
      model={model}
      title={props.title}
      reveal={reveal}
      form={
        <GuessForm
          asks={asks}
          onCommit={(guesses) => void reveal.commit(guesses)}
          onSkip={() => void reveal.commit(undefined)}
        />
      }
    >
      {(answers) => <PredictionVerdict answers={answers} />}
    </PredictionFrame>
  );
}
