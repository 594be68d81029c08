// The steps of jobs: a feature gives its own, app runs them as one job (docs/reference.md, Jobs).

/** In the order in which jobs that are due at the same time run: first what sees, then what decides, then what says. */
export const jobNames = [
  'absenceAhead',
  'absence',
  'mailboxes',
  'ladder',
  'assignments',
  'inbox',
  'week',
  'subscriptions',
  'retention',
  'outbox',
] as const;
export type JobName = (typeof jobNames)[number];

export interface JobStep<Ctx> {
  /** Steps of a job run in the order of their places, those of one place at once; a fault keeps later ones from running. */
  readonly place: number;
  readonly run: (context: Ctx) => Promise<unknown>;
  /** Runs also when an earlier one failed. */
  readonly isAlways?: boolean;
}

/** What a feature has to do in each job. */
export type JobSteps<Ctx> = { readonly [Job in JobName]?: readonly JobStep<Ctx>[] };

/** Told of each job that ran, good or not. */
export type JobWatch = (event: {
  readonly job: JobName;
  readonly isGood: boolean;
  readonly seconds: number;
}) => void;
