// "Registrera allt spam som ringa": the list with what lies in the junk folder ticked; which button is pressed is its reader's (F3).

import { grave } from '../../../chat/domain/consequences';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/heard';
import { sentence } from '../../../core/card-facts';
import { folded } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { junkOf } from './open-junk';
import type { Answer } from './order-cards';
import { showInbox } from './show-inbox';

const junk =
  '(?:spam\\p{L}*|skrapet|skrappost\\p{L}*|skrapmejl\\p{L}*|skrapmail\\p{L}*|junk(?: ?mail| ?posten?| ?folder)?)';
const deed =
  '(?:(?:som|ar|av|as) (?:av )?(?:ringa|minor)(?: betydelse)?|ringa betydelse|bort|slang|slanga|kasta|radera|rensa|tomma|delete|remove|clear)';
const all = '(?:allt?|alla|hela|samtliga|all|every|everything)';
/** "Allt spam", "det som ligger i skräpposten", "töm skräpposten"; not "spammet från Xerox". */
const ofJunk = new RegExp(
  `(?:^| )(?:${all}(?: \\p{L}+){0,3} ${junk}|(?:i|in|fran|from)(?: the)? ${junk}|skrapposten|junk folder)(?: |$)`,
  'u',
);
const isDone = new RegExp(`(?:^| )${deed}(?: |$)|^(?:tom|empty) `, 'u');
const denied = /(?:^| )(?:inte|ej|aldrig|not|never)(?: |$)/;
/** Of nothing plainer, and of nothing that is beside it. */
const mayBe = /^(?:order\..+|inbox|list|other|unclear|message\.find|guide\..+|rule|stop|undo|away\.end)$/;

export async function answerJunk(
  context: IncomingContext,
  { id }: Person,
  { text, understood: { act, also, asked, sure, changes, isDenied, mailbox } }: HeardLine,
): Promise<AnsweredFirst<Answer> | undefined> {
  const said = folded(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  const isElse =
    asked ||
    changes ||
    isDenied === true ||
    !(mayBe.test(act) || (!sure && act === 'duty.opened')) ||
    also.some((one) => grave.has(one));
  if (isElse || denied.test(said) || !ofJunk.test(said) || !isDone.test(said)) return undefined;
  if ((await ownMailboxes(context, id)).length === 0) return undefined;
  await showInbox(context, id, { named: mailbox, isJunkTicked: true });
  const count = (await junkOf(context, { readerId: id, named: mailbox })).length;
  return { act: 'inbox', cards: [sentence({ what: 'orderTicked', count })] };
}
