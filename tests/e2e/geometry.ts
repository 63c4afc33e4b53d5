import type { Page } from "@playwright/test";

/** WCAG 2.2, 2.5.8: the least size of a target, unless it stands in a sentence or has room around it. */
const TARGET = 24;

/**
 * What a layout gets wrong that no accessibility rule sees, in words: text that is cut off or leaves the
 * screen, targets that lie on each other or are too small to hit, labels of a drawing that collide.
 */
export async function geometryFaults(page: Page): Promise<string[]> {
  return page.evaluate((target) => {
    const faults: string[] = [];
    /** There for screen readers, or until it has the focus: a box of a pixel. */
    const unseen = (element: Element | null): boolean => {
      if (element === null || element === document.body) return false;
      const { clipPath, overflowX } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const tiny = overflowX !== "visible" && (width <= 1 || height <= 1);
      return clipPath === "inset(50%)" || tiny || unseen(element.parentElement);
    };
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest(".skip") === null &&
      !unseen(element);
    const say = (element: Element): string => {
      const text = (element.textContent || element.getAttribute("aria-label") || "").trim();
      const name = `${element.tagName.toLowerCase()}${element.id === "" ? "" : `#${element.id}`}`;
      const kind = element.getAttribute("class");
      return `<${name}${kind === null ? "" : ` .${kind}`}> “${text.replace(/\s+/g, " ").slice(0, 40)}”`;
    };
    const scrolls = (element: Element | null): boolean => {
      if (element === null || element === document.documentElement) return false;
      const { overflowX } = getComputedStyle(element);
      return ["auto", "scroll"].includes(overflowX) || scrolls(element.parentElement);
    };
    const ownText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== "");

    for (const element of document.querySelectorAll("body *")) {
      if (!ownText(element) || !shown(element) || element instanceof SVGElement) continue;
      const { right, left, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      if ((right > innerWidth + 1 || left < -1) && !scrolls(element)) {
        faults.push(`leaves the screen: ${say(element)}`);
      }
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut = ["hidden", "clip"];
      if (
        (cut.includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cut.includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      ) {
        faults.push(`text cut off: ${say(element)}`);
      }
    }
    for (const input of document.querySelectorAll<HTMLInputElement>("input[type=text]")) {
      if (shown(input) && input.scrollWidth > input.clientWidth + 1) {
        faults.push(`value cut off: ${say(input)} ${input.value}`);
      }
    }

    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        "button, a[href], input:not([type=hidden]), select, textarea, summary, [role=spinbutton]",
      ),
    ].filter((element) => shown(element) && element.getClientRects().length > 0);
    const boxes = targets.map((element) => {
      // A radio that lies over its label is hit by the label.
      const hit = element.closest("label")?.contains(element) ? element.closest("label")! : element;
      return { element, box: hit.getBoundingClientRect() };
    });
    const inSentence = (element: Element): boolean =>
      getComputedStyle(element).display.startsWith("inline") &&
      element.closest("p, li, td, figcaption, .fact, .popover") !== null;
    for (const [i, { element, box }] of boxes.entries()) {
      const small = box.width < target || box.height < target;
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      for (const [j, { element: other, box: room }] of boxes.entries()) {
        if (i === j || element.contains(other) || other.contains(element)) continue;
        if (
          element.closest("label") !== null &&
          element.closest("label") === other.closest("label")
        )
          continue;
        const across = Math.min(box.right, room.right) - Math.max(box.left, room.left);
        const down = Math.min(box.bottom, room.bottom) - Math.max(box.top, room.top);
        const wrapped = inSentence(element) && inSentence(other);
        if (i < j && across > 1 && down > 1 && !wrapped) {
          faults.push(`lie on each other: ${say(element)} and ${say(other)}`);
        }
        if (!small || inSentence(element)) continue;
        const dx = Math.max(room.left - middle.x, 0, middle.x - room.right);
        const dy = Math.max(room.top - middle.y, 0, middle.y - room.bottom);
        if (Math.hypot(dx, dy) < target / 2) {
          const size = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
          faults.push(`too small to hit, ${size}, next to ${say(other)}: ${say(element)}`);
        }
      }
    }

    for (const svg of document.querySelectorAll("figure svg")) {
      if (!shown(svg)) continue;
      const texts = [...svg.querySelectorAll("text")].flatMap((text) => {
        const parts =
          text.querySelectorAll("tspan").length > 0 ? [...text.querySelectorAll("tspan")] : [text];
        return parts
          .filter((part) => part.textContent.trim() !== "")
          .map((part) => ({ part, text, box: part.getBoundingClientRect() }));
      });
      for (const [i, one] of texts.entries()) {
        for (const other of texts.slice(i + 1)) {
          if (one.text === other.text) continue;
          const across =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down =
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // A line box is higher than its letters.
          if (across > 2 && down > one.box.height * 0.4) {
            faults.push(`labels collide: ${say(one.part)} and ${say(other.part)}`);
          }
        }
      }
    }
    return [...new Set(faults)];
  }, TARGET);
}
