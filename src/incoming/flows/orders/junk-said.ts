// "Registrera allt spam som ringa", "de tre senaste är ringa": the list with what lies in the junk folder, or came last, ticked;
// which button is pressed is its reader's (F3).

import { type ActOrFamily, isOneOf, grave } from '../../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { sentence } from '../../../core/card-facts';
import { bareWords } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { lookFirst } from '../lists/look-first';
import { junkOf, latestOf } from '../lists/open-junk';
import type { Answer } from './order-cards';
import { showInbox } from '../lists/show-inbox';

const junk =
  '(?:spam\\p{L}*|skrapet|skrappost\\p{L}*|skrapmejl\\p{L}*|skrapmail\\p{L}*|junk(?: ?mail| ?posten?| ?folder)?)';
const deed =
  '(?:(?:som|ar|av|as) (?:av )?(?:ringa|minor)(?: betydelse)?|ringa betydelse|bort|slang|slanga|kasta|radera|rensa|tomma|delete|remove|clear)';
const all = '(?:allt?|alla|hela|samtliga|all|every|everything)';
/** "Allt spam", "det som ligger i skräpposten", "släng spammet"; not "spammet från Xerox". */
const ofJunk = new RegExp(
  `(?:^| )(?:${all}(?: \\p{L}+){0,3} ${junk}|(?:i|in|fran|from)(?: the)? ${junk}|skrapposten|junk folder)(?: |$)|^\\p{L}+(?: bort)? (?:spammet|spamen|skrapet|skrapmejlen|the spam|the junk)(?: (?:tack|nu|please))*$`,
  'u',
);
const isDone = new RegExp(`(?:^| )${deed}(?: |$)|^(?:tom|empty) `, 'u');
const counts = 'en,tva,tre,fyra,fem,sex,sju,atta,nio,tio'.split(',');
const minor = '(?:ringa|minor|skrap|reklam|spam|skrappost|junk)';
/** "De tre senaste är ringa", "the last 3 as minor"; not "ska ringa de tre senaste", and not those of them that are adverts. */
const latest = new RegExp(
  `^(?!(?:visa|lista|show|list) ).*(?<!\\p{L})(?:de|dom|the) (?:(${counts.join('|')}|\\d{1,2}) (?:senaste|sista|nyaste|latest|newest)|(?:latest|last|newest) (\\d{1,2}))(?: (?:mejlen|mailen|meddelandena|som kom|som kommit|messages|mails|ones))* (?:ar|som(?! ar )|blir|as|are|(?:kan|far|lagg)(?: \\p{L}+){0,2})(?: (?:ju|bara|alla|all|of|av|som|as))* ${minor}(?: |$)`,
  'u',
);
function latestIn(said: string): number | undefined {
  const [, before, behind] = latest.exec(said) ?? [];
  const count = before ?? behind;
  if (count === undefined) return undefined;
  const at = counts.indexOf(count);
  return at < 0 ? Number(count) : at + 1;
}

const denied = /(?:^| )(?:inte|ej|aldrig|not|never)(?: |$)/;
/** Of nothing plainer, and of nothing that is beside it. */
const mayBe: readonly ActOrFamily[] = [
  'order.*',
  'inbox',
  'list',
  'other',
  'unclear',
  'message.find',
  'guide.*',
  'rule',
  'stop',
  'undo',
  'away.end',
];

export async function answerJunk(
  context: IncomingContext,
  { id }: Person,
  { text, understood: { act, also, asked, sure, changes, isDenied, mailbox } }: HeardLine,
): Promise<AnsweredFirst<Answer> | undefined> {
  const said = bareWords(text);
  const isElse =
    asked ||
    changes ||
    isDenied === true ||
    !(
      isOneOf(act, ...mayBe) ||
      (latestIn(said) !== undefined && act === 'bot.status') ||
      (!sure && act === 'duty.opened')
    ) ||
    also.some((one) => grave.has(one));
  const count = latestIn(said);
  const isMeant = count !== undefined || (ofJunk.test(said) && isDone.test(said));
  if (isElse || denied.test(said) || !isMeant) return undefined;
  const own = await ownMailboxes(context, id);
  if (own.length === 0) return undefined;
  if (count !== undefined) {
    await lookFirst(context, own);
    const { ids: ticked, isAll } = await latestOf(context, { readerId: id, named: mailbox }, count);
    await showInbox(context, id, { named: mailbox, ticked });
    return {
      act: 'inbox',
      cards: [sentence({ what: 'orderTicked', count: ticked.length, ofLatest: count, isAll })],
    };
  }
  await showInbox(context, id, { named: mailbox, isJunkTicked: true });
  const junkCount = (await junkOf(context, { readerId: id, named: mailbox })).length;
  return { act: 'inbox', cards: [sentence({ what: 'orderTicked', count: junkCount })] };
}

/** "Den där du har vunnit är ju skräp, å kurs och konsult me": of two messages, each with its own card. */
export function hearJunkToo(
  _: IncomingContext,
  __: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, asked, changes, also } = understood;
  const [, first, deedSaid, second] = junkToo.exec(text.trim()) ?? [];
  const isElse = asked || changes || !isOneOf(act, ...mayBe) || also.some((one) => grave.has(one));
  if (isElse || first === undefined || second === undefined) return Promise.resolve(undefined);
  const orders = [first, second].map((of) => ({
    act: 'order.minor' as const,
    text: `${of} är ${deedSaid ?? 'skräp'}`,
  }));
  const parts = { mailbox: undefined, sure: true, also: [], options: undefined };
  return Promise.resolve({ ...understood, ...parts, act: 'order.minor', orders });
}
const junkToo =
  /^(?:(?:och|å|o|men|hej) )?([^,.;!?]{3,60}?) (?:är|e) (?:(?:ju|bara|väl|nog) )*(skräp|reklam|spam),? (?:och|å|o) ([^,.;!?]{3,60}?) (?:me|med|också|oxå|likaså)[\s.!]*$/iu;
