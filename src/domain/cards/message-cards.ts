// What the cards about incoming messages and who answers them (F3–F7) show.

/** Every card of this part; `never` until the part has some. */
export type MessageCards = never;
