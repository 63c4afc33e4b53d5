/** While the site is built a model stands at its defaults: a module outlives its page there. */
import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { useModel } from "../../../src/state/model.ts";
import { EXAMPLE_SET } from "../../support/parameter-examples.ts";

function View() {
  const model = useModel("example", EXAMPLE_SET, { showsNotices: true });
  model.change({ L: 5 });
  model.resetAll();
  model.undo();
  model.redo();
  return (
    <p>
      {model.values().L} {model.ready() ? "ready" : "built"} {model.changed().size}{" "}
      {model.canUndo() || model.canRedo() ? "undo" : "none"} {model.notices().length}
    </p>
  );
}

test("page after page it is the same, whatever a component tries", () => {
  const first = renderToString(() => <View />);
  expect(first.replaceAll(/<!--.*?-->|<[^>]+>/g, "")).toBe("3 built 0 none 0");
  expect(renderToString(() => <View />)).toBe(first);
});
