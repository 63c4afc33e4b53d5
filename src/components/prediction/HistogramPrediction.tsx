import { lazy, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatNumber } from "../../format/index.ts";
import { createReveal } from "./create-reveal.ts";
import type { Sheet } from "./drawing.ts";
import { DrawingForm } from "./DrawingForm.tsx";
import { sharesOf } from "./drawn-gap.ts";
import type { HistogramAnswer } from "./HistogramVerdict.tsx";
import { PredictionFrame } from "./PredictionFrame.tsx";
import { guessedBefore, parseLine, printLine, rememberGuesses } from "./remembered-guesses.ts";
import { runAtDefaults } from "./run-at-defaults.ts";

const HistogramVerdict = lazy(async () => ({
  default: (await import("./HistogramVerdict.tsx")).HistogramVerdict,
}));

function placed(values: readonly number[]): string {
  const total = values.reduce((sum, value) => sum + value, 0);
  return total === 100
    ? "All 100 are placed."
    : `You have placed ${formatNumber(total)} of 100. Only the shape counts.`;
}

/** How often results fall where, drawn before the text goes on. The truth is computed on commit. */
export function HistogramPrediction(props: {
  readonly place: string;
  readonly model: string;
  readonly histogram: string;
  readonly title: string;
  readonly label: string;
  readonly role: string;
  readonly sheet: Sheet;
}): JSX.Element {
  const { place, model, histogram, label, sheet } = untrack(() => ({ ...props }));
  const bars = sheet.xs.length - 1;
  const reveal = createReveal<readonly number[], HistogramAnswer>({
    before: async () => parseLine((await guessedBefore(place, [label]))?.[0], bars),
    answerTo: async (drawn) => {
      const { definition, result, values } = await runAtDefaults(model);
      const found = definition.histograms![histogram]!;
      return {
        histogram: found,
        drawn,
        said: drawn && sharesOf(drawn),
        is: found.truth(result, values),
      };
    },
    keep: ({ drawn, is }) =>
      rememberGuesses(place, [
        {
          label,
          guess: printLine(drawn!),
          truth: printLine(is.map((share) => Math.round(share * 1000) / 10)),
          unit: "histogram",
        },
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
          start={Array.from({ length: bars }, () => 0)}
          role={props.role}
          label={label}
          complaint="Draw some bars first. A wild guess is welcome."
          note={placed}
          onCommit={(drawn) => void reveal.commit(drawn)}
          onSkip={() => void reveal.commit(undefined)}
        />
      }
    >
      {(answer) => <HistogramVerdict answer={answer} id={`drawn-${histogram}`} />}
    </PredictionFrame>
  );
}
