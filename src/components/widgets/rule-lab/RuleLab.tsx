import { createMemo, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { createMarks } from "../../../state/marks.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { limitModel } from "../limits.ts";
import { OwnPricesLink } from "../OwnPricesLink.tsx";
import { createPartByPart } from "../part-by-part.ts";
import { HoldingsTable } from "./HoldingsTable.tsx";
import { ruleLabLimits } from "./limits.ts";
import { ruleLabSet } from "./parameters.ts";
import type { RuleLabSet } from "./parameters.ts";
import { pathsOfHoldings } from "./paths-of-holdings.ts";
import { ruleKinds } from "./rule-kinds.ts";
import type { DrawnRuleLab } from "./rule-lab.drawing.ts";
import { RulePresets } from "./RulePresets.tsx";
import type { VenuePreset } from "./RulePresets.tsx";
import { NO_CARD } from "./venue-cards.ts";

const PATH = ["m1", "m2"] as const;
const OF_A_CARD = "card";
type Key = keyof RuleLabSet;

/** The controls of a rule; a card's numbers are not the reader's to turn. */
function controlsOf(third: string): {
  readonly live: readonly Key[];
  readonly locked: readonly Key[];
} {
  if (third === OF_A_CARD) return { live: PATH, locked: ["pairs", "watch"] };
  const { live, locked } = ruleKinds.find(({ id }) => id === third)!;
  return { live: [...PATH, ...live], locked: ["pairs", ...locked, "L", "watch", "tf"] };
}

/** Three tokens that share a name, on one path. */
export function RuleLab(props: {
  readonly atBuild: DrawnRuleLab;
  readonly formula: string;
  readonly venues: readonly VenuePreset[];
}): JSX.Element {
  const model = limitModel(useModel("rule-lab", ruleLabSet, { showsNotices: true }), ruleLabLimits);
  const drawn = createDerivedLater(
    () => import("./rule-lab.drawing.ts").then((module) => module.ruleLabDrawing),
    untrack(() => props.atBuild),
    model.values,
  );
  const marks = createMarks("rule-lab");
  const third = (): string => {
    const { card, rule } = model.values();
    return card === NO_CARD ? rule : OF_A_CARD;
  };
  const shown = createPartByPart(["third"], third, model.ready);
  const controls = createMemo(() => controlsOf(shown("third")));

  return (
    <Cell
      id="rule-lab"
      title="Which of the three tokens did you buy?"
      sub="One path, three rules. Choose the third one, turn a number here or in the text above."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <>
          <RulePresets model={model} venues={props.venues} />
          <OwnPricesLink scenario={() => drawn.result().scenario} />
        </>
      }
      controls={<ControlStrip model={model} live={controls().live} locked={controls().locked} />}
    >
      <PathsChart
        {...pathsOfHoldings(drawn.result())}
        summary={drawn.result().summary}
        marked={marks.step()}
        onMark={marks.mark}
        showDownloads
      />
      <div class="cell-side">
        <HoldingsTable holdings={drawn.result().holdings} />
      </div>
    </Cell>
  );
}
