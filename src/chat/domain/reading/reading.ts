// What a text holds: its words, whom and which mailbox it names, when, and which rule; spelt as it was meant.

import { isFirstName } from '../../../core/private-text/first-names';
import type { MailboxId, Upn } from '../../../core/ids';
import type { SpellingIndex } from '../../../core/spelling';
import { isOneSlip, nearestSpelling } from '../../../core/spelling';
import { calendarWords } from '../days/calendar-words';
import { findRuns } from '../days/find-runs';
import type { Run } from '../days/piece';
import type { KnownMailbox, NamedMailbox } from './mailboxes';
import { calls, isUnknownSubject } from './whose-absence';
import { findMailboxes, replaceAddresses } from './mailboxes';
import type { Mask, Masked } from './mask';
import { maskedWords } from './mask';
import type { KnownPerson, NamedPerson } from './names';
import { findPeople, isDoer, isOpener } from './names';
import { isMatter } from './fields';
import type { Token } from './tokens';
import { clean, fold, tokensOf } from './tokens';

/** Whose words they are and whom they can be about. */
export interface Surroundings {
  readonly who: Upn;
  /** The writer's; asked for where a line names them. */
  readonly manager: Upn | undefined;
  readonly people: readonly KnownPerson[];
  readonly mailboxes: readonly KnownMailbox[];
  /** Whether the writer has something to answer, and a mailbox beside it: what is said of answers is likelier then. */
  readonly answers?: 'alone' | 'beside' | undefined;
  /** Of whose proposals the writer is to decide. */
  readonly proposed?: readonly KnownPerson[] | undefined;
}

export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly spelling: SpellingIndex;
}

export interface Reading {
  readonly tokens: readonly Token[];
  readonly runs: readonly Run[];
  readonly people: readonly NamedPerson[];
  /** Whether somebody is named whom the directory does not know. */
  readonly hasStranger: boolean;
  readonly mailboxes: readonly NamedMailbox[];
  readonly rule: string | undefined;
  /** What the act is recognised by. */
  readonly words: readonly string[];
  readonly answers: Surroundings['answers'];
  /** Somebody is named whose proposal the writer is to decide about. */
  readonly isOfProposed: boolean;
}

/** The words of a text, addresses as what they stand for; in a straight line with its length. */
export const writtenWords = (text: string, around: Surroundings): readonly Token[] =>
  tokensOf(clean(replaceAddresses(text, (address) => nameOf(address, around))));

function nameOf(address: string, { people, mailboxes }: Surroundings): string | undefined {
  const mailbox: MailboxId | undefined = mailboxes.find(
    (one) => one.address === address || (address.endsWith('@') && one.address.startsWith(address)),
  )?.id;
  return mailbox ?? people.find(({ upn }) => upn === address)?.name;
}

/** Reads the words of a text, or of a part of one. */
export function read(written: readonly Token[], around: Surroundings, vocabulary: Vocabulary): Reading {
  const isOrdinary = (word: string) => vocabulary.words.has(word);
  const { who, manager } = around;
  const people = findPeople({ tokens: written, people: around.people, who, manager, isOrdinary });
  const proposed = new Set(around.proposed?.map(({ upn }) => upn));
  const named = placesOf(people);
  const mailboxes = findMailboxes({ tokens: written, mailboxes: around.mailboxes, isOrdinary }).filter(
    ({ from }) => !named.has(from),
  );
  const plain = mailboxes.filter(({ isDoubtful }) => !isDoubtful);
  const taken = new Set([...named, ...placesOf(plain)]);
  const unknown = new Set(
    written.flatMap((_, at) =>
      !taken.has(at) && isUnknownSubject(written, at, isKnownIn(vocabulary)) ? [at] : [],
    ),
  );
  const tokens = written.map((token, at) =>
    taken.has(at) || unknown.has(at) ? token : mended(token, vocabulary),
  );
  const runs = findRuns(tokens);
  const strangers = strangersIn(tokens, {
    isOrdinary,
    taken: new Set([...taken, ...placesOf(runs)]),
    unknown,
  });
  const rules = rulesIn(tokens);
  const masked = [
    ...asMask('§person', [...people, ...strangers]),
    ...asMask('§mailbox', plain),
    ...asMask('§rule', rules),
  ];
  const words = maskedWords(tokens, runs, masked);
  return {
    ...{ tokens, runs, people, hasStranger: strangers.length > 0, mailboxes, rule: rules[0]?.id, words },
    answers: around.answers,
    isOfProposed: people.some((one) => one.people.some(({ upn }) => proposed.has(upn))),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const placesOf = (stretches: readonly Stretch[]): ReadonlySet<number> =>
  new Set(stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));

const asMask = (mask: Mask, stretches: readonly Stretch[]): readonly Masked[] =>
  stretches.map(({ from, to }) => ({ from, to, mask }));

/** One slip of the key: a word that nobody knows, as the known one next to it. */
export function mended(token: Token, { words, spelling }: Vocabulary): Token {
  if (words.has(token.word) || isMatter(token.word) || !/^\p{L}{5,24}$/u.test(token.word)) return token;
  // "Oöppnad" is no slip of "öppnad".
  if (/^(?:ooppn|unopen)/.test(token.word)) return token;
  const meant =
    nearestSpelling(token.word, spelling) ??
    calendarWords.find((word) => word.length >= 5 && isOneSlip(token.word, word));
  return meant === undefined ? token : { ...token, word: meant };
}

const stands: ReadonlySet<string> = new Set(
  'ar har kan ska tar kommer blir far vabbar jobbar ringde slutar borjar is has can will'.split(' '),
);

interface Naming {
  readonly isOrdinary: (word: string) => boolean;
  readonly taken: ReadonlySet<number>;
  /** Words that nobody knows, where a name stands. */
  readonly unknown: ReadonlySet<number>;
}

const isKnownIn =
  ({ words }: Vocabulary) =>
  (word: string): boolean =>
    words.has(word);

/** Names that the directory does not have: a capital that no sentence asks for, or a common first name. */
function strangersIn(tokens: readonly Token[], { isOrdinary, taken, unknown }: Naming): readonly Stretch[] {
  const isName = (at: number): boolean =>
    !taken.has(at) && (unknown.has(at) || isStrange(tokens, at, isOrdinary));
  // "Erik Handläggare ringde".
  const isSurname = (at: number): boolean =>
    !taken.has(at) &&
    !stands.has(tokens[at]?.word ?? '') &&
    ((isCapitalised(tokens[at]) && isCapitalised(tokens[at - 1]) && !tells.test(tokens[at]?.word ?? '')) ||
      calls.test(wordsFrom(tokens, at + 1)));
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(at)) continue;
    const from = at;
    while (at + 1 < tokens.length && (isName(at + 1) || isSurname(at + 1))) at++;
    found.push({ from, to: at + 1 });
  }
  return found;
}

const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 2)
    .map(({ word }) => word)
    .join(' ');

/** "Ulf Sjuk", "Ulf Ledig Fredag": no surname. */
const tells =
  /^(?:sjuk\p{L}*|ledig\p{L}*|borta|vab\p{L}*|semester|frisk|tillbaka|hemma|away|sick|ill|off|back|idag|imorgon|\p{L}+dag|mon|tue|wed|thu|fri)$/u;

const isCapitalised = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(token?.written ?? '');

const leading = /^(?:till|med|at|to|for)$/;

/** "Föreslå ulla på badhuset": who is met there first. */
const appoints = /^(?:foresla|foreslar|foreslog|godkann|godkanner|utom|propose|suggest|approve)$/;
const appointed = /^(?:pa|for|till|som|att|on|to|as|[.,!?])$/;

function isStrange(tokens: readonly Token[], at: number, isOrdinary: (word: string) => boolean): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{L}{2,}$/u.test(token.written)) return false;
  const isCapital = /^\p{Lu}/u.test(token.written);
  const [last = '', next = ''] = [at - 1, at + 1].map((one) => tokens[one]?.word);
  const isBeside =
    stands.has(next) ||
    (at === 0 && calls.test(wordsFrom(tokens, at + 2))) ||
    (appoints.test(last) && (next === '' || appointed.test(next)));
  if (isBeside && appoints.test(last) && !isOrdinary(token.word) && !isMatter(token.word)) return true;
  if (isFirstName(fold(token.written.toLowerCase())))
    return isCapital || isBeside || leading.test(last) || isDoer(tokens, at) || isOpener(tokens, at);
  if (!/^\p{Lu}\p{Ll}+$/u.test(token.written) || isOrdinary(token.word)) return false;
  const isStart = at === 0 || /^[.!?]$/.test(tokens[at - 1]?.word ?? '');
  return !isStart || isBeside;
}

interface NamedRule extends Stretch {
  readonly id: string;
}

/** "F1", "t8"; "v1" in small letters is a week. */
function rulesIn(tokens: readonly Token[]): readonly NamedRule[] {
  return tokens.flatMap((token, from) => {
    const number = tokens[from + 1];
    if (!/^[fpketsav]$/i.test(token.written) || number?.isGlued !== true || !/^[1-9]\d?$/.test(number.word))
      return [];
    if (token.written === 'v' || Number(number.word) > 19 || isRadio(tokens, from)) return [];
    return [{ from, to: from + 2, id: `${token.written.toUpperCase()}${number.word}` }];
  });
}

/** "P4 ringer", "intervjun med P4": the radio, where no word of a rule stands beside it. */
function isRadio(tokens: readonly Token[], at: number): boolean {
  if (!/^p$/i.test(tokens[at]?.written ?? '') || !/^[1-4]$/.test(tokens[at + 1]?.word ?? '')) return false;
  if (tokens.some(({ word }) => ofRule.test(word))) return false;
  return byRadio.test(tokens[at + 2]?.word ?? '') || beforeRadio.test(tokens[at - 1]?.word ?? '');
}
const ofRule =
  /^(?:regel\p{L}*|punkt|punkten|sager|lyder|star|galler|enligt|betyder|innebar|rules?|section|says?|according)$/u;
const byRadio =
  /^(?:ringer|ringde|ringt|vill|ville|fragar|fragade|soker|sokte|undrar|kommer|gor|intervjuar|sander|skriver|skrev|mejlar|mejlade|hort|horde|goteborg|stockholm|malmo|vast|radio|nyheter\p{L}*|morgon|extra|calls?|called|wants?|asks?|asked|is)$/u;
const beforeRadio = /^(?:med|fran|hos|av|till|radion?|with|from)$/;
