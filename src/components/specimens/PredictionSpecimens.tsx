/** Predictions that have been made: every verdict, and a truth that could not be computed. */
import type { JSX } from "solid-js";
import { CurveVerdict } from "../prediction/CurveVerdict.tsx";
import type { CurveAnswer } from "../prediction/CurveVerdict.tsx";
import type { Reveal } from "../prediction/create-reveal.ts";
import { DirectionVerdict } from "../prediction/DirectionVerdict.tsx";
import { HistogramVerdict } from "../prediction/HistogramVerdict.tsx";
import type { HistogramAnswer } from "../prediction/HistogramVerdict.tsx";
import { PredictionFrame } from "../prediction/PredictionFrame.tsx";
import { PredictionVerdict } from "../prediction/PredictionVerdict.tsx";

function revealed<Answer>(answer: Answer | undefined, failure = ""): Reveal<never, Answer> {
  return {
    answer: () => answer,
    failure: () => failure,
    commit: () => Promise.resolve(),
    setPlace: () => undefined,
  };
}

const DIRECTION = { of: "end", from: 100, within: 0.05 } as const;
const curve: CurveAnswer = {
  curve: {
    label: "the token",
    role: "daily",
    xs: [-10, 0, 10],
    x: { label: "Move", unit: "percent" },
    y: { label: "Real leverage", unit: "multiple", min: 0, max: 8, step: 0.1 },
    start: 3,
    truth: () => [3.86, 3, 2.54],
  },
  said: [3, 3, 5],
  is: [3.86, 3, 2.54],
  backdrop: undefined,
};
const histogram: HistogramAnswer = {
  histogram: {
    label: "holders",
    role: "daily",
    edges: [0, 50, 100, 150],
    x: { label: "What is left of 100", unit: "money" },
    truth: () => [0.5, 0.3, 0.2],
  },
  drawn: [10, 20, 10],
  said: [0.25, 0.5, 0.25],
  is: [0.5, 0.3, 0.2],
};

export function PredictionSpecimens(): JSX.Element {
  return (
    <>
      <PredictionFrame
        title="Numbers, once they are guessed or passed over"
        form={null}
        reveal={revealed([
          { of: "a", label: "Too high", role: "daily", said: 97, is: 91, shown: "91.0" },
          { of: "b", label: "Too low", role: "band", said: 90, is: 97, shown: "97.0" },
          { of: "c", label: "Right", role: "static", said: 97, is: 97, shown: "97.0" },
          { of: "d", label: "Not asked", said: undefined, is: 99, shown: "99.0" },
        ])}
      >
        {(answers) => <PredictionVerdict answers={answers} />}
      </PredictionFrame>
      <PredictionFrame
        title="Directions, once they are guessed or passed over"
        form={null}
        reveal={revealed([
          { ...DIRECTION, label: "Right", said: "down", is: "down", shown: "91.0" },
          { ...DIRECTION, label: "Wrong", said: "up", is: "down", shown: "91.0" },
          { ...DIRECTION, label: "Nearly", said: "flat", is: "down", shown: "99.0" },
          { ...DIRECTION, label: "Not asked", said: undefined, is: "up", shown: "110.0" },
        ] as const)}
      >
        {(answers) => (
          <DirectionVerdict
            answers={answers}
            words={{ up: "It rises", down: "It falls", flat: "It stays" }}
          />
        )}
      </PredictionFrame>
      <PredictionFrame title="A line, once it is drawn" form={null} reveal={revealed(curve)}>
        {(answer) => <CurveVerdict answer={answer} id="specimen-line" />}
      </PredictionFrame>
      <PredictionFrame title="Bars, once they are drawn" form={null} reveal={revealed(histogram)}>
        {(answer) => <HistogramVerdict answer={answer} id="specimen-bars" />}
      </PredictionFrame>
      <PredictionFrame
        title="A truth that could not be computed"
        form={null}
        reveal={revealed<never>(undefined, "the part that computes could not be loaded")}
      >
        {() => null}
      </PredictionFrame>
    </>
  );
}
