// What the cards about questions to the rules and to the registrar show.

/** Every card of this part; `never` until the part has some. */
export type QuestionCards = never;
