/** The wording about standing agreements. */
export interface AgreementTexts {
  readonly title: (count: number) => string;
  /** So many wait for the reader's yes. */
  readonly toAgree: (count: number) => string;
  readonly none: string;
  readonly kind: (kind: {
    folder?: string | undefined;
    domain?: string | undefined;
    words?: string | undefined;
  }) => string;
  readonly agreed: (by: string | undefined, day: string) => string;
  readonly proposed: (by: string | undefined, day: string) => string;
  readonly afterYourYes: string;
  readonly afterManagersYes: string;
  readonly agree: string;
  readonly end: string;
  readonly make: string;
  readonly makeSend: string;
  readonly how: string;
}
