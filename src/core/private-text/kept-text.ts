// Which free text may be kept: nothing that tells of somebody's health or family; in doubt nothing (P3, K1).

import { isWrittenAsName } from './first-names';
import { byFirstWord, foldWord, hasPhrase, withoutKinds, type Texted, type WordsKnown } from './kind-words';
import { isDone, isOrdinaryWord, isWorkWord } from './ordinary-words';
import {
  askWords,
  betweenWords,
  bodiesFirst,
  looseSigns,
  oneselfWords,
  personWords,
  placesOfWork,
  stateVerbs,
  ownedSigns,
  ownerWords,
  signMarks,
  signPhrases,
  signsAccented,
  signsFirst,
  signsInside,
  signsMade,
  signsWhole,
  slipWords,
  threatsFirst,
} from './personal-signs';

/** Longest word that is looked at letter by letter. */
const longestWord = 40;
const shortestSlip = 6;

const whole: ReadonlySet<string> = new Set(signsWhole);
const accented: ReadonlySet<string> = new Set(signsAccented);
const owned: ReadonlySet<string> = new Set(ownedSigns);
const owners: ReadonlySet<string> = new Set(ownerWords);

/** A sign of somebody's health or family, whoever's. A kind of document ("läkarintyg") is none, unless it is somebody's. */
export function hasSign(text: string): boolean {
  return signMarks.some((mark) => text.includes(mark)) || sentencesOf(text).some((one) => hasAnySign(one));
}

/**
 * Whether a text tells of the health or family of somebody who can be recognised: a person (a name, "jag", "hon", a
 * relative) and a sign, or after the person a state that no ordinary word is ("Anna har lupus"). A question about kinds
 * of documents, and what holds for anybody ("när man är sjuk"), tells of nobody.
 */
export function tellsOfSomebody(text: string, { isKnown }: WordsKnown, isAboutSomebody = false): boolean {
  const known = { isKnown: once(isKnown) };
  if (signMarks.some((mark) => text.includes(mark))) return true;
  const sentences = sentencesOf(text, known);
  if (
    sentences.some(
      (one) => saysState(one, known, isAboutSomebody) || hasStrangeWord(one, known, isAboutSomebody),
    )
  )
    return true;
  const isPerson = isAboutSomebody || sentences.some((one) => hasPerson(one, known));
  return sentences.some(
    (one) => (isPerson ? hasFirmSign(one) : false) || saysOfOneself(one) || hasLooseSign(one, known),
  );
}

/** A sign of a threat or of violence, in any word. */
export const hasThreat = (text: string): boolean =>
  sentencesOf(text).some(({ words }) =>
    words.some((word) => threatsFirst.some((sign) => word.startsWith(sign))),
  );

interface Sentence {
  /** As written. */
  readonly written: readonly string[];
  /** Folded, side by side with the written ones. */
  readonly words: readonly string[];
  /** Folded, kinds as nobody's words. */
  readonly plain: readonly string[];
  readonly isSign: (word: string) => boolean;
}

/** What follows them is read as one. */
const mostSentences = 100;

function sentencesOf(text: string, known?: WordsKnown): readonly Sentence[] {
  const isSign = once(isSignWord);
  const parts = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u00ad'’´`]/gu, '')
    .split(/[.!?;:\n]+/u);
  return [...parts.slice(0, mostSentences), parts.slice(mostSentences).join(' ')]
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => {
      const written = part.match(/[\p{L}\p{N}]+/gu) ?? [];
      const words = written.map(foldWord);
      return { written, words, plain: withoutKinds({ written, words }, known), isSign };
    });
}

const signPhrasesBy = byFirstWord(signPhrases);
const persons: ReadonlySet<string> = new Set(personWords);
const states: ReadonlySet<string> = new Set(stateVerbs);
const skipped: ReadonlySet<string> = new Set(betweenWords);
const places: ReadonlySet<string> = new Set(placesOfWork);
const loose: ReadonlySet<string> = new Set(looseSigns);
const loosePhrases = phrasesOf(looseSigns);

function phrasesOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.includes(' '));
}

/** "jag", "hon", "kollegan", "mamma"; a name, which is a word with a capital inside the sentence that nobody knows. */
function hasPerson({ written, words }: Texted, known: WordsKnown): boolean {
  // "i" is the writer in English alone.
  const isEnglish = words.some((word) => english.has(word));
  return words.some(
    (word, at) => (persons.has(word) && (word !== 'i' || isEnglish)) || isName(written[at] ?? '', at, known),
  );
}

const isName = (written: string, at: number, known: WordsKnown): boolean =>
  isWrittenAsName(written) ||
  (at > 0 && /^\p{Lu}\p{Ll}/u.test(written) && !known.isKnown(written.toLowerCase()));

function hasAnySign(sentence: Sentence): boolean {
  const { plain: words, isSign } = sentence;
  return (
    hasPhrase(words, signPhrasesBy) ||
    sentence.written.some((word) => accented.has(word.toLowerCase())) ||
    words.some((word, at) => isSign(word) || isOwned(words, at))
  );
}

/** Any sign but those that ordinary work has too. */
function hasFirmSign({ plain: words, written, isSign }: Sentence): boolean {
  return (
    hasPhrase(words, signPhrasesBy) ||
    written.some((word) => accented.has(word.toLowerCase()) && !loose.has(foldWord(word))) ||
    words.some((word, at) => (isSign(word) && !loose.has(word)) || isOwned(words, at))
  );
}

/** So near after a person even a word of ordinary work ("trött", "operation") tells of them. */
const near = 7;

function hasLooseSign({ plain: words, written }: Sentence, known: WordsKnown): boolean {
  const from = (at: number) => Math.max(0, at - near);
  const isLoose = (word: string, at: number) =>
    loose.has(word) || accented.has((written[at] ?? '').toLowerCase());
  return words.some(
    (word, at) =>
      isLoose(word, at) &&
      hasPerson({ words: words.slice(from(at), at), written: written.slice(from(at), at) }, known) &&
      !loosePhrases.some((phrase) => ` ${words.slice(at, at + 2).join(' ')} ` === ` ${phrase} `),
  );
}

/** Without a person it is the writer: "är hemma med feber", "magsjuk", "tandläkare 10-12". */
const shortStory = 6;

function saysOfOneself(sentence: Sentence): boolean {
  const { plain: words, isSign } = sentence;
  const [first = ''] = words;
  const isFirst = oneselfFirst.has(first) || isSign(first);
  const isShort = words.length <= shortStory && !asks.has(first);
  return (isFirst || isShort) && hasFirmSign(sentence) && !asks.has(first);
}

const oneselfFirst: ReadonlySet<string> = new Set(oneselfWords);
const asks: ReadonlySet<string> = new Set(askWords);

/** "Anna har lupus", "hon går på Antabus": a name or a person, a verb of states, and a word that nobody knows. */
function saysState({ written, words }: Sentence, known: WordsKnown, isNamed: boolean): boolean {
  return words.some((word, at) => {
    if (!states.has(word)) return false;
    const who = words[at - 1];
    const isWho =
      who !== undefined &&
      (persons.has(who) || isNameBefore(written[at - 1] ?? '', isNamed ? undefined : known));
    return isWho && isUnknownState({ written, words }, at, known);
  });
}

/** "vad gäller för mig som har MS", "hon har hemska mardrömmar": a person, and a word that no ordinary one is. */
function hasStrangeWord(sentence: Sentence, known: WordsKnown, isNamed: boolean): boolean {
  const isWho = isNamed || hasPerson(withoutPlaces(sentence), known);
  const { written, words, plain } = sentence;
  return (
    isWho &&
    written.some(
      (word, at) => plain[at] === words[at] && !persons.has(words[at] ?? '') && isStrange(word, at, known),
    )
  );
}

/** Of "min mapp GP" the folder is no person, and what it is called no state of one. */
function withoutPlaces({ words, written }: Texted): Texted {
  const isOfPerson = (_: string, at: number): boolean => !places.has(words[at + 1] ?? '');
  return { words: words.filter(isOfPerson), written: written.filter(isOfPerson) };
}

const english: ReadonlySet<string> = new Set(
  'should feel feeling tell got my was with the is do what when who how may can am have if to and'.split(' '),
);

/** Not ordinary, no number, and no name. */
const isStrange = (word: string, at: number, known: WordsKnown): boolean =>
  word.length > 1 &&
  !/\d/u.test(word) &&
  !(/^\p{Lu}\p{Ll}/u.test(word) || (at === 0 && /^\p{Lu}/u.test(word))) &&
  !known.isKnown(word.toLowerCase()) &&
  !isOrdinaryWord(word.toLowerCase());

/** Names that are ordinary words as well (Bo) count where the directory has found one; "Det är Eva" tells of no Det. */
const isNameBefore = (written: string, known: WordsKnown | undefined): boolean =>
  /^\p{Lu}\p{Ll}/u.test(written) &&
  !pointing.has(written.toLowerCase()) &&
  known?.isKnown(written.toLowerCase()) !== true;

const pointing: ReadonlySet<string> = new Set(
  'det den de detta denna dessa där här nu då så som vem vad it this that these those there here what who which'.split(
    ' ',
  ),
);

/** The verb stands at `verb`; what somebody "har" may be what they have done. */
function isUnknownState({ written, words }: Texted, verb: number, known: WordsKnown): boolean {
  let at = verb + 1;
  while (at < verb + 5 && skipped.has(words[at] ?? '')) at += 1;
  const word = words[at];
  if (word === undefined || /^\d/u.test(word) || persons.has(word)) return false;
  const shown = written[at] ?? '';
  // Who somebody is: "handläggaren är Eva", "frågan är Lottas".
  if (being.has(words[verb] ?? '') && isWrittenAsName(shown)) return false;
  const isDeed =
    having.has(words[verb] ?? '') &&
    (isDone(shown) || (/(?:ed|ing)$/u.test(shown) && words[at + 1] !== undefined));
  const isOrdinary = !/^\p{Lu}/u.test(shown) && (isDeed || isWorkWord(shown));
  return !isOrdinary && !known.isKnown(shown.toLowerCase());
}

const being: ReadonlySet<string> = new Set(['ar', 'e', 'var', 'blir', 'blev', 'is', 'was']);
const having: ReadonlySet<string> = new Set(['har', 'hade', 'has', 'have', 'is', 'am', 'was']);

/** Words come again and again in a long text; nothing is remembered after it. */
function once(decide: (word: string) => boolean): (word: string) => boolean {
  const decided = new Map<string, boolean>();
  return (word) => {
    const before = decided.get(word);
    if (before !== undefined) return before;
    const now = decide(word);
    decided.set(word, now);
    return now;
  };
}

function isSignWord(word: string): boolean {
  if (word.length < 3) return whole.has(word);
  const head = word.slice(0, longestWord).replace(/(.)\1\1+/gu, '$1');
  if (bodiesFirst.some((body) => head.startsWith(body))) return false;
  if (whole.has(head)) return true;
  if (signsFirst.some((sign) => head.startsWith(sign))) return true;
  if (signsInside.some((sign) => head.includes(sign))) return true;
  return signsMade.some((made) => made.test(head)) || isSlip(head);
}

function isOwned(words: readonly string[], at: number): boolean {
  if (!owned.has(words[at] ?? '')) return false;
  return owners.has(words[at - 1] ?? '') || owners.has(words[at - 2] ?? '');
}

/** Every way to write a word with one letter left out; the first is seldom missed. */
const shortened = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));

const slips: ReadonlySet<string> = new Set(slipWords.flatMap((word) => [word, ...shortened(word)]));

/** One letter too many, too few, another or swapped: both words with one letter less are the same. */
const isSlip = (word: string): boolean =>
  word.length >= shortestSlip - 1 &&
  (slips.has(word) || (word.length >= shortestSlip && shortened(word).some((rest) => slips.has(rest))));
