// Which act a reading is, and whether it is asked: what the model has learnt, held to what an act cannot be without.

import { once } from '../../../core/once';
import { saidText, withMailboxes } from '../reading/said-words';
import type { Act } from '../acts/acts';
import { factsOf, isDutyDeed, isOneOf, type ActOrFamily } from '../acts/acts';
import { isHour } from '../days/piece';
import type { Guess } from './act-model';
import { guess } from './act-model';
import { saysDanger, saysDangerHere, saysStrain } from '../forms/danger';
import { helpSought } from '../forms/about/seeks-help';
import { featuresOf, isMeaning } from './features';
import { isAsked } from './is-asked';
import type { Mind } from './mind';
import { saysMishap } from '../forms/mishap';
import { keyOf } from './mind';
import { isUnreached } from '../forms/duty/no-access';
import { isOfOwnMail } from '../forms/about/own-mail';
import { ofThoseServed, saysStaff } from '../forms/about/staff';
import { saysOnTheWay } from '../forms/away/on-the-way';
import { saysComing, saysTheyCome } from '../forms/away/coming';
import {
  isNamedEnd,
  isOfOtherThan,
  isOfPupils,
  isOwnState,
  isPupilReported,
  isActOfOther,
} from '../reading/whose-absence';
import { saysSettled } from '../forms/messages/settled';
import { saysAwayPlainly } from '../forms/away/plain-forms';
import { givesElse, takesElse } from '../forms/duty/of-thing';
import { isMatter } from '../reading/fields';
import { meaningOf } from '../reading/meanings';
import type { Reading } from '../reading/reading';
import { isWord } from '../reading/tokens';
import { saysConsent } from '../forms/messages/consent-told';
import { deniesAway, isBackNow, judged, saidPlainly } from '../forms/said-plainly';
import { isSigh } from '../reading/day-sighed';
import { deniesOpened } from '../forms/duty/denies-opened';
import { isDoneByOther } from '../forms/duty/told-to-take';
import { earlyOrLate } from '../when/late-or-early';
import { isIllAgain, isUnable } from '../forms/away/unable';

export interface Recognised {
  readonly guesses: readonly Guess[];
  readonly asked: boolean;
  /** Whether the words as they are and what they mean, each alone, say the same act; few ask. */
  readonly isAgreed: () => boolean;
  /** How near it is to what must not be kept, whether or not danger is said. */
  readonly feared: number;
}

const unlikely = 0.02;
/** A question to the rules is seldom put as a statement. */
const unasked = 0.2;

export function recognise(reading: Reading, { model, vocabulary, known }: Mind): Recognised {
  const { words } = reading;
  const asked = isAsked(words);
  if (!words.some((word) => word.startsWith('§') || vocabulary.words.has(word)))
    return { guesses: [{ act: 'unclear', share: 1 }], asked, isAgreed: () => true, feared: 0 };
  const features = featuresOf(words);
  const sought = helpSought(reading.tokens);
  const taught =
    (isGrave(reading) || sought === 'help' ? 'urgent' : undefined) ??
    known.get(keyOf(words)) ??
    (isOfNobody(reading)
      ? 'other'
      : deniesAway(words) || isBackNow(words)
        ? 'away.end'
        : saysComing(reading) || saysOnTheWay(reading.tokens)
          ? 'present'
          : saysAwayPlainly(reading)
            ? 'away'
            : (sighed(reading) ??
              saidPlainly(words, withMailboxes(reading)) ??
              (reading.isOfProposed ? judged(words) : undefined)));
  const heard = (of: readonly string[]) => ofDecider(ofWriter(guess(model, of), reading.answers), reading);
  const asMeant = asMeantBy(reading);
  const raw = asMeant(certain(heard(features), taught));
  const fitting = sharesOf(raw.map(({ act, share }) => ({ act, share: share * fit(act, reading, asked) })));
  const feared = fitting.find(({ act }) => act === 'urgent')?.share ?? 0;
  // 112 is named where danger is said, and not for words of a family alone.
  const isDanger = feared > 0 && (taught === 'urgent' || (sought !== 'work' && saysDanger(reading.tokens)));
  const isMishap = saysMishap(reading.tokens);
  const guesses = sharesOf(
    fitting.filter(({ act }) => (isDanger || act !== 'urgent') && (isMishap || act !== 'incident')),
  );
  const saysSame = (isMeant: boolean): boolean => {
    const half = features.filter((feature) => isMeaning(feature) === isMeant);
    const [likeliest] = asMeant(heard(half));
    return isSame(likeliest?.act, guesses[0]?.act);
  };
  const isAgreed = once(() => taught === guesses[0]?.act || (saysSame(true) && saysSame(false)));
  return { guesses, asked, isAgreed, feared };
}

const isGrave = ({ tokens }: Reading): boolean => saysDangerHere(tokens) || saysStrain(tokens);

const sighed = ({ tokens }: Reading): Act | undefined =>
  isSigh(tokens.filter(isWord).map(({ word }) => word)) ? 'greeting' : undefined;

/** Of one in all, the likeliest first. */
function sharesOf(guesses: readonly Guess[]): readonly Guess[] {
  const total = guesses.reduce((sum, { share }) => sum + share, 0);
  return guesses
    .map(({ act, share }) => ({ act, share: share / total }))
    .toSorted((a, b) => b.share - a.share);
}

/** Of messages to answer whoever has any speaks oftener, whoever has none seldom. */
export function ofWriter(guesses: readonly Guess[], answers: Reading['answers']): readonly Guess[] {
  const often = answers ? 3 : 0.1;
  return sharesOf(
    guesses.map(({ act, share }) => ({ act, share: factsOf(act).isOfAnswerer ? share * often : share })),
  );
}

const decides: readonly ActOrFamily[] = ['order.approve', 'order.giveBack'];
/** Who is proposed is oftener named for that. */
const ofDecider = (
  guesses: readonly Guess[],
  { isOfProposed }: Pick<Reading, 'isOfProposed'>,
): readonly Guess[] =>
  isOfProposed
    ? sharesOf(guesses.map((one) => (isOneOf(one.act, ...decides) ? { ...one, share: one.share * 3 } : one)))
    : guesses;

/** What speaks for the one speaks for the other: who is ill is away, and does not only not take a mailbox. */
function turned(guesses: readonly Guess[], from: Act, to: Act): readonly Guess[] {
  const more = guesses.find(({ act }) => act === from)?.share ?? 0;
  return guesses
    .map(({ act, share }) => ({ act, share: act === to ? share + more : act === from ? 0 : share }))
    .toSorted((a, b) => b.share - a.share);
}
/** An opening that is denied tells how the mailbox stands. */
const asMeantBy = (reading: Reading) => {
  const [isIll, isDenied] = [isUnable(reading), deniesOpened(reading.words, true)];
  return (guesses: readonly Guess[]): readonly Guess[] => {
    const away = isIll ? turned(guesses, 'duty.cannot', 'away') : guesses;
    return isDenied ? turned(away, 'duty.opened', 'mailbox.status') : away;
  };
};

/** Of a return the days tell whether it ends an absence or says until when it goes on. */
const returns: ReadonlySet<Act | undefined> = new Set(['away.change', 'away.end']);
const isSame = (one: Act | undefined, other: Act | undefined): boolean =>
  one === other || (returns.has(one) && returns.has(other));

/** A phrase that stands in the files as it is leaves hardly a doubt. */
const certainShare = 0.9;

const certain = (guesses: readonly Guess[], act: Act | undefined): readonly Guess[] =>
  act === undefined
    ? guesses
    : guesses.map((one) => ({
        act: one.act,
        share: one.act === act ? Math.max(certainShare, one.share) : one.share * (1 - certainShare),
      }));

const others =
  /^(?:kollega|kollegan|kollegas|chefen|chef|registratorn|hon|han|hen|manager|colleague|boss|she|he|medarbetare|vikarien)$/;

/** What is said rather than asked. */
const seldomAsked = 0.5;
const stated: ReadonlySet<Act> = new Set([
  'away',
  'away.change',
  'away.end',
  'away.of',
  'present',
  'duty.opened',
  'incident',
  'answers.done',
  'answers.saved',
  'order.giveBack',
  'order.minor',
  'order.register',
  'order.secret',
  'order.answered',
  'order.noRequest',
]);
const ofOwnMailbox: ReadonlySet<Act> = new Set(['duty.cannot', 'duty.opened', 'duty.take']);

const ofOneself: ReadonlySet<Act> = new Set(['away', 'away.change', 'away.end', 'present']);

/** Of a mailbox, or of a day of it; what is given to somebody by another name may as well be a message. */
const namesBox = ({ words, mailboxes, runs }: Reading): boolean =>
  mailboxes.length > 0 ||
  runs.length > 0 ||
  words.some((word) => meaningOf(word) === 'mailbox') ||
  // "Ge den till Erik" says nothing of what it is.
  (words.length <= mostPointing && words.some((word) => /^(?:den|det|it|that)$/.test(word)));
const mostPointing = 5;
const seldomGiven = 0.4;
const seldomFound = 0.2;
/** "Har Tage svarat?" may be of somebody whom the bot has not met. */
const unmet = (act: Act): number => (act === 'answers.of' ? seldomFound : unlikely);

function fitOfThing(act: Act, reading: Reading): number | undefined {
  const isOfNone = reading.mailboxes.length === 0;
  if (isDutyDeed(act) && isOfOwnMail(reading.words)) return 0;
  if (act === 'duty.give' && isOfNone && givesElse(reading.words)) return 0;
  if (isOneOf(act, 'duty.take', 'duty.cannot', 'other') && isOfNone && takesElse(reading.words))
    return act === 'other' ? seldomGiven : 0;
  return act === 'duty.give' && !namesBox(reading) ? seldomGiven : undefined;
}

/** "Sara har lådan idag va?" */
const asksWhoHas = (words: readonly string[]): boolean =>
  /(?:^|\s)(?:ar det )?§person (?:som )?(?:har|hade|has|had) (?:den|det|lada|ladan|brevladan|jouren|vakten|§mailbox|it|the mailbox)(?:\s|$)/.test(
    words.join(' '),
  );

/** "Kan du säga till §person att jag är sen": no mailbox is given. */
const isToldTo = (words: readonly string[]): boolean =>
  /(?:^|\s)(?:saga|sag|sager|halsa|meddela|beratta|upplys|tell|inform)(?: (?:till|for|to))? §person(?: (?:att|that|i|jag|om)(?:\s|$)|$)/u.test(
    words.join(' '),
  );

/** "Jobbar Per i dag", "är Anna hemma". */
const isAboutOther = (words: readonly string[]): boolean =>
  /^(?:jobbar|arbetar|kommer|ar|har|blir|gick|ringer|mejlar|skriver|svarar|laser|is|are|has|does|did|will) §person(?:\s|$)/u.test(
    saidText(words),
  );

/** "Katten är sjuk", "klass 5a är borta": of nobody who works here. */
const isOfNobody = ({ words, tokens }: Reading): boolean =>
  !saysDanger(tokens) &&
  (isPupilReported(tokens) ||
    (!isAsked(words) && isOfPupils(tokens)) ||
    (!isAsked(words) &&
      isOfOtherThan(words) &&
      !words.some(
        (word, at) =>
          word === '§person' ||
          (others.test(word) && !/^(?:hans|hennes|deras|his|her|their)$/.test(words[at - 1] ?? '')),
      )));

/** "Tages dotter är sjuk": Tage is not. */
const isOfFamilyOf = (words: readonly string[]): boolean =>
  /§person (?:barn|son|dotter|unge|ungar|man|fru|sambo|mamma|pappa|hund|katt|bil|kids?|child|children|daughter|wife|husband|dog|car) (?:ar|blev|har|is|has)(?: |$)/.test(
    words.join(' '),
  );

/** "Inte sjuk", "not sick, just tired". */
const isWell = (words: readonly string[]): boolean =>
  /\b(?:inte|not|aldrig|never)(?: (?:langre|alls|ens|even))? (?:sjuk|sick|ill)\b/.test(words.join(' ')) &&
  !words.some((word) => /^(?:borta|ledig|hemma|vab\p{L}*|away|off|home|feber|kommer|jobbar)$/u.test(word));

/** "Jag slutar klockan tre på fredag" leaves no post, as "jag börjar 10" takes none. */
const saysHours = ({ words, runs }: Reading): boolean =>
  runs.some(({ pieces }) => pieces.some(({ piece }) => isHour(piece))) &&
  /^(?:(?:hej|jag|i|am|im|idag|§day) )*(?:slutar|sluta|borjar|borja|finish|finishing|leaving|start|starting)(?:\s|$)/u.test(
    saidText(words),
  );

/** How well a reading has what the act needs: an act of somebody needs somebody. */
function fit(act: Act, reading: Reading, asked: boolean): number {
  if (isOneOf(act, 'duty.take', 'duty.opened') && isDoneByOther(reading.words, act)) return unlikely;
  if (act === 'staff.change' && (saysConsent(reading.words) || !saysStaff(reading.words))) return unlikely;
  if (act === 'away.who' && ofThoseServed(reading.words)) return unlikely;
  if (ofOneself.has(act) && isAboutOther(reading.words)) return unlikely;
  if (ofOneself.has(act) && !isNamedEnd(act, reading.words) && isOfOtherThan(reading.words)) return unlikely;
  if (/^away/.test(act) && !/\.who$/.test(act) && isOfPupils(reading.tokens)) return unlikely;
  if (isOneOf(act, 'away.change', 'away') && saysSettled(reading.words)) return unlikely;
  if (act === 'away' && !asked && isWell(reading.words)) return unlikely;
  if (isActOfOther(act, reading.words)) return unlikely;
  if (act === 'staff.change' && (saysHours(reading) || earlyOrLate(saidText(reading.words)))) return 0;
  if (act === 'away.of' && isOfFamilyOf(reading.words)) return unlikely;
  if (act === 'away.of' && isUnreached(reading)) return unlikely;
  if (isOneOf(act, 'away.of', 'away.is', 'away.who', 'away.mine') && isOwnState(reading.words)) return 0;
  if (act === 'away.end' && isIllAgain(reading.words)) return unlikely;
  if (act === 'away.of' && saysTheyCome(reading)) return unlikely;
  if (act === 'duty.give' && isToldTo(reading.words)) return unlikely;
  const ofThing = fitOfThing(act, reading);
  if (ofThing !== undefined) return ofThing;
  if (act === 'order.noRequest' && asked) return unlikely;
  if (act === 'order.claim' && isDoneByOther(reading.words, act)) return unlikely;
  // "Är allt registrerat i ks" is of messages, and not of an opening.
  if (act === 'mailbox.status' && reading.words.some((word) => /^(?:registr|diarief)/.test(word)))
    return unlikely;
  if (act === 'duty.who' && !namesBox(reading) && reading.words.some(isMatter)) return unlikely;
  if (act === 'duty.give' && asked && asksWhoHas(reading.words)) return 0;
  if (act === 'rule' && !asked) return unasked;
  if (reading.answers === 'alone' && ofOwnMailbox.has(act)) return unlikely;
  // Who has no mailbox has none to look in.
  if (reading.answers === 'alone' && act === 'message.find') return seldomFound;
  if (asked && stated.has(act)) return seldomAsked;
  const needs = factsOf(act).needs;
  if (needs === 'rule')
    return reading.rule !== undefined ||
      reading.words.some((word) => /^(?:regel|regeln|regeltexten|rule|punkt)$/.test(word))
      ? 1
      : unlikely;
  if (needs === 'person')
    return reading.words.some((word) => word === '§person' || others.test(word)) ? 1 : unmet(act);
  return 1;
}
