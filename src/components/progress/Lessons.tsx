/** Which lessons are read, and how many of their questions have been answered right. */
import { For } from "solid-js";
import type { JSX } from "solid-js";
import type { Progress } from "../../state/progress/index.ts";
import { attemptsOf } from "./attempts.ts";
import type { ReadableLesson } from "./lesson-progress.ts";
import { lessonProgressOf } from "./lesson-progress.ts";

export function Lessons(props: {
  readonly lessons: readonly ReadableLesson[];
  readonly progress: Progress;
}): JSX.Element {
  const rows = () => {
    const { record } = props.progress.state();
    return lessonProgressOf(props.lessons, attemptsOf(record), record.lessons);
  };
  return (
    <section aria-labelledby="lessons-title">
      <h2 id="lessons-title">Lessons</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Lesson</th>
            <th scope="col">Questions right</th>
            <th scope="col">Read</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ lesson, read, right }) => (
              <tr>
                <th scope="row">
                  <a href={lesson.path}>
                    {lesson.number}. {lesson.title}
                  </a>
                </th>
                <td>
                  {right} of {lesson.items.length}
                </td>
                <td>
                  <label class="read-mark">
                    <input
                      type="checkbox"
                      checked={read}
                      onChange={(event) => {
                        const { checked } = event.currentTarget;
                        props.progress.store.markLesson(lesson.slug, checked);
                      }}
                    />
                    <span class="visually-hidden">{lesson.title} is read</span>
                  </label>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
