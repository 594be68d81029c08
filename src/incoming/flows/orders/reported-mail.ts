// "Det kom en orosanmälan nu, vart ska den?": a mail of the mailbox that its reader asks the way of, and nobody in danger here.

import { saysDanger } from '../../../chat/domain/forms/danger';
import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';

const adverb = '(?: (?:in|nu|nyss|precis|just|till oss|hit|i ?dag|i ?morse))*';
/** What is done with a mail, and to nobody: "vem räddar barnet", "vart ringer jag" are of somebody in danger. */
const handled =
  '(?:ha|har|få|får|tar? hand om|tar?|hanterar?|handlägg(?:er|a)|registrerar?|diarieför(?:a|s)?|skickas?|skickar|lämnas?|lämnar|vidarebefordra[rs]?|svarar? på|hör till|höra till)';
const aux = '(?: (?:ska|skulle|kan|bör|måste))?';
const who = '(?: (?:jag|vi|man))?';
const it = '(?: (?:den|det|vidare|in|nu|då|här|till))*';
const where = [
  `(?:vem|vilka|vilken(?: \\p{L}+)?)${aux} ${handled}${it}`,
  `(?:vart|till vem|till vilken(?: \\p{L}+)?)(?:${aux} (?:den|det)|${aux}${who} ${handled}${who})${it}`,
  `vad gör (?:jag|vi) med (?:den|det)(?: (?:nu|då|här))*`,
].join('|');
/** All of the line: whatever is said beside it is heard as it was. */
const cameAndWhere = new RegExp(
  `^\\s*(?:(?:hej|du|men|och|nu)[ ,]+)*(?:(?:det|vi|jag|nu) )?(?:kom|fick|ligger|har kommit|har fått)${adverb}(?: (?:en|ny|till))* orosanmälan${adverb}[\\s,.!?]+(?:och )?(?:${where})(?:,? till \\p{L}+(?: \\p{L}+)?)?[\\s?!.]*$`,
  'iu',
);
/** "Orosanmälan har kommit va, vad gör jag": the mailbox in which it lies stands beside 112. */
const arrived = `(?:har kommit|kom|kommit|ligger(?: (?:här|i (?:brevlådan|lådan|inkorgen)))?)${adverb}`;
const got = `(?:(?:det|vi|jag) )?(?:har fått|fick|har kommit|kom)${adverb}(?: (?:en|ny))* orosanmälan(?: i (?:brevlådan|lådan|inkorgen))?${adverb}`;
const cameAndWhat = new RegExp(
  `^\\s*(?:(?:hej|du|men|och|nu)[ ,]+)*(?:(?:en )?orosanmälan ${arrived}|${got})(?:,? va)?[\\s,.!?]+(?:och )?(?:vad|hur) (?:gör|ska)(?: (?:jag|vi|man))(?: göra)?(?: (?:nu|då))*[\\s?!.]*$`,
  'iu',
);
/** "Xenias mejl är en orosanmälan, diarieförs SN 2026/9". */
const numbered = /(?<!\p{L})\p{L}{1,8} \d{4}[/:-]\d/u;
const report = /(?<!\p{L})orosanmälan(?!\p{L})/giu;

/** Whoever is named may be who is to have it; of anything else in the line that is danger, 112 is named all the same. */
export async function hearReported(
  context: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const rest = text.replace(report, ' ');
  const isUrgent = understood.act === 'urgent';
  const isRegistered = isUrgent && understood.also.includes('order.register') && numbered.test(text);
  const isAsked = isUrgent && cameAndWhat.test(text);
  if (!isRegistered && !isAsked && !cameAndWhere.test(text)) return undefined;
  if (saysDanger(tokensOf(clean(rest))) || (await ownMailboxes(context, id)).length === 0) return undefined;
  if (isAsked) return { ...understood, also: ['inbox'] };
  const act = isRegistered
    ? 'order.register'
    : understood.person === undefined
      ? 'guide.passOn'
      : 'order.propose';
  return { ...understood, act, sure: true, also: [], options: undefined, rest: undefined };
}
