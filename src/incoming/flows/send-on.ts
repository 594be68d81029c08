// How to send a mail or a chat's message on to the right duty mailbox, with its address ready to copy (P4).

import type { SendOnCard } from '../domain/shown/message-cards';
import type { MailboxId } from '../../core/ids';
import type { DutyMailbox } from '../../core/municipality';
import { languageOf, type Person } from '../../people/domain/person';
import type { ChatMessage } from '../../core/chat-message';
import type { IncomingContext } from '../context';
import { nameOfMailbox } from '../../roster/flows/own-mailboxes';

/** Where one is named, to that one. */
export function sendOnCard(
  context: IncomingContext,
  reader: Person,
  named: MailboxId | undefined,
): SendOnCard {
  const all = ownFirst(context, reader);
  const meant = all.filter(({ id }) => id === named);
  return { card: 'sendOn', of: 'mail', mailboxes: (meant.length > 0 ? meant : all).map(nameOfMailbox) };
}

/** The mailboxes of the reader's own department first. */
function ownFirst(context: IncomingContext, reader: Person): readonly DutyMailbox[] {
  const { mailboxes } = context.municipality();
  const own = mailboxes.filter(({ department }) => department === reader.department);
  return [...own, ...mailboxes.filter((mailbox) => !own.includes(mailbox))];
}

/** A card holds no more of these addresses than this; the other mailboxes are named with theirs. */
const mostLinks = 5;
/** Browsers take addresses of a few thousand signs; a longer text is cut, and the sender sees it before it goes. */
const mostEncoded = 2_500;

/** A chat's message as a mail that is filled in and that its reader sends; the bot sends and keeps nothing. */
export function takeOverCard(context: IncomingContext, reader: Person, message: ChatMessage): SendOnCard {
  const { calendar, language: usual } = context.municipality();
  const language = languageOf(reader, usual);
  const letter = (text: string) =>
    context.letters.takeOver({ ...message, text }, { language, zone: calendar.zone });
  const mailTo = (address: string, text: string) => {
    const { subject, body } = letter(text);
    const [to, about, words] = [address, subject, body].map(encodeURIComponent);
    return `https://outlook.office.com/mail/deeplink/compose?to=${to}&subject=${about}&body=${words}`;
  };
  const text = cutToFit(message.text, (it) => mailTo('', it).length <= mostEncoded);
  return {
    card: 'sendOn',
    of: 'teamsMessage',
    mailboxes: ownFirst(context, reader).map((mailbox, at) => ({
      ...nameOfMailbox(mailbox),
      composeUrl: at < mostLinks ? mailTo(mailbox.address, text) : undefined,
    })),
  };
}

/** The longest beginning that fits, in whole signs. */
function cutToFit(text: string, fits: (text: string) => boolean): string {
  // Half a sign, which an address cannot hold, becomes the sign for one that is unknown.
  const whole = Buffer.from(text).toString();
  if (fits(whole)) return whole;
  const signs = Array.from(whole);
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${signs.slice(0, middle).join('')} …`)) low = middle;
    else high = middle - 1;
  }
  return `${signs.slice(0, low).join('')} …`;
}
