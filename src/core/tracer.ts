// What an operator can follow of the bot's work, step by step; never with ids, words or addresses of anybody.

/** Names of choices, counts and route templates. */
export type StepFacts = Readonly<Record<string, string | number | boolean>>;

/** A step that has ended. */
export interface EndedStep {
  readonly name: string;
  readonly facts: StepFacts;
  /** How long it took, in real milliseconds, until now. */
  readonly millis: number;
  readonly isGood: boolean;
}

/** Costs next to nothing where no collector is named. */
export interface Tracer {
  /** A step that holds others. Gives back what `work` gives, throws what it throws and marks the step as failed then. */
  within<T>(name: string, facts: StepFacts, work: () => Promise<T>): Promise<T>;
  /** A step without others inside, noted when it is over; it belongs to the step under way. */
  ended(step: EndedStep): void;
  /** Hands over what is left; waits a few seconds at most and throws nothing. */
  close(): Promise<void>;
}
