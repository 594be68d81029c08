// What the cards about an absence and who reads the mail meanwhile (P7) show.

/** Every card of this part; `never` until the part has some. */
export type DelegationCards = never;
