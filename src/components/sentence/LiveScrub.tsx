import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import type { NumberParameter } from "../../engine/index.ts";
import { useModel } from "../../state/model.ts";
import { Scrub } from "../controls/Scrub.tsx";
import { parametersOf } from "../widgets/parameter-sets.ts";

/** A number of a model, turned in the sentence. */
export function LiveScrub(props: {
  readonly model: string;
  readonly name: string;
  readonly parameter: NumberParameter;
  readonly role?: string | undefined;
  /** Reads "falls 10 %" rather than "falls −10 %". */
  readonly unsigned?: boolean | undefined;
}): JSX.Element {
  // An island's props never change.
  const [name, key, parameter] = untrack(() => [props.model, props.name, props.parameter] as const);
  const model = useModel(name, { [key]: parameter }, { whole: () => parametersOf(name) });
  return (
    <Scrub
      parameter={props.parameter}
      value={model.values()[key]!}
      role={props.role}
      unsigned={props.unsigned}
      onChange={(value) => model.change({ [key]: value })}
    />
  );
}
