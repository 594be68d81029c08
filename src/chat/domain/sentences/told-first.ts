// Of what a line says in two halves the first is told first: "sjuk, måste jag besluta något åt Bo?", "frisk igen men borta i morgon".

import type { LocalDate } from '../../../core/time';
import { isOneOf } from '../acts/acts';
import { partsOf } from '../acts/saying';
import type { Understanding } from '../acts/understanding';
import { questionBehind } from '../forms/messages/asks-own';

/** By itself; `after`: right behind it. */
type Hear = (text: string, after?: Understanding) => Understanding;

/** Undefined where it is to be heard as a whole. */
export const toldFirst = (text: string, today: LocalDate, hear: Hear): Understanding | undefined =>
  beforeQuestion(text, hear) ?? backAndAway(text, today, hear);

/** "Åker hem nu, sjuk, måste jag besluta något åt Bo?": that is done, and the question answered beside it. */
function beforeQuestion(text: string, hear: Hear): Understanding | undefined {
  const behind = questionBehind(text);
  const told = behind?.before
    .map((said) => hear(said))
    .find((said) => said.sure && !said.asked && isOneOf(said.act, 'away', 'incident', 'urgent'));
  return behind && told && { ...told, also: told.act === 'away' ? [...told.also, behind.act] : [] };
}

/** "Är tillbaka nu, ledig på fredag däremot": the one ends now, and the other is to come; a mailbox is offered. */
function backAndAway(text: string, today: LocalDate, hear: Hear): Understanding | undefined {
  if (text.length > longest || !returning.test(text) || notToCome.test(text)) return undefined;
  for (const { index, 0: joint } of [...text.matchAll(joints)].slice(0, mostJoints)) {
    const back = hear(text.slice(0, index));
    const isNow = (back.from ?? today) === today && (back.until ?? today) === today;
    if (back.act !== 'away.end' || !back.changes || !isNow || back.person !== undefined) continue;
    const next = hear(text.slice(index + joint.length), back);
    const isToCome = next.from !== undefined && next.from > today && next.flaw === undefined;
    const isTheirs = next.person !== undefined || next.people.length > 0 || ofFamily.test(text);
    if (!isOneOf(next.act, 'away', 'away.change', 'duty.take') || next.asked || !isToCome || isTheirs)
      continue;
    const act = next.act === 'duty.take' ? ('duty.take' as const) : ('away' as const);
    const aside = { ...partsOf(next), instead: undefined, isMoved: undefined, act };
    return { ...back, also: [act], asides: [aside], ...(next.changes && { goesToo: true }) };
  }
  return undefined;
}
/** A question, or "frisk och börjar jobba på torsdag": the return itself is to come. */
const notToCome = /\?|(?<!\p{L})(?:börjar|börja|start|starting)(?!\p{L})/iu;
/** It is a question of who is away. */
const ofFamily =
  /(?<!\p{L})(?:son|sonen|dottern|dotter|barnet|barnen|ungen|ungarna|frun|mannen|sambon|kids?|daughter|child|wife|husband)(?!\p{L})/iu;
const longest = 200;
const mostJoints = 3;
const returning =
  /(?<!\p{L})(?:tillbaka|tillbaks|åter|frisk|friskt|kry|pigg|benen|här igen|på plats|back|well|recovered)(?!\p{L})/iu;
const joints = /[,.;!]\s+(?:(?:men|och|fast|but|and)\s+)?|\s+(?:men|och|fast|but|and)\s+/giu;
