/** What the words of another language must have: the same keys, and sentences made of the same facts. */
export type Wording<T> = T extends string
  ? string
  : T extends (...facts: infer F) => infer Said
    ? (...facts: F) => Wording<Said>
    : T extends object
      ? { readonly [K in keyof T]: Wording<T[K]> }
      : T;
