import type { ParameterSet } from "../../../engine/index.ts";
import { afterPaint } from "../../../pace/after-paint.ts";
import { ownTask } from "../../../pace/own-task.ts";
import type { LimitedModel } from "../ends.ts";

/**
 * A model that is told of many values at once, by a starting point, an undo, a reset, when the press itself has been
 * painted: with a dozen controls to move it took longer than a key may take. One value is told at once.
 */
export function changingAfterPaint<S extends ParameterSet>(
  model: LimitedModel<S>,
): LimitedModel<S> {
  let untold: (() => void) | undefined;
  /** Also before whatever the reader does next: it must come after what was pressed before. */
  const tell = (): void => {
    const run = untold;
    untold = undefined;
    run?.();
  };
  const later = (run: () => void): void => {
    tell();
    untold = run;
    void afterPaint().then(ownTask).then(tell);
  };
  return {
    ...model,
    change: (patch) => {
      if (Object.keys(patch).length > 1) later(() => model.change(patch));
      else {
        tell();
        model.change(patch);
      }
    },
    reset: (key) => {
      tell();
      model.reset(key);
    },
    resetAll: () => later(() => model.resetAll()),
    undo: () => later(() => model.undo()),
    redo: () => later(() => model.redo()),
    link: () => {
      tell();
      return model.link();
    },
  };
}
