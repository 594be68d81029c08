// "Senaste mejlet i ks ska ha KS 2026/412": the message that came last, where nothing else is said of it (F3).

import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { isClosed } from '../../domain/incoming';
import { namedOf } from '../lists/asked-lists';
import type { Meant } from './described';
import { matterIn, withoutNumber } from './message-query';
import type { Named } from './wished';

const latest =
  /(?<!\p{L})(?:(?:det|den|the) )?(?:allra )?(?:senaste|sista|nyaste|latest|newest|last)(?: (?:inkomna|nya))? (?:mejlet|mailet|meddelandet|brevet|ärendet|som kom(?: in)?|message|mail|email|letter|one)(?!\p{L})(?: (?:i|till|in|to) (?:\p{L}+@?)(?!\p{L}))?/iu;
const mostRead = 20;

/** Of the mailbox that is named, else of all of the reader's. */
export async function latestSaid(
  { store }: IncomingContext,
  about: string,
  { own, named }: { readonly own: readonly OwnMailbox[]; readonly named: Named },
): Promise<Meant | undefined> {
  const rest = about.replace(latest, ' ');
  if (rest === about || own.length === 0 || matterIn(rest, { isAppointing: true }).isTelling)
    return undefined;
  const boxes = own.map(({ mailbox }) => mailbox);
  const mailboxId = namedOf(boxes, { mailbox: named.mailbox, text: withoutNumber(about) });
  const mailboxes = mailboxId === undefined ? boxes.map(({ id }) => id) : [mailboxId];
  const found = await store.incoming.list(
    { mailboxes, isPlain: true, isLatestFirst: true },
    { from: 0, most: mostRead },
  );
  const [message] = found.filter((one) => !isClosed(one));
  return message && { messages: [message], isSome: false, isCut: false };
}
