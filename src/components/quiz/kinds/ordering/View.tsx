import type { JSX } from "solid-js";
import { MoveList } from "../MoveList.tsx";
import { PartNote } from "../PartNote.tsx";
import type { ViewProps } from "../view-props.ts";
import type { OrderingPrompt } from "./schema.ts";

export function OrderingView(props: ViewProps<OrderingPrompt>): JSX.Element {
  const nameOf = (line: number) => props.prompt.items[line]?.text ?? "";
  const order = () =>
    props.response.length > 0
      ? props.response.map(Number)
      : props.prompt.items.map((_item, index) => index);
  return (
    <>
      <p class="part-hint">First: {props.prompt.first}</p>
      <MoveList
        nameOf={nameOf}
        order={order()}
        onOrder={(moved) => props.onResponse(moved.map(String))}
        locked={props.locked}
        describedBy={props.complaintId}
      >
        {(line) => (
          <span data-role={props.prompt.items[line]?.product}>
            {nameOf(line)}
            <PartNote note={props.notes[line]} />
          </span>
        )}
      </MoveList>
      <p class="part-hint">Last: {props.prompt.last}</p>
    </>
  );
}
