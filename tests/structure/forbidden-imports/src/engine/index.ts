export const engine = 1;
export interface Engine {
  readonly name: string;
}
