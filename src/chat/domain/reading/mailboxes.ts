// Mailboxes as they are called: by id, name, department or address ("ks", "kommunstyrelsens brevlåda").

import type { MailboxId, Upn } from '../../../core/ids';
import { wordsOf } from './names';
import type { Token } from './tokens';

export interface KnownMailbox {
  readonly id: MailboxId;
  readonly name: string;
  readonly address: string;
  readonly department: string;
  readonly manager: Upn;
}

export interface NamedMailbox {
  readonly from: number;
  readonly to: number;
  readonly mailbox: KnownMailbox;
  /** Whether the word means something else as well: "på utbildning", "kommun". */
  readonly isDoubtful: boolean;
}

/** What many mailboxes are called tells none of them. */
const common =
  /^(?:forvaltnings?|forvaltningen|forvaltningens|brevlada|brevladan|namnds?|kommunens|den|och|for)$/;
const boxWord =
  /^(?:\p{L}*(?:brevlada|brevladan|brevlador|brevladorna|lada|ladan|lador|ladorna|inkorg|inkorgen|mejlbox|mejl|mejlen)|(?:mailbox|inbox|box)(?:es)?|status|registrator)$/u;
const beside = 2;

type Keys = ReadonlyMap<string, KnownMailbox>;
const keysOf = new WeakMap<readonly KnownMailbox[], Keys>();

/** Every word that tells a mailbox, the surest last so that it counts: department, name, address, id. */
function keys(mailboxes: readonly KnownMailbox[]): Keys {
  const kept = keysOf.get(mailboxes);
  if (kept) return kept;
  const made = new Map<string, KnownMailbox>();
  const tell = (text: string, mailbox: KnownMailbox): void => {
    for (const word of wordsOf(text)
      .filter((one) => !common.test(one))
      .slice(0, 1))
      made.set(stem(word), mailbox);
  };
  for (const mailbox of mailboxes.toReversed()) tell(mailbox.department, mailbox);
  for (const mailbox of mailboxes) for (const word of wordsOf(mailbox.name)) tell(word, mailbox);
  for (const mailbox of mailboxes) tell(mailbox.address.split('@')[0] ?? '', mailbox);
  for (const mailbox of mailboxes) made.set(mailbox.id.toLowerCase(), mailbox);
  keysOf.set(mailboxes, made);
  return made;
}

/** "kommunstyrelsens", "kommunstyrelsen" and "kommunstyrelse" are one; so are "socialförvaltningen" and "socialen". */
function stem(word: string): string {
  const bare = word.replace(/(?:namnden|namnd|forvaltningen|forvaltning|kontoret|kontor)s?$/, '');
  const root = bare.length >= 4 ? bare : word;
  return root.length > 5 ? root.replace(/(?:ens|en|s|et|ets)$/, '') : root;
}

interface Looking {
  readonly tokens: readonly Token[];
  readonly mailboxes: readonly KnownMailbox[];
  readonly isOrdinary: (word: string) => boolean;
}

/** Every mailbox that is named, in order. */
export function findMailboxes({ tokens, mailboxes, isOrdinary }: Looking): readonly NamedMailbox[] {
  const known = keys(mailboxes);
  return tokens.flatMap(({ word }, at) => {
    const mailbox =
      known.get(word) ??
      (word.length > 4 ? known.get(stem(compound(word))) : undefined) ??
      everyday(word, tokens[at + 1]?.word ?? '', known) ??
      (isAskedFor(tokens, at) ? partOfName(word, known) : undefined);
    if (mailbox === undefined || (isOrdinary(word) && isGoneTo(tokens, at)) || isWhole(tokens, at)) return [];
    if (isSeries(tokens, at)) return [];
    const isDoubtful =
      word !== compound(word) || isAskedFor(tokens, at) ? false : isOrdinary(word) && !isByBox(tokens, at);
    return [{ from: at, to: at + 1 + hyphened(tokens, at), mailbox, isDoubtful }];
  });
}

/** "Jag ska på utbildning": where one goes that day, and no mailbox. */
const isGoneTo = (tokens: readonly Token[], at: number): boolean =>
  goingThere.test(
    tokens
      .slice(Math.max(0, at - mostGoing), at)
      .map(({ word }) => word)
      .join(' '),
  ) && !boxWord.test(tokens[at + 1]?.word ?? '');
/** "Hur är läget i kommunen": of all of it, and not of the mailbox that is called so. */
const isWhole = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:i|inom|hela) kommun|(?:i|inom|hela|over|pa|hos|fran) kommunen)$/.test(
    [at - 1, at].map((place) => tokens[place]?.word ?? '').join(' '),
  ) && !boxWord.test(tokens[at + 1]?.word ?? '');
/** "KS 2026/601" is a number, and "ks 2026-12-03" a day. */
const isSeries = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d [/:-] \d{1,6}(?!\d| -)/.test(
    tokens
      .slice(at + 1, at + 5)
      .map(({ word }) => word)
      .join(' '),
  );
const mostGoing = 9;
const goingThere =
  /(?:^| )(?:jag|vi|i|we) (?:ska|skall|ar|gar|aker|sitter|maste|har|blir|am|are|will|have|go|going)(?: (?!(?:inte|not)\b)\p{L}+){0,5} (?:pa|till|i|ga|ha|at|in|to|a|en|on)$|(?:^| )(?:jag|vi|i|we) (?:har|have)(?: (?:en|ett|a|an))?$/u;

/** What people say for a department whose name has another word. */
const alsoCalled: readonly (readonly [RegExp, string])[] = [
  [/^(?:skol|school)/, 'utbildning'],
  [/^allman(?:na)?$/, 'gemensam'],
];

/** "Byggbrevlådan", "bygglovslådan", "school mailbox": a part of one mailbox's name, where a mailbox is spoken of. */
function everyday(word: string, next: string, known: Keys): KnownMailbox | undefined {
  const said = compound(word);
  const also = alsoCalled.find(([called]) => called.test(said))?.[1];
  // "Bygglov mejlen".
  const isNamed =
    also !== undefined ||
    (/^(?:ladan|brevladan|inkorgen|mejlen)$/.test(next) && !havingWord.test(word) && !boxWord.test(word));
  const isOfBox = said !== word || (isNamed && boxWord.test(next));
  if (!isOfBox || said.length < leastPart) return undefined;
  const named = (part: string) => [
    ...new Set([...known].flatMap(([key, mailbox]) => (key.includes(part) ? [mailbox] : []))),
  ];
  const parts = [said, said.slice(0, leastPart), ...(also === undefined ? [] : [also])];
  const found = parts.map(named).find((all) => all.length > 0) ?? [];
  return found.length === 1 ? found[0] : undefined;
}
/** "Vem har bygglov på fredag", "och byggs?": nothing else can be meant. */
function isAskedFor(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).map(({ word }) => word);
  const isWho =
    (/^(?:vem|vilka|who)$/.test(before.at(-2) ?? '') && havingWord.test(before.at(-1) ?? '')) ||
    answeringFor.test(before.join(' '));
  const isAlone =
    before.length > 0 &&
    before.every((word) => /^(?:och|and|men|da|what|about)$/.test(word)) &&
    tokens.slice(at + 1).every(({ word }) => /^(?:da|then|[^\p{L}\d])$/u.test(word));
  return isWho || isAlone || isMeant(tokens, at);
}

/** "Nej, kommun menade jag". */
function isMeant(tokens: readonly Token[], at: number): boolean {
  const others = tokens.filter(({ word }, place) => place !== at && /^\p{L}/u.test(word));
  return (
    others.some(({ word }) => /^(?:menar|menade|mean|meant)$/.test(word)) &&
    others.every(({ word }) =>
      /^(?:nej|na|no|oj|forlat|sorry|fel|jag|i|det|it|alltsa|menar|menade|mean|meant|ska|skulle|vara)$/.test(
        word,
      ),
    )
  );
}
/** "Vem svarar för bygglov". */
const answeringFor =
  /(?:^| )(?:vem|vilka|vilken|who)(?: (?:ar|det|som|is))* (?:svarar|ansvarar|har hand|tar hand|har ansvar|ansvarig|answers|responsible|in charge)(?: (?:for|om|pa|i|of))+$/;
const havingWord = /^(?:har|tar|vaktar|skoter|bevakar|oppnar|kollar|has|takes|watches|opens)$/;

function partOfName(word: string, known: Keys): KnownMailbox | undefined {
  const said = word.replace(/(?<=\p{L}{4})s$/u, '');
  if (said.length < leastPart || boxWord.test(word) || common.test(word)) return undefined;
  const found = [said, said.slice(0, leastPart)]
    .map((part) => [
      ...new Set(
        [...known].flatMap(([key, one]) => (key.includes(part) && !/brevlad/.test(key) ? [one] : [])),
      ),
    ])
    .find((all) => all.length > 0);
  return found?.length === 1 ? found[0] : undefined;
}
const leastPart = 4;

/** "ksbrevlådan", "utbildningsbrevlådan". */
const compound = (word: string): string =>
  word.replace(/s?(?:forvaltnings)?(?:brevladan|brevlada|ladan|inkorgen|inkorg|mejlen)$/, '');

const isByBox = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - beside), at + 1 + beside)
    .some(({ word }, index) => word !== tokens[at]?.word && boxWord.test(word) && index >= 0);

/** "ks-brevlådan" is one name. */
const hyphened = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.word === '-' && tokens[at + 1]?.isGlued === true && boxWord.test(tokens[at + 2]?.word ?? '')
    ? 2
    : 0;

/** An address that is written out, as the word that stands for its mailbox or person; others as none. */
export function replaceAddresses(text: string, nameOf: (address: string) => string | undefined): string {
  if (!text.includes('@')) return text;
  return text
    .split(/(\s+)/)
    .map((word) =>
      word.length > 1 && word.includes('@')
        ? (nameOf(word.toLowerCase().replace(/^[<("']+|[>)"',.!?;:]+$/g, '')) ?? 'adress')
        : word,
    )
    .join('');
}
