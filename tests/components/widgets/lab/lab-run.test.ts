/** What becomes of a path of real closes that another choice overtakes while the file is on its way. */
import { createRoot, createSignal } from "solid-js";
import { expect, test, vi } from "vitest";
import { createLabRun } from "../../../../src/components/widgets/lab/create-lab-run.ts";
import { labDefaults } from "../../../../src/components/widgets/lab/lab.model.ts";
import type { LabValues } from "../../../../src/components/widgets/lab/lab-scenario.ts";
import type { Closes } from "../../../../src/content/series/closes.ts";
import { runner } from "../../../../src/runner/index.ts";
import { afterPaint } from "../../../../src/pace/after-paint.ts";

const file = vi.hoisted(() => ({ arrive: (_closes: Closes): void => undefined }));
vi.mock("../../../../src/content/series/load-closes.ts", () => ({
  loadCloses: () => new Promise<Closes>((resolve) => (file.arrive = resolve)),
}));

test("a choice made while the file was on its way is not given up for the older one", async () => {
  const asked = vi.spyOn(runner, "run");
  const [values, setValues] = createSignal<LabValues>(labDefaults);
  const { run, dispose } = createRoot((dispose) => ({
    run: createLabRun(values, () => undefined),
    dispose,
  }));
  setValues({ ...labDefaults, path: "sp500", from: "2000-01-03", to: "2000-01-05" });
  await afterPaint();
  const newer = { ...labDefaults, moves: [20, -10] };
  setValues(newer);
  await afterPaint();
  file.arrive({
    days: ["2000-01-03", "2000-01-04", "2000-01-05"],
    closes: ["1455.22", "1399.42", "1402.11"],
  });
  await vi.waitFor(() => expect(run.busy()).toBe(false));
  await afterPaint();
  // The worker gives up what it was asked before: asked for the closes now, it would give up the newer run.
  expect(asked).toHaveBeenCalledOnce();
  expect(run.failure()).toBeUndefined();
  expect(run.result().scenario.market.path).toMatchObject({ returns: ["0.2", "-0.1"] });
  dispose();
});
