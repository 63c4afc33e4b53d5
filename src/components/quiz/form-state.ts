/**
 * What a reader has already done in a form before its script arrived: typed, chosen, pressed, focused.
 *
 * The form that the page was built with and the living one have the same controls in the same order, so
 * the state is carried over by place.
 */
const CONTROLS = "input, select, button";

type Control = HTMLInputElement | HTMLSelectElement | HTMLButtonElement;

interface ControlState {
  readonly value: string;
  readonly checked: boolean;
}

export interface FormState {
  readonly controls: readonly ControlState[];
  /** Place of the control that has the focus; −1 for none. */
  readonly focused: number;
  readonly selection: readonly [number, number] | null;
}

function controlsOf(container: HTMLElement): readonly Control[] {
  return [...container.querySelectorAll<Control>(CONTROLS)];
}

function selectionOf(control: Control | undefined): readonly [number, number] | null {
  if (!(control instanceof HTMLInputElement) || control.type !== "text") return null;
  return [control.selectionStart ?? 0, control.selectionEnd ?? 0];
}

export function readFormState(container: HTMLElement): FormState {
  const controls = controlsOf(container);
  const focused = controls.findIndex((control) => control === document.activeElement);
  return {
    controls: controls.map((control) => ({
      value: control.value,
      checked: control instanceof HTMLInputElement && control.checked,
    })),
    focused,
    selection: selectionOf(controls[focused]),
  };
}

function restore(control: Control, { value, checked }: ControlState): void {
  if (control instanceof HTMLButtonElement) return;
  const toggled = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);
  if (toggled ? control.checked === checked : control.value === value) return;
  if (toggled) control.checked = checked;
  else control.value = value;
  // The view hears of it as if the reader had done it just now.
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Puts the state into the living form. */
export function restoreFormState(container: HTMLElement, state: FormState): void {
  state.controls.forEach((saved, place) => {
    // Asked for afresh each time: a change can bring controls with it.
    const control = controlsOf(container)[place];
    if (control) restore(control, saved);
  });
  const control = controlsOf(container)[state.focused];
  control?.focus({ preventScroll: true });
  if (state.selection && control instanceof HTMLInputElement) {
    control.setSelectionRange(...state.selection);
  }
}

/** Presses the button at the place at which one was pressed too early. */
export function pressAgain(container: HTMLElement, place: number): void {
  const control = controlsOf(container)[place];
  if (control instanceof HTMLButtonElement) control.click();
}

/** The place of the button that a click meant; −1 when it meant none. */
export function placeOfButton(container: HTMLElement, target: EventTarget | null): number {
  const button = target instanceof Element ? target.closest("button") : null;
  return button ? controlsOf(container).indexOf(button) : -1;
}
