// "Är på tandläkaren", "blir lite sen i morgon": somebody is away for some hours that nobody has said, and seldom the whole day: asked.

import { isOneOf } from '../acts/acts';
import { closingTime } from '../../../core/calendar';
import { dateOf, minutesOf, timeOf } from '../../../core/time';
import { meaningOf } from '../reading/meanings';
import type { Reading } from '../reading/reading';
import { saidText, saidWords } from '../reading/said-words';
import { partsOf } from '../acts/saying';
import type { Chosen } from '../sentences/choose';
import type { Choice, Circumstances, Options, Told } from '../acts/understanding';
import { earlyOrLate } from './late-or-early';

/** Undefined where the hours are said, or the days. */
export function howLong(
  told: Told,
  { main, whole: { reading } }: Pick<Chosen, 'main' | 'whole'>,
  { at, calendar }: Circumstances,
): Options | undefined {
  const { act, asked, part, spans, flaw, isOpen, until } = told;
  const isTold = part !== undefined || spans !== undefined || flaw !== undefined || isOpen;
  if (!isOneOf(act, 'away.change', 'away.of', 'away') || asked || isTold) return undefined;
  const today = dateOf(at, calendar.zone);
  const { from = today } = told;
  if ((until ?? from) !== from) return undefined;
  const isDenied = denied.test(main.reading.words.join(' '));
  const side =
    isDenied || staysAway.test(reading.words.join(' '))
      ? undefined
      : earlyOrLate(saidText(main.reading.words));
  const isAt = reading.runs.length === 0 && isAtAlone(reading);
  if (side === undefined && !isAt && !isMeetingAlone(reading)) return undefined;
  const choice: Choice = { ...partsOf(told), act: act === 'away.change' ? 'away' : act };
  const isPast = from === today && minutesOf(timeOf(at, calendar.zone)) >= noon;
  const isShort = minutesOf(closingTime(calendar, from)) <= noon;
  const half: Choice = { ...choice, part: side === 'early' ? 'pm' : 'am' };
  const isHalved = !isShort && !(isPast && side !== 'early');
  return { ask: 'until', choices: isHalved ? (side === undefined ? [half, choice] : [half]) : [choice] };
}
const noon = 12 * 60;
const staysAway =
  /\b(?:hemma|stannar|sjuk\p{L}*|ill|sick|ledig\p{L}*|borta|(?<!(?:head|heading|take|taking|knock|knocking) )off|away|vab\p{L}*|semester\p{L}*)\b/u;
const denied = /\b(?:inte|not|inget)\b/u;

/** "Jag är på kurs", "sitter i möte nu": where somebody is, and nothing more. */
const isAtAlone = ({ tokens }: Reading): boolean => {
  const said = tokens.map(({ word }) => word).filter((word) => /^\p{L}/u.test(word));
  const at = said.findIndex((word) => /^(?:appointment|event)$/.test(meaningOf(word) ?? ''));
  return (
    at > 0 &&
    said.slice(0, at).every((word) => before.has(word)) &&
    said.slice(at + 1).every((word) => behind.has(word))
  );
};
/** "Möte på fredag", "ska till samhällsbyggnad på möte": when, and neither how long nor that one is away; "är på möte i dag" says that. */
const isMeetingAlone = ({ words: masked, tokens }: Reading): boolean => {
  if (tokens.some(({ word }) => /^(?:hela|helt|heldag\p{L}*|dagen|all|whole)$/u.test(word))) return false;
  const said = saidWords(masked);
  const at = said.findIndex((word) => meeting.test(word));
  const [lead, rest] = [said.slice(0, at), said.slice(at + 1)];
  const isThere = lead.every((word, place) => beforeMeeting.has(word) || lead[place - 1] === 'till');
  const isIn =
    /(?:^| )(?:ar|sitter|am) (?:pa|i|in|at)(?: |$)/.test(lead.join(' ')) && masked.includes('§day');
  return at >= 0 && isThere && !isIn && rest.every((word) => behindMeeting.has(word));
};
const meeting = /^(?:\p{L}*mote[tn]?|(?:studie)?besok(?:et)?|\p{L}*sammantrade[t]?|meetings?)$/u;

const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));
const before = words(
  'jag ja hej i am m we vi ar e sitter star ligger fast upptagen busy right nu now just precis bara ju pa hos i at in with the a an ett en min mitt my',
);
const behind = words('nu just precis now right med bilen barnen the kids');
const beforeMeeting = words(
  'hej jag ja i ar har ska sitter sen da nu pa till en ett over upp ner bort ivag gar sticker drar vi am have at in a the §day §mailbox',
);
const behindMeeting = words('pa i med hos till on at with §day §mailbox §person');
