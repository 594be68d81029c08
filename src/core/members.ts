// How the members of one union come from many rooms and are still checked whole: shapes alone, no member is named here.
// A feature names its own in one interface, kind → payload, and gives a table over it; app joins the tables.

/** The union of a map's members; `By` is what tells them apart: `kind`, of cards `card`. */
export type Of<M, By extends string = 'kind', K extends keyof M = keyof M> = {
  [P in K]: Readonly<Record<By, P>> & Readonly<M[P]>;
}[K];

/** A function for each member: one that is forgotten does not compile. */
export type Table<M, Ctx, Out, By extends string = 'kind'> = {
  readonly [K in keyof M]: (context: Ctx, it: Of<M, By, K>) => Out;
};

type Apart<A, B> = keyof A & keyof B extends never ? unknown : { readonly claimedTwice: keyof A & keyof B };

/** Both tables as one; a key that both claim does not compile. */
export const join = <A extends object, B extends object>(a: A, b: B & Apart<A, B>): A & B => ({ ...a, ...b });

/** The keys of a table, typed. */
export const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[];

/** A table with the same keys. */
export const mapTable = <K extends string, Out>(
  table: Readonly<Record<K, unknown>>,
  make: (key: K) => Out,
): Readonly<Record<K, Out>> =>
  Object.fromEntries(keysOf(table).map((key) => [key, make(key)])) as Record<K, Out>;
