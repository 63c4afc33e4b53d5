/** Simple returns of one path after another, and of each path's mirror image. */
import { exp } from "../market/elementary.ts";
import { stepExp } from "./exponential.ts";
import type { LogReturns } from "./log-returns.ts";

export interface Drawer {
  readonly returns: Float64Array;
  readonly mirrored: Float64Array;
  readonly draw: (draws: LogReturns) => void;
}

/** Simple returns of a path, and of its mirror image: the same jumps, the shocks with the other sign. */
export function makeDrawer(steps: number): Drawer {
  const shocks = new Float64Array(steps);
  const jumps = new Float64Array(steps);
  const returns = new Float64Array(steps);
  const mirrored = new Float64Array(steps);
  return {
    returns,
    mirrored,
    draw: ({ mean, draw, hasJumps }) => {
      draw(shocks, jumps);
      if (hasJumps) growWithJumps(mean, { shocks, jumps, returns, mirrored });
      else grow(mean, { shocks, returns, mirrored });
    },
  };
}

interface Lists {
  readonly shocks: Float64Array;
  readonly returns: Float64Array;
  readonly mirrored: Float64Array;
}

/** e^(m − x) is e^(2m) ÷ e^(m + x): the mirror image costs a division, not an exponential. */
function grow(mean: number, { shocks, returns, mirrored }: Lists): void {
  const both = exp(2 * mean);
  for (let step = 0; step < shocks.length; step += 1) {
    const growth = stepExp(mean + (shocks[step] as number));
    returns[step] = growth - 1;
    mirrored[step] = both / growth - 1;
  }
}

function growWithJumps(
  mean: number,
  { shocks, jumps, returns, mirrored }: Lists & { readonly jumps: Float64Array },
): void {
  for (let step = 0; step < shocks.length; step += 1) {
    const middle = mean + (jumps[step] as number);
    returns[step] = stepExp(middle + (shocks[step] as number)) - 1;
    mirrored[step] = stepExp(middle - (shocks[step] as number)) - 1;
  }
}
