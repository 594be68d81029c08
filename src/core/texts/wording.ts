/** What the words of another language must have: the same keys, and sentences made of the same facts. */
export type Wording<T> = T extends string
  ? string
  : T extends (...facts: infer F) => infer Said
    ? (...facts: F) => Wording<Said>
    : T extends object
      ? { readonly [K in keyof T]: Wording<T[K]> }
      : T;

/** Who and which days stand in the way, in words. */
export interface WayWords {
  /** Undefined: nobody. */
  readonly name: string | undefined;
  readonly isReader: boolean;
  readonly days: string;
  readonly back: string | undefined;
  readonly isUnreached: boolean;
}

/** By refusal, of those that can say it. */
export type WaySentences = Readonly<Record<string, (way: WayWords) => string>>;
