import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import type { LedgerLine } from "../../ledger/ledger-columns.ts";
import { LedgerTable } from "../../ledger/LedgerTable.tsx";
import { createDerivedLater } from "../derived.ts";
import { holdingLook, STAKE } from "./holding-looks.ts";
import type { HoldingId } from "./holding-looks.ts";
import { ruleLabSet } from "./parameters.ts";

/** The ledger of one of the lab's holdings, linked with the lab. */
export function RuleLedger(props: {
  readonly holding: HoldingId;
  readonly title: string;
  readonly sub: string;
  readonly atBuild: readonly LedgerLine[];
}): JSX.Element {
  // An island's props never change.
  const { holding, atBuild } = untrack(() => ({ ...props }));
  const model = useModel("rule-lab", ruleLabSet);
  const lines = createDerivedLater(
    () => import("./rule-ledger.drawing.ts").then((module) => module.ruleLedgerDrawings[holding]),
    atBuild,
    model.values,
  );
  return (
    <Cell
      id={`${holding}-ledger`}
      title={props.title}
      sub={props.sub}
      model={model}
      busy={lines.busy()}
    >
      <LedgerTable
        caption={`Ledger of the ${holdingLook[holding].label} holding, stake ${STAKE}`}
        lines={lines.result()}
        source="rule-lab"
        product={holding}
      />
    </Cell>
  );
}
