// How sure the bot is of a rule, from its evidence: sure, near, or nothing; learnt over several documents (rules calibrate).

import type { Candidate } from './candidates';
import { evidenceNames } from './evidence-names';
import type { Bands } from './rule-index';

/** A rule with the probability that it answers. */
export interface Judged {
  readonly rule: number;
  readonly probability: number;
}

/** A rule that is hardly likely is no choice, however near the best one is. */
const leastOfBest = 0.04;

function probabilityOf({ evidence, isTied, isTiedOutside }: Candidate, { weights }: Bands): number {
  let sum = weights.always;
  for (const [at, name] of evidenceNames.entries()) sum += weights[name] * (evidence[at] ?? 0);
  const byEvidence = 1 / (1 + Math.exp(-sum));
  return 1 - (1 - byEvidence * (1 - isTiedOutside)) * (1 - isTied);
}

/** Best first; of equals the one that was found first. */
export function judge(candidates: readonly Candidate[], bands: Bands): readonly Judged[] {
  const judged = candidates.map((one) => ({ rule: one.rule, probability: probabilityOf(one, bands) }));
  judged.sort((one, other) => other.probability - one.probability);
  const best = judged[0]?.probability ?? 0;
  return judged.filter(({ probability }) => probability >= leastOfBest * best);
}

export type Band = 'sure' | 'near' | 'nothing';

/** How much the next rule takes from the surety of the first: two that both may answer are better asked about. */
const rivalry = 0.6;

export const suretyOf = ([first, second]: readonly Judged[]): number =>
  (first?.probability ?? 0) * (1 - rivalry * (second?.probability ?? 0));

/** Where sure and near begin. */
export type Lines = Pick<Bands, 'sure' | 'near'>;
/** Also where it begins for what is like a tied question. */
export type AllLines = Lines & Pick<Bands, 'sureWithTied'>;

export const linesOf = ({ sure, sureWithTied, near }: AllLines, isLikeTied: boolean): Lines => ({
  sure: isLikeTied ? sureWithTied : sure,
  near,
});

export function bandOf(judged: readonly Judged[], { sure, near }: Lines): Band {
  const best = judged[0]?.probability ?? 0;
  return suretyOf(judged) >= sure ? 'sure' : best >= near ? 'near' : 'nothing';
}
