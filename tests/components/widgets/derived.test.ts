/** Runs that take a while: who asks for them, and what becomes of those that are overtaken. */
import { createRoot, createSignal } from "solid-js";
import { describe, expect, test, vi } from "vitest";
import { createDerivedLater, deriveLater } from "../../../src/components/widgets/derived.ts";
import type { Derivation } from "../../../src/components/widgets/derived.ts";
import { defaultsOf } from "../../../src/engine/index.ts";
import type { ParameterValues } from "../../../src/engine/index.ts";
import { afterPaint } from "../../../src/pace/after-paint.ts";
import { EXAMPLE_SET } from "../../support/parameter-examples.ts";

type Set = typeof EXAMPLE_SET;
const at = (L: number): ParameterValues<Set> => ({ ...defaultsOf(EXAMPLE_SET), L });

/** A derivation that answers when it is told to, and gives up whatever is not the last it was asked for. */
function slow() {
  const asked: { readonly L: number; readonly answer: () => void }[] = [];
  let latest: object;
  const derivation: Derivation<Set, number> = {
    set: EXAMPLE_SET,
    derive: ({ L }) => L,
    deriveLater: (values) => {
      latest = values;
      return new Promise((resolve) => {
        const answer = () => resolve(latest === values ? values.L : undefined);
        asked.push({ L: values.L, answer });
      });
    },
  };
  const answerAll = (): void => asked.forEach(({ answer }) => answer());
  return { derivation, asked, answerAll };
}

describe("a run", () => {
  test("is made once for all who ask for the same values", async () => {
    const { derivation, asked, answerAll } = slow();
    const two = at(2);
    const answers = [deriveLater(derivation, two), deriveLater(derivation, two)];
    answerAll();
    expect(await Promise.all(answers)).toEqual([2, 2]);
    expect(asked).toHaveLength(1);
    expect(await deriveLater(derivation, two)).toBe(2);
  });

  test("that newer values have overtaken is made anew when its values come back", async () => {
    const { derivation, answerAll } = slow();
    const [two, three] = [at(2), at(3)];
    const first = deriveLater(derivation, two);
    const second = deriveLater(derivation, three);
    const third = deriveLater(derivation, two);
    answerAll();
    expect(await Promise.all([first, second, third])).toEqual([2, undefined, 2]);
  });
});

test("values that are old when the part has loaded are not asked for: the newest would be given up", async () => {
  const { derivation, asked, answerAll } = slow();
  let arrive: () => void = () => undefined;
  const load = vi.fn(
    () =>
      new Promise<Derivation<Set, number>>((resolve) => {
        arrive = () => resolve(derivation);
      }),
  );
  const [values, setValues] = createSignal(at(1));
  const { derived, dispose } = createRoot((dispose) => ({
    derived: createDerivedLater(load, 1, values),
    dispose,
  }));
  for (const L of [2, 3, 4]) {
    setValues(at(L));
    await afterPaint();
  }
  expect(derived.busy()).toBe(true);
  arrive();
  await vi.waitFor(() => expect(asked.map(({ L }) => L)).toEqual([4]));
  answerAll();
  await vi.waitFor(() => expect([derived.result(), derived.busy()]).toEqual([4, false]));
  expect(load).toHaveBeenCalledOnce();
  dispose();
});
