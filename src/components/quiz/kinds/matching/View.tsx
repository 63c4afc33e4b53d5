import type { JSX } from "solid-js";
import { MoveList } from "../MoveList.tsx";
import { PartNote } from "../PartNote.tsx";
import type { ViewProps } from "../view-props.ts";
import type { MatchingPrompt } from "./schema.ts";

/** The left column stands; the lines of the right one are moved beside it. */
export function MatchingView(props: ViewProps<MatchingPrompt>): JSX.Element {
  const nameOf = (line: number) => props.prompt.right[line] ?? "";
  const order = () =>
    props.response.length > 0
      ? props.response.map(Number)
      : props.prompt.right.map((_text, index) => index);
  return (
    <MoveList
      nameOf={(line) => nameOf(line)}
      order={order()}
      onOrder={(moved) => props.onResponse(moved.map(String))}
      locked={props.locked}
      describedBy={props.complaintId}
      before={(place) => (
        <span class="match-left">
          {props.prompt.left[place]}
          <PartNote note={props.notes[place]} />
        </span>
      )}
    >
      {(line) => nameOf(line)}
    </MoveList>
  );
}
