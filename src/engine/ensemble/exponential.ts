/**
 * e^x for the small arguments of a step's log return, the same bits in every engine.
 *
 * Below ½·ln 2 in size nothing has to be scaled, and what is left is a polynomial and one division: the
 * very arithmetic of the general function, which takes over beyond (fdlibm's e_exp.c, Sun 1993).
 */
import { exp } from "../market/elementary.ts";

const HALF_LN_2 = 0.34657359027997264;

/**
 * e^x.
 *
 * @example
 * stepExp(0) // → 1
 * stepExp(-0.25) // → 0.7788007830714049
 */
export function stepExp(x: number): number {
  if (x > HALF_LN_2 || x < -HALF_LN_2) return exp(x);
  const t = x * x;
  const odd =
    x -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return 1 - ((x * odd) / (odd - 2) - x);
}
