/** Mailboxes that a read is about; all when undefined. */
export interface Only {
  readonly only: readonly string[] | undefined;
}

export interface OnDate extends Only {
  readonly date: string;
}
