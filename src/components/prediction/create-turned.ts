/** Whether a model of this page is off its defaults, with which predictions are asked. */
import type { Accessor } from "solid-js";
import { defaultsOf } from "../../engine/index.ts";
import type { ParameterSet } from "../../engine/index.ts";
import { useModel } from "../../state/model.ts";
import { parametersOf } from "../widgets/parameter-sets.ts";

export function createTurned(name: string | undefined): Accessor<boolean> {
  if (name === undefined) return () => false;
  let whole: ParameterSet = {};
  const model = useModel<ParameterSet>(
    name,
    {},
    { whole: async () => (whole = await parametersOf(name)) },
  );
  return () => model.ready() && model.values() !== defaultsOf(whole);
}
