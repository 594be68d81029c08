// A text cut into its sentences, which are read one by one.

import { weekdayNames } from '../days/day-words';
import { isOpeningAlone } from '../forms/duty/opened-first';
import { isJunkAlone, isSoonAlone } from '../forms/duty/opened-otherwise';
import { absent, isIllness, meaningOf } from '../reading/meanings';
import type { Token } from '../reading/tokens';
import { isWord } from '../reading/tokens';
import { conditional, conditions, joins, mostScanned, takesNext } from './of-whom';

const fewestWords = 2;

/** The sentences, and the halves of one that a comma parts. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  let start = 0;
  tokens.forEach((token, at) => {
    found.at(-1)?.push(token);
    if (
      !endsAt(tokens, at) &&
      !asksNext(tokens, start, at) &&
      !takesNext(tokens, start, at) &&
      !opensFirst(tokens, start, at) &&
      !beginsAnew(tokens, start, at)
    )
      return;
    start = at + 1;
    found.push([]);
  });
  return withVague(joined(found).filter((sentence) => sentence.some(isWord))).map((sentence, at) =>
    at === 0 ? withWhat(sentence) : asSentence(sentence),
  );
}

/** What goes on behind another, as it would be said by itself. */
export const asSentence = (sentence: readonly Token[]): readonly Token[] =>
  withoutWondering(withWhat(sentence));

/** "Har läst allt, en åklagare vill ha handlingar, vad gör jag?": of three, the last asks of the second. */
function withVague(sentences: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const last = sentences.at(-1)?.filter(isWord) ?? [];
  if (sentences.length < 3 || !vague.test(`, ${last.map(({ word }) => word).join(' ')}`)) return sentences;
  return [...sentences.slice(0, -2), sentences.slice(-2).flat()];
}
export const vague =
  /, (?:(?:och|sa|men|and|so|but) )*(?:(?:va|vad|hur|what|how) (?:gor|ska|skall|bor|do|should|shall) (?:jag|ja|vi|man|i|we)(?: (?:gora|do|da|nu|now|then))*|(?:vem|who) (?:svarar|tar det|tar den|answers|takes it|does))$/;

/** "Öppnat och Hasse tar i morgon", "har gått igenom skräpposten och tar kommun": what is opened is one thing, whatever goes on behind it. */
function opensFirst(tokens: readonly Token[], start: number, at: number): boolean {
  const [next, behind] = [tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  if (start > 0 || at >= mostOpening || !joins.test(next) || reading.test(behind)) return false;
  const said = tokens.slice(0, at + 1);
  if (isOpeningOnly(said) || isSoonAlone(textOf(said))) return true;
  return isJunkAlone(textOf(said)) && doesMore.test(`${textAt(tokens, at + 2)} `);
}
/** "… och ks" is looked through as well. */
const doesMore = /^(?:(?:jag|vi|i|det) |take |\p{L}+(?:r|de|ing) |\p{L}+ \p{L}+r )/u;
const mostOpening = 6;
const reading = /^(?:last|laste|kollat|kollade|checked|read|oppnat|oppnade|opened)$/;
const isOpeningOnly = (tokens: readonly Token[]): boolean => isOpeningAlone(textOf(tokens));
const textOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(isWord)
    .map(({ word }) => word)
    .join(' ');

/** "… och jag undrar vad som gäller" asks what holds. */
function withoutWondering(sentence: readonly Token[]): readonly Token[] {
  const [opened = ''] = wondering.exec(sentence.map(({ word }) => word).join(' ')) ?? [];
  return sentence.slice(opened === '' ? 0 : opened.split(' ').length - 1);
}
const wondering =
  /^(?:(?:och|o|samt|men|sen|sedan|and|but|then) )*(?:(?:jag|i) )?(?:undrar|(?:(?:vill|behover|skulle vilja)(?: jag| ja)?|(?:want|need|would like) to) (?:veta|know)|wonder)(?: (?:ocksa|bara|just|also))* (?=(?:vad|va|hur|vem|vilka|vilken|nar|var|varfor|what|how|who|which|when|where|why) )/;

const asking = /^(?:vem|hur|vad|undrar|who|how|what)$/;
const inverted =
  /^(?:kan|kunde|behover|maste|ska|can|could|do|should) (?:nan|nagon|jag|du|ni|vi|man|someone|anyone|you|i|we) |^(?:kan|kunde|can|could) (?!(?:inte|ej|not|t|ju|nog|bara) )\p{L}+ (?:ta|ha|skota|oppna|vakta|hoppa|take|have|cover|open) /u;

/** "Sjuk idag kan nån ta mina mejl", without a stop between: who is away goes on with a question. */
function asksNext(tokens: readonly Token[], start: number, at: number): boolean {
  const isJoined = /^(?:och|men|sa|and|but|so)$/.test(tokens[at + 1]?.word ?? '');
  const next = at + (isJoined ? 2 : 1);
  const isAsked = asking.test(tokens[next]?.word ?? '') || inverted.test(`${textAt(tokens, next)} `);
  if (at - start > mostScanned || !isAsked) return false;
  const said = tokens.slice(start, at + 1).map(({ word }) => word);
  return (
    !conditional.test(said[0] ?? '') &&
    !/^(?:ar|blir|e|am) (?:jag|man|i)\b/.test(said.join(' ')) &&
    !/^(?:jag|vi|man|som|att|i|we|to|om|och|men|sa|and|but|so|undrar)$/.test(tokens[at]?.word ?? '') &&
    said.some((word) => absent.has(meaningOf(word)))
  );
}

/** "O va är kvar": a sentence of its own that asks what; "bra va" asks for no more than a yes. */
function withWhat(sentence: readonly Token[]): readonly Token[] {
  const at = sentence.findIndex(({ word }) => !joins.test(word) && !onward.test(word));
  const isWhat = sentence[at]?.word === 'va' && asksAfter.test(sentence[at + 1]?.word ?? '');
  return isWhat
    ? sentence.map((token, place) => (place === at ? { ...token, word: 'vad' } : token))
    : sentence;
}
const asksAfter =
  /^(?:ar|har|hade|kom|kommer|star|gor|gora|galler|vantar|ska|kan|sager|heter|betyder|finns|blir|blev|hande|hander|kostar|menas|menar|far|maste|vill|behover|tycker|tror|ligger|for)$/;

const onward = /^(?:sen|sedan|sa|da|dessutom|ocksa|aven|forresten|snalla|then|also|please)$/;
/** "Går 14 idag och på måndag är jag ledig", "… och kan du ge Bo ks": a sentence of its own. */
function beginsAnew(tokens: readonly Token[], start: number, at: number): boolean {
  const said = tokens.slice(start, at + 1).filter(isWord);
  if (
    !joins.test(tokens[at + 1]?.word ?? '') ||
    said.length < fewestWords ||
    conditions.test(said[0]?.word ?? '')
  )
    return false;
  let next = at + 2;
  while (onward.test(tokens[next]?.word ?? '')) next++;
  if (orders.test(textAt(tokens, next))) return true;
  const day = /^(?:pa|on)$/.test(tokens[next]?.word ?? '') ? next + 1 : next;
  const name = tokens[day]?.word ?? '';
  return (weekdayNames.has(name) || nearDay.test(name)) && ownVerb.test(textAt(tokens, day + 1));
}
/** "Påminn mig på fredag och ge ks till Bo", "… och kan du ge Bo ks". */
const orders =
  /^(?:paminn|visa|lista|ge|flytta|avboka|angra|sag|remind|show|list|give|move|cancel|tell|(?:kan|kunde|skulle) (?:du|ni)|(?:can|could|would) you)(?: \p{L}|$)/u;
const nearDay = /^(?:idag|imorgon|today|tomorrow)$/;
const ownVerb =
  /^(?:(?:ar|kommer|blir|jobbar|arbetar|gar|slutar|har) jag|i (?:am|will|have|leave|work))(?: |$)/;

const textAt = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 3)
    .map(({ word }) => word)
    .join(' ');

function endsAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.isGlued) return false;
  const word = tokens[at]?.word ?? '';
  // "Slutar kl 13. torsdag är jag ledig".
  if (word === '.')
    return (
      !/^(?:kl|v|\d+)$/.test(tokens[at - 1]?.word ?? '') ||
      (/^(?:kl|klockan)$/.test(tokens[at - 2]?.word ?? '') && !/^\d/.test(next.word)) ||
      /^\p{Lu}/u.test(next.written)
    );
  const isList = word === ',' && /^\d+$/.test(next.word) && /^\d+$/.test(tokens[at - 1]?.word ?? '');
  const isDated = word === ',' && /^\d+$/.test(next.word) && weekdayNames.has(tokens[at - 1]?.word ?? '');
  return /^[!?;,]$/.test(word) && !isList && !isDated;
}

/** A half with one word belongs to the other: "sjuk, idag". */
function joined(sentences: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const kept: Token[][] = [];
  for (const sentence of sentences) {
    const last = kept.at(-1);
    const isSmall = countOf(sentence) < fewestWords || (last !== undefined && countOf(last) < fewestWords);
    const isApart =
      kept.length === 1 && last !== undefined && (isOpeningOnly(last) || isIllFirst(last, sentence));
    if (!isApart && last?.at(-1)?.word === ',' && isSmall) last.push(...sentence);
    else kept.push([...sentence]);
  }
  return kept;
}

/** "Sjuk, Bo tar ks i morgon", "magsjuk, ge utb till Maja på torsdag": the writer is, whoever takes what. */
const isIllFirst = (first: readonly Token[], next: readonly Token[]): boolean =>
  countOf(first) === 1 &&
  isIllness(first.find(isWord)?.word ?? '') &&
  [gives, awayThen].some((form) => form.test(`${textAt(next, 0)} `));
/** "Sjuk, borta i morgon" is ill today. */
const awayThen = /^(?:borta|ledig|away|off) (?:imorgon|i morgon|tomorrow|pa |on )/;
const gives =
  /^(?:(?:ge|ger|lat|give|let) (?!mig |mej |oss |me |us )|(?:kan|can) \p{L}+ (?:ta|take|hoppa|step) |(?!(?:jag|i|det|den|it|this) )\p{L}+ (?:tar|takes|(?:kan|far|ska|can|will) (?:ta|take)) )/u;

const countOf = (sentence: readonly Token[]): number => sentence.filter(isWord).length;
