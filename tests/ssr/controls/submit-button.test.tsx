import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { SubmitButton } from "../../../src/components/controls/SubmitButton.tsx";

test("before it wakes the button is off, so that Enter sends nothing", () => {
  expect(renderToString(() => <SubmitButton>Show me</SubmitButton>)).toMatch(
    /<button[^>]*type="submit"[^>]*\bdisabled/,
  );
});
