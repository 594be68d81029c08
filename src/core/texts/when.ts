/** A time in words, as parts: how they join depends on the sentence. */
export interface When {
  readonly isToday: boolean;
  /** "15.42" */
  readonly clock: string;
  /** "i dag", "i går", "fredag 4 december" */
  readonly day: string;
}
