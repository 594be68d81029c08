// People as they are called: full name, first name in one's own unit, "min chef", with a genitive or one slip of the key.

import type { Upn } from '../../../core/ids';
import { isEverydayName, isFirstName } from '../../../core/private-text/first-names';
import { isOneSlip } from '../../../core/spelling';
import type { Token } from './tokens';
import { fold, tokensOf } from './tokens';

export interface KnownPerson {
  readonly upn: Upn;
  readonly name: string;
  readonly department: string | undefined;
}

/** Whoever may be meant by some words: one, or several of one name. */
export interface NamedPerson {
  readonly from: number;
  readonly to: number;
  readonly people: readonly KnownPerson[];
}

interface Names {
  readonly byUpn: ReadonlyMap<Upn, KnownPerson>;
  readonly byFirst: ReadonlyMap<string, readonly Named[]>;
}
interface Named {
  readonly person: KnownPerson;
  readonly words: readonly string[];
}

/** A directory stays for hours, and every line asks it. */
const known = new WeakMap<readonly KnownPerson[], Names>();

function namesOf(people: readonly KnownPerson[]): Names {
  const kept = known.get(people);
  if (kept) return kept;
  const byFirst = new Map<string, Named[]>();
  for (const person of people) {
    const words = tokensOf(person.name).map(({ word }) => word);
    const list = byFirst.get(words[0] ?? '') ?? [];
    list.push({ person, words });
    byFirst.set(words[0] ?? '', list);
  }
  const names = { byUpn: new Map(people.map((person) => [person.upn, person])), byFirst };
  known.set(people, names);
  return names;
}

const before: ReadonlySet<string> = new Set(
  'till at med lat ge av for to let give ask och and be fran utom forutom except'.split(' '),
);
const after: ReadonlySet<string> = new Set(
  'ar har kan ska tar tog oppnar oppnade opened kollar kollade laste gor kommer gar blir far mar vabbar jobbar arbetar works bevakar skoter sjuk borta ledig inne slutar borjar ringde behover gick mejlade laser svarar sitter ligger star hinner vet sager ringer skriver fick is has can will takes reads covers not was called phoned rang texted smsade'.split(
    ' ',
  ),
);

const askedOf: ReadonlySet<string> = new Set(
  'kan kunde skulle far vill ska jobbar arbetar kommer ar har gar slutar blev gick ringer mejlar skriver svarar laser is has can will does did'.split(
    ' ',
  ),
);

interface Looking {
  readonly tokens: readonly Token[];
  readonly people: readonly KnownPerson[];
  readonly who: Upn;
  /** The writer's. */
  readonly manager: Upn | undefined;
  /** Whether a word is an ordinary one, and so no misspelt name. */
  readonly isOrdinary: (word: string) => boolean;
}

/** Everybody who is named, in order. */
export function findPeople(looking: Looking): readonly NamedPerson[] {
  const names = namesOf(looking.people);
  const me = names.byUpn.get(looking.who);
  const found: NamedPerson[] = [];
  for (let at = 0; at < looking.tokens.length; at++) {
    const meant = namedAt(looking, names, at) ?? ownManagerAt(looking, names, at);
    if (meant === undefined || isExcepted(looking.tokens, at)) continue;
    found.push({ from: at, to: meant.to, people: nearest(meant.people, me) });
    at = meant.to - 1;
  }
  return found;
}

/** "Någon annan än Anna" is not she; "ingen annan än Anna" is she alone. */
const isExcepted = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an|than)$/.test(tokens[at - 1]?.word ?? '') &&
  /^(?:annan|andra|other|else)$/.test(tokens[at - 2]?.word ?? '') &&
  !/^(?:ingen|inget|inga|nobody|no|one|noone)$/.test(tokens[at - 3]?.word ?? '');

interface Meant {
  readonly to: number;
  readonly people: readonly KnownPerson[];
}

function namedAt(looking: Looking, names: Names, at: number): Meant | undefined {
  const { tokens } = looking;
  const first = firstName(looking, names, at);
  if (first === undefined) return undefined;
  const candidates = names.byFirst.get(first) ?? [];
  const full = candidates.filter(({ words }) => words.length > 1 && isFullAt(tokens, at, words));
  const longest = Math.max(0, ...full.map(({ words }) => words.length));
  if (longest > 0)
    return {
      to: at + longest,
      people: full.filter(({ words }) => words.length === longest).map(({ person }) => person),
    };
  // "Svarat per telefon".
  if (first === 'per' && ofWay.test(tokens[at + 1]?.word ?? '')) return undefined;
  if (!isNameHere(tokens, at, first)) return undefined;
  return { to: at + 1, people: candidates.map(({ person }) => person) };
}

const ofWay = /^(?:telefon\p{L}*|tel|mejl|mail|mailen|epost|e|post|brev|sms|chatt?|fax|automatik|capsulam)$/u;

const isFullAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => {
    const said = tokens[at + index]?.word ?? '';
    const isLast = index === words.length - 1;
    return index === 0 || said === word || (isLast && said === `${word}s`) || isOneSlip(said, word);
  });

/** The first name that a word is: as it is, with a genitive, or misspelt where it is no ordinary word. */
function firstName(looking: Looking, names: Names, at: number): string | undefined {
  const word = looking.tokens[at]?.word ?? '';
  if (names.byFirst.has(word)) return word;
  const bare = word.replace(/s$/, '');
  if (word.length > 2 && names.byFirst.has(bare)) return bare;
  const written = looking.tokens[at]?.written ?? '';
  if (word.length < 4 || looking.isOrdinary(word) || !/^\p{L}/u.test(written)) return undefined;
  const near = [...names.byFirst.keys()].filter((name) => name.length > 3 && isOneSlip(word, name));
  return near.length === 1 ? near[0] : undefined;
}

/** "Rut hälsar att hon är sjuk", "bo mejlade nyss", "Kim sa att hon blir sen", "Bo ser sjuk ut". */
function isTold(tokens: readonly Token[]): boolean {
  const [next = '', then = ''] = tokens.slice(1, 3).map(({ word }) => word);
  return told.test(next) || (said.test(next) && /^(?:att|that|han|hon|hen|he|she)$/.test(then));
}
const told =
  /^(?:halsar|halsade|mejlade|smsade|meddelar|meddelade|var|hade|ser|verkar|borde|had|looks|seems|sounds|hostar|later|lat|haller)$/;
const said = /^(?:sa|sade|said|says)$/;

function isNameHere(tokens: readonly Token[], at: number, first: string): boolean {
  if (!isEverydayName(first)) return true;
  const written = tokens[at]?.written ?? '';
  // "Bos onsdag", "kims frånvaro": nothing else is spelt so, but a few.
  const { word = '' } = tokens[at] ?? {};
  if (word === `${first}s` && !/^(?:dags|majs|mays|loves|bills|wills|marks)$/.test(word)) return true;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(written);
  const next = tokens[at + 1]?.word ?? '';
  // "Kan Bo ta den", "jobbar Per i dag".
  if (at === 1 && askedOf.has(tokens[0]?.word ?? '')) return true;
  if (at === 0 && isTold(tokens)) return true;
  // "Bo då?"
  if (at === 0 && /^(?:da|then)$/.test(next) && tokens.length <= 3) return true;
  // "Är Bo och Cecilia borta", "bo, anna och carin".
  if (/^(?:och|and|,)$/.test(next) && isFirstName(tokens[at + 2]?.word ?? '')) return true;
  // "Inte Bo, Ines".
  const isDenied = /^(?:inte|not)$/.test(tokens[at - 1]?.word ?? '') && /^(?:,|utan|but|)$/.test(next);
  // "Nej förresten Kim i morgon", "nej, kim i morgon".
  const led = tokens[at - 1]?.word === ',' ? tokens[at - 2] : tokens[at - 1];
  const isCorrected =
    /^(?:nej|na|forresten|alltsa|menar|menade|no|meant)$/.test(led?.word ?? '') &&
    /^(?:idag|imorgon|i|pa|today|tomorrow|on)$/.test(next);
  if (isDenied || isCorrected) return true;
  // "Kan inte Bo ta den", "vart är bo".
  const [asked = '', last = ''] = [at - 2, at - 1].map((index) => tokens[index]?.word);
  if (/^(?:inte|not)$/.test(last) && askedOf.has(asked) && at <= 3) return true;
  if (/^(?:vart|var|where)$/.test(asked) && /^(?:ar|is|har|haller)$/.test(last)) return true;
  // "När kommer bo tillbaka", "när slutar bo idag".
  if (/^(?:nar|when)$/.test(asked) && askedOf.has(last) && backOrDay.test(next)) return true;
  // "Vad har bo att göra", "vad har bo fått", "vad ska bo svara på".
  if (
    /^(?:vad|vilka|mejl|meddelanden)$/.test(asked) &&
    /^(?:har|ska)$/.test(last) &&
    /^(?:att|kvar|svara|fatt|pa)$/.test(next)
  )
    return true;
  // "Sätt bo på lådan", "put bo on the mailbox".
  const setter = /^(?:upp|in|ut)$/.test(last) ? asked : last;
  if (/^(?:satt|satta|put)$/.test(setter) && /^(?:pa|on|som|as)$/.test(next)) return true;
  if (isDoer(tokens, at) || isOpener(tokens, at)) return true;
  const isQuoted = /^["'”“]$/.test(tokens[at - 1]?.word ?? '') && /^["'”“]$/.test(next);
  const isBeside =
    after.has(next) || before.has(tokens[at - 1]?.word ?? '') || tokens.length <= 2 || isQuoted;
  return isBeside || (isCapital && at > 0);
}

const backOrDay = /^(?:tillbaka|tillbaks|ater|in|inne|idag|i|nu|back|\?)?$/;

/** "Den andra tar bo", "bullret får kim svara på", "sen har bo lådan". */
export function isDoer(tokens: readonly Token[], at: number): boolean {
  const [last = '', next = ''] = [at - 1, at + 1].map((index) => tokens[index]?.word);
  const hasBox = last === 'har' && box.test(next);
  return at > 0 && (hasBox || (at > 1 && (doing.test(last) || (may.test(last) && toDo.test(next)))));
}
/** "Bo öppnade ks", "soc öppnade rut i morse". */
export function isOpener(tokens: readonly Token[], at: number): boolean {
  const [last = '', next = '', later = ''] = [at - 1, at + 1, at + 2].map((index) => tokens[index]?.word);
  const isFirst = at === 0 || !/^\p{L}/u.test(last) || opensClause.test(last);
  if (isFirst) return opened.test(next) || (/^(?:var|was)$/.test(next) && inBox.test(later));
  if (/^(?:sa|sager|said|says)$/.test(last) && next === '') return true;
  const ahead = tokens.slice(0, at - 1);
  return (
    at > 0 && /^(?:oppnade|opened)$/.test(last) && !ahead.some(({ word }) => /^(?:jag|vi|we)$/.test(word))
  );
}
const opensClause = /^(?:och|men|att|tror|ja|nej|jo|hej|and|but|that|think)$/;
const opened = /^(?:oppnade|oppnat|oppnar|kollar|kollade|laste|gick|tittade|opened|checked)$/;
const inBox = /^(?:inne|i|in|redan|already)$/;
const box = /^(?:ladan|brevladan|posten|jouren|vakten)$/;
const doing = /^(?:tar|svarar|besvarar|skoter|fixar|loser|ordnar|hanterar|kollar)$/;
const may = /^(?:far|kan|ska|skall|maste|borde|later|lat)$/;
const toDo = /^(?:ta|svara|besvara|ha|skota|fixa|losa|ordna|hantera|kolla|gora)$/;

/** Those of the writer's own unit, where any of them is; else all. The writer is nobody else. */
function nearest(people: readonly KnownPerson[], me: KnownPerson | undefined): readonly KnownPerson[] {
  const own = people.filter(({ department }) => department !== undefined && department === me?.department);
  const near = own.length > 0 ? own : people;
  const others = near.filter(({ upn }) => upn !== me?.upn);
  return others.length > 0 && near.length > 1 ? others : near;
}

const leads = /^(?:chef|chefs|manager|managers|boss)$/;

/** Whether a line is about the writer's own manager, so that it is worth asking who that is. */
export const namesOwnManager = (text: string): boolean => /(?:min|my)\s+(?:chef|manager|boss)/i.test(text);

/** "är min chef inne", "give it to my boss": somebody, where it is not asked who that is. */
function ownManagerAt({ tokens, manager }: Looking, { byUpn }: Names, at: number): Meant | undefined {
  const person = manager && byUpn.get(manager);
  const isSaid = /^(?:min|my)$/.test(tokens[at]?.word ?? '') && leads.test(tokens[at + 1]?.word ?? '');
  if (person === undefined || !isSaid) return undefined;
  if (tokens.slice(0, at).some(({ word }) => /^(?:vem|vad|vilken|who|what|which)$/.test(word)))
    return undefined;
  return isBesideManager(tokens, at) ? { to: at + 2, people: [person] } : undefined;
}

/** "säg till min chef" is said to somebody else. */
function isBesideManager(tokens: readonly Token[], at: number): boolean {
  const [told = '', last = '', next = ''] = [at - 2, at - 1, at + 2].map((index) => tokens[index]?.word);
  if (/^(?:till|to)$/.test(last)) return !/^(?:sag|saga|sager|sagt|meddela|halsa|talk|said)$/.test(told);
  if (after.has(next)) return true;
  return (
    /^(?:ar|is|at|av|for|ge|give|let|lat)$/.test(last) || /^(?:ta|tar|ha|vara|take|have|cover)$/.test(next)
  );
}

/** A department's or mailbox's words, folded. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text.toLowerCase()).match(/\p{L}+|\d+/gu) ?? [];
