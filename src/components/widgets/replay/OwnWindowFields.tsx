import type { JSX } from "solid-js";
import type { OwnSeries } from "../../own-prices/outcome.ts";
import { DateField } from "../../controls/DateField.tsx";
import { ownDates } from "./own-replay.ts";
import type { OwnWindow } from "./own-replay.ts";

/** The window of the reader's own series. It is not part of the link. */
export function OwnWindowFields(props: {
  readonly series: OwnSeries;
  readonly window: OwnWindow;
  readonly onChange: (change: Partial<OwnWindow>) => void;
}): JSX.Element {
  const dates = () => ownDates(props.series, props.window);
  return (
    <>
      <DateField
        parameter={dates().from}
        value={props.window.from}
        changed={props.window.from !== dates().from.default}
        onChange={(from) => props.onChange({ from })}
        onReset={() => props.onChange({ from: dates().from.default })}
      />
      <DateField
        parameter={dates().to}
        value={props.window.to}
        changed={props.window.to !== dates().to.default}
        onChange={(to) => props.onChange({ to })}
        onReset={() => props.onChange({ to: dates().to.default })}
      />
    </>
  );
}
