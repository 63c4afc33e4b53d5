import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { createReveal } from "./create-reveal.ts";
import { directionOf, isDirection } from "./direction.ts";
import type { Direction } from "./direction.ts";
import { DirectionForm } from "./DirectionForm.tsx";
import { DirectionVerdict } from "./DirectionVerdict.tsx";
import type { DirectionAnswer, DirectionAsk } from "./DirectionVerdict.tsx";
import { PredictionFrame } from "./PredictionFrame.tsx";
import { guessedBefore, rememberGuesses } from "./remembered-guesses.ts";
import { runAtDefaults } from "./run-at-defaults.ts";

async function answersTo(
  model: string,
  asks: readonly DirectionAsk[],
  said: readonly Direction[],
): Promise<readonly DirectionAnswer[]> {
  const { definition, result, values } = await runAtDefaults(model);
  const number = (of: string): number => definition.quantities[of]!.number!(result, values);
  return asks.map((ask, i) => ({
    ...ask,
    said: said[i],
    is: directionOf(
      number(ask.of),
      typeof ask.from === "string" ? number(ask.from) : ask.from,
      ask.within,
    ),
    shown: definition.quantities[ask.of]!.text(result, values),
  }));
}

/** Which way something goes, said before the text goes on. The truth is computed on commit. */
export function DirectionPrediction(props: {
  readonly place: string;
  readonly model: string;
  readonly title: string;
  readonly asks: readonly DirectionAsk[];
  /** What up, down and neither are called here. */
  readonly words: Readonly<Record<Direction, string>>;
}): JSX.Element {
  const { place, model, asks } = untrack(() => ({ ...props }));
  const labels = asks.map(({ label }) => label);
  const reveal = createReveal<readonly Direction[], readonly DirectionAnswer[]>({
    before: async () => {
      const before = (await guessedBefore(place, labels))?.filter(isDirection);
      return before?.length === labels.length ? before : undefined;
    },
    answerTo: (said = []) => answersTo(model, asks, said),
    keep: (answers) =>
      rememberGuesses(
        place,
        answers.map(({ label, said, is }) => ({
          label,
          guess: String(said),
          truth: is,
          unit: "direction",
        })),
      ),
  });

  return (
    <PredictionFrame
      model={model}
      title={props.title}
      reveal={reveal}
      form={
        <DirectionForm
          asks={asks}
          words={props.words}
          onCommit={(said) => void reveal.commit(said)}
          onSkip={() => void reveal.commit(undefined)}
        />
      }
    >
      {(answers) => <DirectionVerdict answers={answers} words={props.words} />}
    </PredictionFrame>
  );
}
