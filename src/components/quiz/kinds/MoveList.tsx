/**
 * A list whose lines are moved by buttons: by mouse, touch and keyboard alike.
 *
 * The focus goes with the line, and its new place is said.
 */
import { For, Show, createSignal } from "solid-js";
import type { JSX } from "solid-js";
import { afterPress } from "../../../pace/press.ts";

export interface MoveListProps {
  /** Names of the lines by id. */
  readonly nameOf: (line: number) => string;
  /** Ids of the lines in their present order. */
  readonly order: readonly number[];
  readonly onOrder: (order: readonly number[]) => void;
  readonly locked: boolean;
  readonly describedBy: string;
  /** What stands before a place: the other half of a pair. */
  readonly before?: ((place: number) => JSX.Element) | undefined;
  readonly children: (line: number) => JSX.Element;
}

const ARROWS = { up: "↑", down: "↓" } as const;
type Direction = keyof typeof ARROWS;

function moved(order: readonly number[], place: number, by: -1 | 1): readonly number[] {
  const line = order[place];
  const other = order[place + by];
  if (line === undefined || other === undefined) return order;
  return order.with(place, other).with(place + by, line);
}

export function MoveList(props: MoveListProps): JSX.Element {
  const [said, setSaid] = createSignal("");
  let list: HTMLOListElement | undefined;

  function move(line: number, direction: Direction): void {
    const place = props.order.indexOf(line);
    const order = moved(props.order, place, direction === "up" ? -1 : 1);
    if (order === props.order) return;
    props.onOrder(order);
    setSaid(`${props.nameOf(line)}: place ${order.indexOf(line) + 1} of ${order.length}.`);
    list?.querySelector<HTMLButtonElement>(`[data-move="${line}-${direction}"]`)?.focus();
  }

  const button = (line: number, place: () => number, direction: Direction) => {
    const ended = () => (direction === "up" ? place() === 0 : place() === props.order.length - 1);
    return (
      <button
        type="button"
        class="move-button"
        data-move={`${line}-${direction}`}
        aria-label={`Move ${direction}: ${props.nameOf(line)}`}
        aria-describedby={props.describedBy}
        aria-disabled={ended()}
        onClick={() => afterPress(() => move(line, direction))}
      >
        <span aria-hidden="true">{ARROWS[direction]}</span>
      </button>
    );
  };

  return (
    <>
      <ol class="move-list" ref={list}>
        <For each={props.order}>
          {(line, place) => (
            <li>
              <Show when={props.before}>{(before) => before()(place())}</Show>
              <span class="move-line">{props.children(line)}</span>
              <Show when={!props.locked}>
                <span class="move-buttons">
                  {button(line, place, "up")}
                  {button(line, place, "down")}
                </span>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <p class="visually-hidden" aria-live="polite">
        {said()}
      </p>
    </>
  );
}
