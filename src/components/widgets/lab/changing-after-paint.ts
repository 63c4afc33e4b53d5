import type { ParameterSet } from "../../../engine/index.ts";
import { postponed } from "../../../pace/postponed.ts";
import type { LimitedModel } from "../ends.ts";

/**
 * A model that is told of many values at once, by a starting point, an undo, a reset, when the press itself has been
 * painted: with a dozen controls to move it took longer than a key may take. One value is told at once.
 */
export function changingAfterPaint<S extends ParameterSet>(
  model: LimitedModel<S>,
): LimitedModel<S> {
  const told = postponed();
  /** What was pressed before comes before. */
  const atOnce = <T>(run: () => T): T => {
    told.now();
    return run();
  };
  const later = (run: () => void): void => atOnce(() => told.later(run));
  return {
    ...model,
    change: (patch) => {
      const isOne = Object.keys(patch).length === 1;
      (isOne ? atOnce : later)(() => model.change(patch));
    },
    reset: (key) => atOnce(() => model.reset(key)),
    resetAll: () => later(() => model.resetAll()),
    undo: () => later(() => model.undo()),
    redo: () => later(() => model.redo()),
    link: () => atOnce(() => model.link()),
  };
}
