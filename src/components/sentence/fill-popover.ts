/**
 * Puts the scenario into a number's popover as it first opens: the page does not carry it with each number.
 * Without a script the popover says how the number comes about, and its link holds the scenario.
 */
import { scenarioOfSource } from "./scenario-of-source.ts";

const SUMMARY = "The scenario, as the command line takes it";

export async function fillPopover(popover: HTMLElement): Promise<void> {
  const { stored, model, of } = popover.dataset;
  if ((stored ?? model) === undefined || popover.querySelector("details") !== null) return;
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  const text = document.createElement("pre");
  summary.textContent = SUMMARY;
  details.append(summary, text);
  popover.append(details);
  try {
    text.textContent = (await scenarioOfSource({ stored, model, of })) ?? "";
  } catch {
    details.remove();
  }
}
