/** Under which keys the record is kept in the browser, and whether there is one. */
export const MAIN_KEY = "path-dependent/progress";
export const SPARE_KEY = "path-dependent/progress/spare";
export const ASIDE_KEY = "path-dependent/progress/aside";

/** Whether the browser may hold a record. Browser only; blocked storage holds none. */
export function holdsProgress(): boolean {
  try {
    return [MAIN_KEY, SPARE_KEY].some((key) => localStorage.getItem(key) !== null);
  } catch {
    return false;
  }
}
