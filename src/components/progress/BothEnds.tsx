/** The eight questions at both ends of the course: how far they are answered, and what has changed. */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Progress } from "../../state/progress/index.ts";
import { BeforeAndAfter } from "../quiz/course-test/BeforeAndAfter.tsx";
import { POST_TEST, PRE_TEST } from "../quiz/course-test/names.ts";
import { lessonOf } from "../quiz/question.ts";
import type { Topic } from "../quiz/question.ts";
import { attemptsOf } from "./attempts.ts";

export interface TestAtBothEnds {
  readonly prompts: readonly { readonly id: string }[];
  readonly topics: readonly Topic[];
}

export function BothEnds(props: {
  readonly test: TestAtBothEnds;
  readonly progress: Progress;
}): JSX.Element {
  const answered = (name: string): number => {
    const firsts = attemptsOf(props.progress.state().record).filter(
      ({ item, turn }) => lessonOf(item) === name && turn === 1,
    );
    return new Set(firsts.map(({ item }) => item)).size;
  };
  const all = () => props.test.prompts.length;
  return (
    <section aria-labelledby="both-ends-title">
      <h2 id="both-ends-title">Before and after</h2>
      <p>
        Eight questions stand in <a href="/lessons/how-to-read-this/#before-you-go-on">lesson 1</a>{" "}
        and, with other numbers, <a href="/post-test/">after the last lesson</a>. You have answered{" "}
        {answered(PRE_TEST)} of {all()} before and {answered(POST_TEST)} after.
      </p>
      <Show when={answered(POST_TEST) > 0}>
        <BeforeAndAfter
          progress={props.progress}
          prompts={props.test.prompts}
          topics={props.test.topics}
        />
      </Show>
    </section>
  );
}
