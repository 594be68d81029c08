// "Hur många väntar i kommun?": the list, which says the number, of the mailbox that is named.

import type { HeardLine } from '../../../chat/domain/heard';
import type { Understanding } from '../../../chat/domain/understanding';
import { folded } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { namedOf } from './asked-lists';

const howMany =
  /(?:^| )(?:hur manga|how many)(?: (?:mejl|mail|meddelanden|brev|arenden|messages|mails|emails|are|som|ar|det))* (?:vantar|ligger|finns|star|kvar|waiting|wait|left)(?: |$)/;
/** Which are unread, or who has opened what. */
const ofOther = /(?:^| )(?:olast\p{L}*|unread|brevlad\p{L}*|mailbox\p{L}*|pa mig|for me)(?: |$)/u;

export async function hearHowMany(
  context: IncomingContext,
  { id }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const said = folded(text).replace(/[^\p{L}\d]+/gu, ' ');
  if (understood.act !== 'mailbox.status' || !howMany.test(said) || ofOther.test(said)) return undefined;
  const own = (await ownMailboxes(context, id)).map(({ mailbox }) => mailbox);
  if (own.length === 0) return undefined;
  const mailbox = namedOf(own, { text, mailbox: understood.mailbox });
  return { ...understood, act: 'inbox', mailbox, sure: true, also: [] };
}
