import { createSignal, For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { defaultsOf } from "../../engine/index.ts";
import { formatNumber, parseNumber } from "../../format/index.ts";
import { SubmitButton } from "../controls/SubmitButton.tsx";
import { gapInWords } from "../prediction/gap.ts";
import { derive } from "../widgets/derived.ts";
import { definitionOf } from "../widgets/index.ts";

export interface Ending {
  readonly of: string;
  readonly role: string;
  readonly why: string;
}

interface Revealed extends Ending {
  readonly shown: string;
  readonly gap: string;
}

/** The experiment of the first page: a guess, then three tokens that share a name. */
export function HeroExperiment(props: { readonly endings: readonly Ending[] }): JSX.Element {
  const [guess, setGuess] = createSignal("");
  const [complaint, setComplaint] = createSignal("");
  const [revealed, setRevealed] = createSignal<readonly Revealed[]>();
  const [said, setSaid] = createSignal<number>();
  let results: HTMLElement | undefined;

  const show = async (): Promise<void> => {
    const parsed = parseNumber(guess());
    if (!parsed.ok) {
      setComplaint("Write a number first. A wild guess is welcome.");
      return;
    }
    setComplaint("");
    setSaid(parsed.value);
    const definition = await definitionOf("rule-lab");
    const values = defaultsOf(definition.set);
    const result = derive(definition, values);
    setRevealed(
      props.endings.map((ending) => {
        const quantity = definition.quantities[ending.of]!;
        const is = quantity.number!(result, values);
        const shown = quantity.text(result, values);
        return { ...ending, shown, gap: gapInWords(parsed.value, is, shown) };
      }),
    );
    results?.focus();
  };

  return (
    <div class="hero-experiment">
      <form
        class="prediction needs-js"
        onSubmit={(event) => {
          event.preventDefault();
          void show();
        }}
      >
        <div class="guesses">
          <label for="hero-guess">Your guess</label>
          <input
            id="hero-guess"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            maxlength="24"
            value={guess()}
            aria-describedby="hero-complaint"
            onInput={(event) => setGuess(event.currentTarget.value)}
          />
        </div>
        <p id="hero-complaint" role="alert" class="hint">
          {complaint()}
        </p>
        <SubmitButton>Show me</SubmitButton>
      </form>
      <div role="status" tabindex="-1" ref={(element) => (results = element)}>
        <Show when={revealed()}>
          {(endings) => (
            <>
              <p class="hint">You said {formatNumber(said()!)}. It depends:</p>
              <div class="endings">
                <For each={endings()}>
                  {(ending) => (
                    <div data-role={ending.role}>
                      <span class="big">{ending.shown}</span>
                      <p>
                        {ending.why} Your guess: {ending.gap}.
                      </p>
                    </div>
                  )}
                </For>
              </div>
              <p class="hint">
                <a href="/lessons/when-do-they-rebalance/">Turn the numbers yourself in lesson 6</a>
              </p>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}
