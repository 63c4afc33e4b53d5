/** From the text of a file to a scenario, or one clear line. */
import { complaintLine } from "../fields.ts";
import type { Scenario } from "../scenario.ts";
import { MAX_TEXT } from "./guard.ts";
import { parseScenario } from "./parse-scenario.ts";
import { repeatedKey } from "./repeated-key.ts";
import { fieldPath } from "./wording.ts";

/**
 * Reads JSON text as a scenario.
 *
 * @throws RangeError for text that is too long, is not JSON, has a key twice, or is not a scenario.
 */
export function readScenario(text: string): Scenario {
  if (text.length > MAX_TEXT) {
    throw refusal(`at most ${MAX_TEXT} characters of JSON`, `${text.length} characters`);
  }
  const input = parseJson(text);
  const twice = repeatedKey(text);
  if (twice) {
    const field = fieldPath(twice);
    throw new RangeError(complaintLine({ field, expected: "given once", found: "it twice" }));
  }
  return parseScenario(input);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    throw refusal("valid JSON", text.trim() === "" ? "nothing" : "text that is not JSON");
  }
}

function refusal(expected: string, found: string): RangeError {
  return new RangeError(complaintLine({ field: "scenario", expected, found }));
}
