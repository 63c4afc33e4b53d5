export interface AtRest<T> {
  readonly tell: (value: T) => void;
  /** Nothing is handed on any more. */
  readonly stop: () => void;
}

/** Hands on what it was told last, when it was told nothing for so long. */
export function atRest<T>(ms: number, handOn: (value: T) => void): AtRest<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    tell: (value) => {
      clearTimeout(timer);
      timer = setTimeout(() => handOn(value), ms);
    },
    stop: () => clearTimeout(timer),
  };
}
