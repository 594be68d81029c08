// What a feature does with what people write: one entry for each intent of its own (docs/reference.md, Chat words).

export interface ChatAct<Ctx, Who, Intent, Card> {
  /** Undefined when it turns out not to be meant for the feature: then it is a question to the rules. */
  readonly run: (context: Ctx, who: Who, intent: Intent) => Promise<readonly Card[] | undefined>;
}

/** An intent that is left out does not compile. */
export type ChatActs<Intent extends { readonly kind: string }, Ctx, Who, Card> = {
  readonly [K in Intent['kind']]: ChatAct<Ctx, Who, Extract<Intent, { readonly kind: K }>, Card>;
};
