import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Fading } from "./create-fading.ts";
import { FADING_STAGES } from "./fading.ts";
import { LEDGER_COLUMNS } from "./ledger-columns.ts";

/** What stands under a fading ledger: the word on the last try, the hint, and the way on. */
export function FadingDesk(props: {
  readonly fading: Fading;
  readonly variants: number;
}): JSX.Element {
  const rank = (): number => FADING_STAGES.indexOf(props.fading.stage());
  const next = () => FADING_STAGES[rank() + 1];
  const tried = (): boolean => {
    const blank = props.fading.active();
    return blank !== undefined && props.fading.entryAt(blank.row, blank.column)?.state === "wrong";
  };
  const asked = (): string => {
    const blank = props.fading.active()!;
    const column = LEDGER_COLUMNS.find(({ id }) => id === blank.column)!.label;
    return `${column} in row ${blank.row + 1}, ${blank.event}`;
  };
  let status: HTMLParagraphElement | undefined;
  /** The button goes with the blank that it filled; the focus goes to what is said of it. */
  const showMe = (): void => {
    props.fading.show();
    status?.focus();
  };
  const goOn = (): void => {
    const stage = next();
    props.fading.renew();
    if (stage !== undefined) props.fading.open(stage);
  };

  return (
    <div class="ledger-desk needs-js">
      <Show when={props.fading.active()}>
        <p>
          Now: <b>{asked()}</b>. Enter checks.
        </p>
      </Show>
      <p role="status" tabindex="-1" ref={(element) => (status = element)}>
        {props.fading.said()}
        <Show when={props.fading.done()}>
          {props.fading.mastered()
            ? " The ledger is complete, and every number in it is yours."
            : " The ledger is complete. Try it again with other numbers."}
        </Show>
      </p>
      <div class="presets">
        <Show when={props.fading.active()}>
          <button type="button" onClick={() => props.fading.hint()}>
            Hint: the row above
          </button>
          <Show when={tried()}>
            <button type="button" onClick={showMe}>
              Show me
            </button>
          </Show>
        </Show>
        <Show when={next() !== undefined && (rank() === 0 || props.fading.mastered()) && next()}>
          {(stage) => (
            <button type="button" class="onward-button" onClick={goOn}>
              Next: {stage().label.toLowerCase()}
            </button>
          )}
        </Show>
        <Show when={props.variants > 1}>
          <button type="button" onClick={() => props.fading.renew()}>
            Fresh numbers
          </button>
        </Show>
      </div>
    </div>
  );
}
