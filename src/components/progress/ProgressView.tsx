/** Everything that this browser remembers of the reader, in one place. Empty until it has mounted. */
import { Show, createSignal, onMount } from "solid-js";
import type { JSX } from "solid-js";
import { createProgress } from "../../state/progress/index.ts";
import type { Progress } from "../../state/progress/index.ts";
import { SaveNotice } from "../quiz/SaveNotice.tsx";
import { BothEnds } from "./BothEnds.tsx";
import type { TestAtBothEnds } from "./BothEnds.tsx";
import { Calibration } from "./Calibration.tsx";
import { DueToday } from "./DueToday.tsx";
import { History } from "./History.tsx";
import { Lessons } from "./Lessons.tsx";
import type { ReadableLesson } from "./lesson-progress.ts";
import { Predictions } from "./Predictions.tsx";
import { SetAside } from "./SetAside.tsx";
import { StartAfresh } from "./StartAfresh.tsx";
import { Transfer } from "./Transfer.tsx";

export function ProgressView(props: {
  readonly lessons: readonly ReadableLesson[];
  readonly test: TestAtBothEnds;
}): JSX.Element {
  const [progress, setProgress] = createSignal<Progress>();
  const [now, setNow] = createSignal(0);
  onMount(() => {
    setNow(Date.now());
    setProgress(createProgress());
  });
  return (
    <div class="progress-view">
      <Show when={progress()} fallback={<p>Reading what this browser remembers.</p>}>
        {(open) => (
          <>
            <SaveNotice progress={open()} />
            <SetAside progress={open()} />
            <DueToday progress={open()} now={now()} />
            <Lessons lessons={props.lessons} progress={open()} />
            <BothEnds test={props.test} progress={open()} />
            <Calibration progress={open()} />
            <Predictions progress={open()} />
            <History lessons={props.lessons} progress={open()} />
            <Transfer progress={open()} />
            <section aria-labelledby="print-title">
              <h2 id="print-title">On paper</h2>
              <button
                type="button"
                class="quiet-button"
                onClick={() => {
                  print();
                }}
              >
                Print this page
              </button>
            </section>
            <StartAfresh progress={open()} />
          </>
        )}
      </Show>
    </div>
  );
}
