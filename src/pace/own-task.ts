/**
 * Goes on in a task of its own. Input that has come meanwhile is served first; painting is not, where the browser
 * can be told so: what is on its way to the page then comes with one frame instead of two.
 */
export function ownTask(): Promise<void> {
  if ("scheduler" in globalThis) {
    return scheduler.postTask(() => undefined, { priority: "user-blocking" }) as Promise<void>;
  }
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
