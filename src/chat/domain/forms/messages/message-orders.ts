// "Erik ska svara på den om förskola", "lägg reklamen som ringa betydelse": an order about one message, as what is to be
// done with it and what is said of it. Nothing is done by it: its card has the button.

import { nearestSpelling, spellingIndex } from '../../../../core/spelling';
import { sentencesOf, withoutManners } from '../../sentences/parting';
import { isOfOneMessage, type Act } from '../../acts';
import type { Reading } from '../../reading/reading';
import { clean, isWord, tokensOf, type Token } from '../../reading/tokens';
import { asksAnything, isOfLeaveOrDay, isOfOne } from './order-limits';
import {
  deeds,
  isOfMatter,
  isOfMessage,
  isOfOther,
  isOfPlace,
  isPointing,
  type Deed,
} from './message-order-words';

export interface MessageOrder {
  readonly deed: Deed;
  /** What is said of the message, as it was written; empty where nothing is. */
  readonly about: string;
  /** Its words alone, as they are compared. */
  readonly words: string;
  /** Whether the words are of a message whatever else they may name. */
  readonly isOfMessage: boolean;
  /** "Ge den till Erik" may be of a mailbox too, where no message was just spoken of. */
  readonly isLoose: boolean;
  /** Where those words stand among the tokens. */
  readonly at: { readonly from: number; readonly to: number };
}

const opening =
  '(?:(?:hej|ok|okej|och|men|sen|sedan|da|sa|nu|ja|nej|du|snalla|please|and|then|kan du|kan ni|kunde du|skulle du kunna|vill du|can you|could you|would you|jag vill|jag skulle vilja|vi vill|vi ska|i want to|i would like to|lets|let us) )*';
const closing = '(?: (?:tack|please|nu|da|ocksa|genast|direkt|now|too|then|thanks))*';
const forms = deeds.map((one) => ({ ...one, form: new RegExp(`^${opening}${one.form}${closing}$`, 'du') }));

/** Behind what is ordered stands why, or until when. */
const tail =
  / (?:men|but|eftersom|darfor att|because|for att|innan|sa att|sa jag|senast|before|since|da han|da hon|(?:nar|medan|while|when|tills|until) (?:jag|vi|han|hon|de|i|we|he|she)) .*$/u;
/** "Lämna tillbaka" behind what was just spoken of. */
const backAlone = new RegExp(
  `^${opening}(?:jag )?(?:lamna(?:r)?|ge|ger|skicka(?:r)?|vill lamna|give|hand|send)(?: (?:den|det|dem|it))? (?:tillbaka|back)(?: (?:den|det|it))?${closing}$`,
  'u',
);
const joining = /^(?:och|samt|and|sen|sedan)$/;
const mostWords = 40;

/** A slip of the key in the words that say what is to be done. */
const spelling = spellingIndex(
  'godkann godkanner registrera diariefor diariefora markera tillbaka vidarebefordra betydelse sekretess sekretessmark confidential importance'.split(
    ' ',
  ),
);
const meant = ({ word }: Token): string =>
  /^\p{L}{5,}$/u.test(word) ? (nearestSpelling(word, spelling) ?? word) : word;

interface Placed {
  readonly token: Token;
  readonly at: number;
}

type Said = Omit<MessageOrder, 'about'>;

/** In the order they are given. */
function messageOrders(tokens: readonly Token[]): readonly MessageOrder[] {
  if (tokens.length > 3 * mostWords) return [];
  const asked = givenAfter(tokens);
  if (asked !== undefined || asksAnything(sentencesOf(tokens))) return asked ?? [];
  const found: Said[] = [];
  for (const clause of clausesOf(tokens)) {
    const last = found.at(-1);
    const said = ordersIn(clause);
    if (said.length === 0 && last !== undefined && backAlone.test(textOf(clause)))
      found.push({ ...last, deed: 'giveBack' });
    // "… och sekretessmärk den": the one that was just named.
    for (const one of said) {
      const named = found.at(-1);
      found.push(isPointing(one.words) && named ? { ...named, deed: one.deed } : one);
    }
  }
  return found
    .filter((one, at) => !found.slice(at + 1).some((later) => isSame(later, one)))
    .map((one) => ({ ...one, about: writtenIn(tokens.slice(one.at.from, one.at.to)) }));
}

/** "Vem tar intervjun, ge den till Karin": the matter that was asked of. */
function givenAfter(tokens: readonly Token[]): readonly MessageOrder[] | undefined {
  const [question, order, another] = clausesOf(tokens);
  if (question === undefined || order === undefined || another !== undefined) return undefined;
  const text = textOf(question);
  const match = whoTakes.exec(text);
  const [one] = ordersIn(order);
  const words = match?.groups?.['of'];
  const span = match?.indices?.groups?.['of'];
  const isGiven = one !== undefined && /^(?:handOn|propose)$/.test(one.deed) && isPointing(one.words);
  if (words === undefined || span === undefined || !isGiven || isOfOther(words) || isOfLeaveOrDay(words))
    return undefined;
  const at = placeOf(question, text, span);
  const about = writtenIn(tokens.slice(at.from, at.to));
  return [{ deed: one.deed, at, words, about, isOfMessage: false, isLoose: false }];
}
const whoTakes =
  /^(?:(?:hej|ok|men|och|du) )*(?:vem|vilka|who) (?:(?:ska|kan|far|vill|borde|should|can|will) )?(?:ger|ge|tar|ta|gor|gora|svarar pa|svara pa|skoter|handlagger|har|gives?|takes?|does|do|answers?|handles?) (?<of>.+)$/du;

const isSame = (one: Said, other: Said): boolean => one.words === other.words && one.deed === other.deed;

export const writtenIn = (tokens: readonly Token[]): string =>
  tokens
    .map(({ written, isGlued }) => (isGlued ? written : ` ${written}`))
    .join('')
    .trim();

export const ordersOf = (text: string): readonly MessageOrder[] =>
  messageOrders(withoutManners(tokensOf(clean(text))));

function clausesOf(tokens: readonly Token[]): readonly (readonly Placed[])[] {
  let at = 0;
  return sentencesOf(tokens).map((sentence) => {
    const start = tokens.indexOf(sentence[0] as Token, at);
    at = start + sentence.length;
    return sentence.map((token, step) => ({ token, at: start + step })).filter(({ token }) => isWord(token));
  });
}

const textOf = (clause: readonly Placed[]): string => clause.map(({ token }) => meant(token)).join(' ');

/** "Lägg reklamen som ringa och begäran från tidningen får KS 2026/4": each where both are orders. */
function ordersIn(clause: readonly Placed[]): readonly Said[] {
  if (clause.length > mostWords) return [];
  for (const [at, { token }] of clause.entries()) {
    if (!joining.test(token.word)) continue;
    const before = orderIn(clause.slice(0, at));
    const after = before === undefined ? [] : ordersIn(clause.slice(at + 1));
    if (before !== undefined && after.length > 0) return [before, ...after];
  }
  const one = orderIn(clause);
  return one === undefined ? [] : [one];
}

function orderIn(clause: readonly Placed[]): Said | undefined {
  const text = textOf(clause).replace(tail, '');
  for (const { deed, form, isPlain, isTold } of forms) {
    const match = form.exec(text);
    const said = match?.groups?.['of'];
    const span = match?.indices?.groups?.['of'];
    if (said === undefined || span === undefined) continue;
    const isMessage = isOfMessage(said);
    const isLoose = !isMessage && isPlain !== true && isPointing(said) && !ofWriter.test(text);
    const isMatter = deed === 'handOn' && isOfMatter(said) && !isOfLeaveOrDay(said);
    if (isOfOther(said) || !(isMessage || isLoose || isMatter || (isPlain === true && !isLong(said))))
      continue;
    const ordered = { deed, words: said, text, isOfMessage: isMessage, isTold: isTold === true };
    if (!isMatter && !isOfOne(ordered) && !isPointing(said)) continue;
    const goesTo = match?.groups?.['to'];
    if (deed === 'passOn' && !isOfPlace(goesTo ?? '')) continue;
    return { deed, at: placeOf(clause, text, span), words: said, isOfMessage: isMessage, isLoose };
  }
  return undefined;
}

/** "Jag tar den". */
const ofWriter = /^(?:(?:ok|okej|ja|nej|men|da|sa) )*(?:jag|vi|i|we) /u;

/** Nobody says so much of one message. */
const isLong = (words: string): boolean => words.split(' ').length > 10;

function placeOf(clause: readonly Placed[], text: string, [from, to]: [number, number]): MessageOrder['at'] {
  const first = text.slice(0, from).split(' ').length - 1;
  const count = text.slice(from, to).split(' ').length;
  const start = clause[first]?.at ?? 0;
  return { from: start, to: (clause[first + count - 1]?.at ?? start) + 1 };
}

/** What names a mailbox is of that, and a message goes on to somebody who is known. */
export const saysMessageOrder = (
  text: string,
  { tokens, mailboxes, people, hasStranger, runs }: Reading,
  before?: Act,
): boolean => {
  const namesOf = (boxes: Reading['mailboxes']): readonly string[] =>
    boxes.map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    );
  const boxes = namesOf(mailboxes.filter(({ isDoubtful }) => !isDoubtful));
  // "Ge skolan till Johan" may be of the mailbox.
  const doubtful = namesOf(mailboxes);
  const isKnown = mailboxes.length > 0 || people.length > 0 || hasStranger;
  const isSpoken = isOfOneMessage(before) && mailboxes.length === 0 && runs.length === 0;
  return ordersOf(text).some(
    ({ deed, words, isOfMessage: isPlain, isLoose }) =>
      (!isLoose || isSpoken) &&
      (deed !== 'handOn' || isKnown || isOfPlace(words)) &&
      (isPlain || !(deed === 'handOn' ? doubtful : boxes).some((box) => ` ${words} `.includes(` ${box} `))),
  );
};
