import { createSignal } from "solid-js";
import type { JSX } from "solid-js";
import type { Scenario } from "../../engine/index.ts";

/**
 * From an instrument to the lab with what it holds: there the path can be a file of the reader's own. The
 * link is made when somebody turns to it; before that, and without a script, it leads to the lab as it is.
 */
export function OwnPricesLink(props: { readonly scenario: () => Scenario }): JSX.Element {
  const [href, setHref] = createSignal("/lab/");
  const make = async (): Promise<void> => {
    try {
      const { labForOwnPrices } = await import("./lab/open-in-lab.ts");
      setHref(await labForOwnPrices(props.scenario()));
    } catch {
      // The link stays as it is: it leads to the lab all the same.
    }
  };
  return (
    <p class="own-link needs-js">
      <a
        href={href()}
        onFocus={() => void make()}
        onPointerEnter={() => void make()}
        onPointerDown={() => void make()}
      >
        With your own prices, in the lab
      </a>
    </p>
  );
}
