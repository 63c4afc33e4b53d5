/** A reader's own file in every state: none, being read, asked about, refused, in use. */
import { For } from "solid-js";
import type { JSX } from "solid-js";
import type { FileState } from "../own-prices/create-file-reading.ts";
import type { OwnSeries } from "../own-prices/outcome.ts";
import { OwnPricesDesk } from "../own-prices/OwnPrices.tsx";

const nothing = (): void => undefined;
const series: OwnSeries = {
  name: "a-file-with-a-name-that-is-long-enough-to-need-a-second-line-on-a-phone.csv",
  days: ["2020-04-03", "2020-04-06"],
  closes: ["100", "110"],
  notes: ["Two lines had the same day; the first was kept.", "The days were put in order."],
};
const states: readonly { readonly name: string; readonly state: FileState; series?: OwnSeries }[] =
  [
    { name: "No file", state: { kind: "waiting", reasons: [] } },
    { name: "Being read", state: { kind: "reading", share: 0.4 } },
    {
      name: "Asked about",
      state: {
        kind: "asking",
        question: {
          id: "date-order",
          ask: "Is 03/04/2020 a day of April or of March?",
          options: [
            { value: "dmy", label: "3 Apr 2020" },
            { value: "mdy", label: "4 Mar 2020" },
          ],
        },
      },
    },
    {
      name: "Refused",
      state: {
        kind: "waiting",
        reasons: [
          "Line 3: the day is not a day of the calendar, got “2020-02-30”.",
          "Line 9: the close must be a number above 0, got “n/a”.",
          "And 12 more lines like these.",
        ],
      },
    },
    { name: "In use", state: { kind: "waiting", reasons: [] }, series },
  ];

export function OwnPricesSpecimens(): JSX.Element {
  return (
    <For each={states}>
      {(one) => (
        <section class="cell needs-js" aria-label={one.name}>
          <h3>{one.name}</h3>
          <OwnPricesDesk
            series={one.series}
            onSeries={nothing}
            otherwise="the S&P 500"
            reading={{
              state: () => one.state,
              choose: nothing,
              answer: nothing,
              cancel: nothing,
            }}
          />
        </section>
      )}
    </For>
  );
}
