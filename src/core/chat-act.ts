// What a feature does with what people write: one entry for each act of its own (docs/reference.md, Chat).

/** `Said` is what was understood; what is answered comes in the order in which it is said. */
export interface ChatAct<Ctx, Who, Said, Card> {
  readonly run: (context: Ctx, who: Who, said: Said) => Promise<readonly Card[]>;
}

/** An act that is left out does not compile. */
export type ChatActs<Act extends string, Ctx, Who, Said, Card> = {
  readonly [K in Act]: ChatAct<Ctx, Who, Said, Card>;
};
