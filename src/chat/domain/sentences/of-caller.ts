// "Anna ringde, hennes tåg är sent, kommer 10": who comes is Anna.

import { isOneOf } from '../acts/acts';
import { goesOnInEnglish } from '../reading/english';
import { saidText } from '../reading/said-words';
import { isWord, writtenIn, type Token } from '../reading/tokens';
import { partsOf } from '../acts/saying';
import { hasNoSubject, isToldOfOther } from '../reading/whose-absence';
import type { Options, Told } from '../acts/understanding';
import { actOf, type Heard } from './heard';

type Whose = 'caller' | 'writer' | 'either' | undefined;

/** Whose absence it is behind a clause of somebody else; `either` where the writer may be meant. */
export function callerOf(part: Heard, before: readonly Heard[]): Whose {
  const [begun, ...between] = before.map(({ reading }) => reading);
  const isOwnAct = isOneOf(actOf(part), 'away.change', 'away', 'present');
  if (!isOwnAct || begun === undefined) return undefined;
  if (!caller.test(saidText(begun.words))) return toldBefore(part, before);
  const line = writtenIn([...before, part].flatMap(({ reading }) => reading.tokens));
  const names = (tokens: readonly Token[]) => namesWriter(tokens, goesOnInEnglish(line, false));
  if (names(part.reading.tokens)) return undefined;
  if (between.some(({ tokens }) => isOfWriter(tokens))) return 'writer';
  const at = begun.tokens.findIndex(({ word }) => /^(?:att|that)$/.test(word));
  const report = at < 0 ? [] : begun.tokens.slice(at);
  if ([report, ...between.map(({ tokens }) => tokens)].some(names)) return 'either';
  const isOfEither =
    callsWriter.test(saidText(begun.words)) ||
    [...between, part.reading].some(({ words }) => goesOff.test(saidText(words))) ||
    (saysOnly.test(saidText(begun.words)) && !isOneOf(actOf(before[0] ?? part), 'away.of', 'away'));
  return isOfEither ? 'either' : 'caller';
}

/** "Lars är fast i snön, kommer vid lunch": what has no subject of its own is of the last who had one. */
function toldBefore(part: Heard, before: readonly Heard[]): Whose {
  if (part.asked || !hasNoSubject(part.reading.words)) return undefined;
  const told = before.findLast(({ reading }) => isToldOfOther(reading.words) || !hasNoSubject(reading.words));
  if (told === undefined || told.asked || !isToldOfOther(told.reading.words)) return undefined;
  if (isKnownBy(told)) return undefined;
  if (isOneOf(actOf(told), 'away.of', 'staff.change')) return 'caller';
  const isOfAnother = isOneOf(actOf(told), 'duty.*', 'delegation.*', 'undo');
  return isOfAnother || !endsOpen(told) ? undefined : 'either';
}

/** "Carin vet, går 14", "Carin har godkänt, semester v 51": it is known of the writer. */
export const isKnownBy = ({ reading }: Heard): boolean => knows.test(saidText(reading.words));
const knows =
  /§person (?:(?:(?:ar|is|has been|blev) )?(?:redan |already )?(?:vet|vidtalad|tillsagd|informerad|meddelad|knows|informed|told)|(?:har |has )?(?:redan |already )?(?:godkant|godkanner|okejat|okejar|approved|(?:sagt|said|sa) (?:ok|okej|ja|yes)|(?:fatt|fick) veta)|kanner till)(?: (?:om|det|saken|redan|ju|allt|about|it|already))*$/u;

/** No full stop parts them. */
const endsOpen = ({ reading }: Heard): boolean => !/^[.!?]$/.test(reading.words.at(-1) ?? '');

/** "Bo ringde mig, måste gå nu": of whoever was called as well as of the caller. */
const callsWriter = / (?:mig|mej|oss|me|us)(?: |$)/u;
const goesOff =
  /^(?:(?:och|men|nu|sa|and|but|so) )*(?:maste|ska|gar|aker|drar|sticker|got to|have to|must|going|leaving|heading)(?: |$)/u;
/** "Carin sa att mötet är inställt" is of no absence. */
const saysOnly = /§person (?:sa|sade|said) /u;

const caller =
  /^(?:(?:hej|och|men|nu|and|hi) )*§person(?: (?:har|har just|just|has|has just))? (?:(?:ringde|ringt|smsade|smsat|horde av sig|hort av sig|called|phoned|rang|texted)(?: (?:precis|nyss|just|hit|in|nu|idag|now|mig|mej|oss|me|us|§day))*(?: (?:och|o|and) (?:sa|sade|said))?(?: (?:att|that) .*)?|(?:sa|sade|said) (?:att|that) .*)$/u;

/** "Min buss är försenad"; of a colleague it is the caller once more. */
const isOfWriter = (tokens: readonly Token[]): boolean => ownThing.test(wordsOf(tokens));
const ownThing =
  /^(?:(?:och|men|for|and|but|as) )*(?:min|mitt|mina|vår|vårt|våra|my|our) (?!(?:\S+ )?(?:kollega|kollegan|chef|medarbetare|vikarie|granne|van|colleague|boss|manager|friend)(?: |$))/u;

/** English "I" alone is the writer; "i Göteborg" is nobody, and so is "var" without its ring. */
const namesWriter = (tokens: readonly Token[], isEnglish: boolean): boolean =>
  writer.test(wordsOf(tokens).replace(colleague, '')) ||
  (isEnglish && /(?:^| )i(?: |$)/.test(wordsOf(tokens)));
const writer = /(?:^| )(?:jag|ja|mig|mej|min|mitt|mina|vi|oss|vår|vårt|våra|me|my|we|us|our)(?= |$)/u;
const colleague = /(?:^| )(?:min|vår|my|our) (?:kollega|chef|colleague|boss|manager)(?= |$)/gu;

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .filter(isWord)
    .map(({ word, written }) => (/^vår/iu.test(written) ? written.toLowerCase() : word))
    .join(' ');

/** Asked, and not done: the caller's or the writer's. */
export function askedOfEither(
  told: Told,
  { isOfEither }: { readonly isOfEither: boolean },
): Options | undefined {
  if (!isOfEither || told.asked || !isOneOf(told.act, 'away', 'away.of', 'away.change')) return undefined;
  const acts = told.person === undefined ? (['away'] as const) : (['away.of', 'away'] as const);
  return { ask: 'which', choices: acts.map((act) => ({ ...partsOf(told), act })) };
}
