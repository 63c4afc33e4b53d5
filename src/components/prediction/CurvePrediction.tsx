import { lazy, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { createReveal } from "./create-reveal.ts";
import type { CurveAnswer } from "./CurveVerdict.tsx";
import type { Sheet } from "./drawing.ts";
import { DrawingForm } from "./DrawingForm.tsx";
import { PredictionFrame } from "./PredictionFrame.tsx";
import { guessedBefore, parseLine, printLine, rememberGuesses } from "./remembered-guesses.ts";
import { runAtDefaults } from "./run-at-defaults.ts";

/** The picture needs a chart; drawing does not. */
const CurveVerdict = lazy(async () => ({
  default: (await import("./CurveVerdict.tsx")).CurveVerdict,
}));

/** A line drawn before the text goes on. The truth is computed on commit; only given places are known. */
export function CurvePrediction(props: {
  readonly place: string;
  readonly model: string;
  readonly curve: string;
  readonly title: string;
  readonly label: string;
  readonly role: string;
  readonly sheet: Sheet;
  /** Where the line lies before it is drawn, given places included. */
  readonly start: readonly number[];
  readonly backdrop?: { readonly label: string; readonly role: string } | undefined;
}): JSX.Element {
  const { place, model, curve, label, sheet } = untrack(() => ({ ...props }));
  const reveal = createReveal<readonly number[], CurveAnswer>({
    before: async () => parseLine((await guessedBefore(place, [label]))?.[0], sheet.xs.length),
    answerTo: async (said) => {
      const { definition, result, values } = await runAtDefaults(model);
      const found = definition.curves![curve]!;
      return {
        curve: found,
        said,
        is: found.truth(result, values),
        backdrop: found.backdrop?.values(result, values),
      };
    },
    keep: ({ said, is }) =>
      rememberGuesses(place, [
        { label, guess: printLine(said!), truth: printLine(is), unit: "line" },
      ]),
  });

  return (
    <PredictionFrame
      model={model}
      title={props.title}
      reveal={reveal}
      form={
        <DrawingForm
          sheet={sheet}
          start={props.start}
          role={props.role}
          label={label}
          backdropRole={props.backdrop?.role}
          note={props.backdrop && (() => `The dotted line is ${props.backdrop!.label}.`)}
          complaint="Draw your line first. A wild guess is welcome."
          onCommit={(said) => void reveal.commit(said)}
          onSkip={() => void reveal.commit(undefined)}
        />
      }
    >
      {(answer) => <CurveVerdict answer={answer} id={`drawn-${curve}`} />}
    </PredictionFrame>
  );
}
