/** The ledger of one of the Rule lab's holdings, line by line. */
import { linesToRead } from "../../ledger/ledger-lines.ts";
import type { LedgerLine } from "../../ledger/ledger-columns.ts";
import type { Derivation } from "../derived.ts";
import { drawnFrom } from "../drawing.ts";
import { holdingIds, STAKE } from "./holding-looks.ts";
import type { HoldingId } from "./holding-looks.ts";
import { ruleLab } from "./rule-lab.model.ts";
import type { RuleLabSet } from "./parameters.ts";

export const ruleLedgerDrawings = Object.fromEntries(
  holdingIds.map((id) => [
    id,
    drawnFrom(ruleLab, ({ holdings }) => linesToRead(holdings[id].ledger, STAKE)),
  ]),
) as Record<HoldingId, Derivation<RuleLabSet, readonly LedgerLine[]>>;
