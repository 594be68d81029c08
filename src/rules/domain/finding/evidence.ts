// What speaks for and against each rule that may answer a question: the figures that the bands are learnt from.

import type { KindOfAnswer } from '../question/asked-for';
import { metaId, type Rule } from '../document';
import { evidenceNames, type EvidenceName } from './evidence-names';
import { alikeness } from '../words/letters';
import { readQuestion, type AskedText, type ReadQuestion, type Weighed } from './read-question';
import { nearFigures } from './meanings';
import { strengthOf, type IndexSide } from './rule-index';
import type { Ranked } from './scoring';
import { likenessOf, type NearestTied } from '../tied/tied-questions';
import { fold } from '../words/words';
import { weights } from './weights';

/** In the order of the names. */
export type Evidence = readonly number[];

interface Candidates extends AskedText {
  readonly ranked: readonly Ranked[];
  readonly likeness: Float64Array;
  readonly rules: readonly Rule[];
  /** How near each rule lies by what was learnt of meanings. */
  readonly nearness: Float64Array;
  /** How the question is put: above 0 as those that rules answer. */
  readonly form: number;
  /** Undefined where no question is tied to a rule. */
  readonly tied: NearestTied | undefined;
}

/** The evidence for each of the ranked rules, in their order. */
export function evidenceOf(index: IndexSide, candidates: Candidates): readonly Evidence[] {
  const { ranked, likeness, rules, tied } = candidates;
  const question = readQuestion(index, candidates);
  const unaided = Math.max(...ranked.map(({ score }) => score), Number.EPSILON);
  /** The nearest tied question adds to the score. */
  const scoreOf = ({ rule, score }: Ranked) => {
    const near = tied?.of.get(rule);
    return score + (near === undefined ? 0 : unaided * likenessOf(near) ** 2);
  };
  const best = Math.max(...ranked.map(scoreOf), Number.EPSILON);
  const likeOf = (rule: number) =>
    Math.max(likeness[rule] ?? 0, likeAsTied * (tied?.of.get(rule)?.letters ?? 0));
  const alike = Math.max(...ranked.map(({ rule }) => likeOf(rule)), Number.EPSILON);
  const nearOf = nearFigures(candidates.nearness);
  return ranked.map((one) => {
    const { rule, coverage } = one;
    const score = scoreOf(one);
    const isFacts = rules[rule]?.id === metaId;
    const nearest = tied?.of.get(rule);
    const shares = question.weighed.map((weighed, at) =>
      withTiedShare(shareOf(weighed, index, rule), nearest?.shares[at] ?? 0),
    );
    const figures: Readonly<Record<EvidenceName, number>> = {
      score: Math.min(1, score / index.greatestRarity / 2),
      coverage,
      ...unitFigures(question, shares, index),
      ...wordFigures(question, shares, index.words[rule] ?? []),
      ruleShare: ruleShare(question, index, rule),
      letters: Math.min(1, 2 * likeOf(rule)),
      ...shareFigures(question, score / best, likeOf(rule) / alike),
      ...kindFigures(question.asked, isFacts ? undefined : index.gives[rule]),
      ...putFigures(question, candidates.form),
      english: question.isEnglish ? 1 : 0,
      facts: isFacts ? 1 : 0,
      ...nearOf(rule),
      length: Math.min(1, Math.max(0, (index.brevity[rule] ?? 1) - 0.5)),
      ...tiedFigures(tied, rule),
    };
    return evidenceNames.map((name) => figures[name]);
  });
}

/** An English question has no letters in common with Swedish rules. */
function shareFigures({ isEnglish }: ReadQuestion, scoreShare: number, ofLetters: number) {
  const lettersShare = isEnglish ? scoreShare : ofLetters;
  return { scoreShare, lettersShare, agree: scoreShare === 1 && lettersShare === 1 ? 1 : 0 };
}

/** More is no surer. */
const mostOfForm = 4;

/** How the question is put, whatever it is about. */
function putFigures(
  { isTechnical: technical, asksHow: how, asksHowToDo: toDo }: ReadQuestion,
  score: number,
) {
  const form = Math.min(1, Math.max(-1, score / mostOfForm));
  const put = { technical: technical ? 1 : 0, how: how ? 1 : 0, howToDo: toDo ? 1 : 0 };
  return { ...put, form, formAgainst: Math.max(0, -form) };
}

/** The nearest question that is tied to the rule, to another one, to none. */
function tiedFigures(tied: NearestTied | undefined, rule: number) {
  const own = tied?.of.get(rule);
  const like = own === undefined ? 0 : likenessOf(own);
  const other = tied?.nearest.find(({ place }) => place !== rule)?.like ?? 0;
  return {
    tiedLetters: own?.letters ?? 0,
    tiedMeaning: own?.meaning ?? 0,
    tiedStrongly: like ** 2,
    tiedElsewhere: other ** 2,
    tiedOutside: tied === undefined ? 0 : likenessOf(tied.outside) ** 2,
  };
}

/** What the nearest question that is tied to the rule has said of the unit counts nearly as the rule itself. */
const withTiedShare = (share: Share, tied: number): Share =>
  asTied * tied > share.share ? { ...share, share: asTied * tied, inHeading: false } : share;

const asTied = 0.9;
const likeAsTied = 0.6;

interface Share {
  /** How well the rule answers the unit, 0–1, and how telling that is. */
  readonly share: number;
  readonly tells: number;
  readonly inHeading: boolean;
}

function shareOf({ unit }: Weighed, index: IndexSide, rule: number): Share {
  let [share, tells, inHeading] = [0, 0, false];
  for (const [key, wanted] of unit.features) {
    const strength = strengthOf(index, key, rule);
    if (strength * wanted > share) [share, inHeading] = [strength * wanted, strength < weights.inText];
    tells = Math.max(tells, strength * wanted * (index.rarity.get(key) ?? 0));
  }
  return { share, tells, inHeading };
}

function unitFigures(question: ReadQuestion, shares: readonly Share[], { greatestRarity }: IndexSide) {
  const sums = {
    own: 0,
    heading: 0,
    outside: 0,
    elsewhere: 0,
    nowhere: 0,
    biggestMiss: 0,
    clear: 0,
    rarest: 0,
  };
  for (const [at, { unit, importance, isInDocument }] of question.weighed.entries()) {
    const { share = 0, tells = 0, inHeading = false } = shares[at] ?? {};
    const part = importance / question.total;
    sums.own += part * share;
    if (inHeading) sums.heading += part * share;
    sums[unit.kind === 'outside' ? 'outside' : isInDocument ? 'elsewhere' : 'nowhere'] += part * (1 - share);
    sums.biggestMiss = Math.max(sums.biggestMiss, Math.min(1, ((1 - share) * importance) / greatestRarity));
    if (unit.kind === 'weak') continue;
    if (share >= weights.inText) sums.clear += 1;
    sums.rarest = Math.max(sums.rarest, tells / greatestRarity);
  }
  const units = question.weighed.filter(({ unit }) => unit.kind !== 'weak').length;
  return { ...sums, clear: Math.min(3, sums.clear) / 3, units: Math.min(6, units) / 6 };
}

const isMissed = 0.3;
const likeEnough = 0.55;
const likeCounts = 0.8;

/** Word by word: found in the rule as itself, as its concept, or as a word much like it. */
function wordFigures(
  { words, weighed, greatestRarity, focus }: ReadQuestion,
  shares: readonly Share[],
  ofRule: readonly ReadonlySet<string>[],
) {
  let [total, found, greatest, missed] = [0, 0, 0, 0];
  const turns = { verbHit: 0, verbMiss: 0, thingHit: 0, thingMiss: 0 };
  for (const { word, importance, groups } of words) {
    const known = weighed.map((one, at) => (one.words.has(word) ? (shares[at]?.share ?? 0) : 0));
    const like = Math.max(0, ...ofRule.map((other) => alikeness(groups, other)));
    const share = Math.max(0, ...known, like >= likeEnough ? likeCounts * like : 0);
    const plain = fold(word, 'plain');
    if (plain === focus.verb) [turns.verbHit, turns.verbMiss] = [share, 1 - share];
    if (plain === focus.thing) [turns.thingHit, turns.thingMiss] = [share, 1 - share];
    total += importance;
    found += importance * share;
    if (share >= isMissed) continue;
    missed += 1;
    greatest = Math.max(greatest, importance / greatestRarity);
  }
  return {
    ...turns,
    words: total > 0 ? found / total : 0,
    wordMiss: greatest,
    wordsMissed: Math.min(4, missed) / 4,
    missedShare: words.length > 0 ? missed / words.length : 1,
    allWords: missed === 0 && words.length > 1 ? 1 : 0,
  };
}

/** How much of the rule the question touches. */
function ruleShare({ touched }: ReadQuestion, index: IndexSide, rule: number): number {
  let [total, hit] = [0, 0];
  for (const key of index.stems[rule] ?? []) {
    const rarity = index.rarity.get(key) ?? 0;
    total += rarity;
    if (touched.has(key)) hit += rarity;
  }
  return total > 0 ? Math.min(1, (2 * hit) / total) : 0;
}

const isHard: ReadonlySet<KindOfAnswer> = new Set(['time', 'cost', 'count', 'meaning', 'name']);

/** The facts about the document answer what they answer, whatever kind was asked for. */
function kindFigures(asked: readonly KindOfAnswer[], gives: ReadonlySet<KindOfAnswer> | undefined) {
  const fit = (kind: KindOfAnswer) =>
    gives === undefined || !asked.includes(kind) ? 0 : gives.has(kind) ? 1 : -1;
  const all = asked.map(fit);
  const count = (wanted: number) => Math.min(2, all.filter((one) => one === wanted).length) / 2;
  return {
    fits: count(1),
    unfit: count(-1),
    fitTime: fit('time'),
    fitMay: fit('may'),
    fitWho: fit('who'),
    hardUnfit: asked.some((kind) => isHard.has(kind) && fit(kind) === -1) ? 1 : 0,
    meaning: asked.includes('meaning') || asked.includes('name') ? 1 : 0,
  };
}
