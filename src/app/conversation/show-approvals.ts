// "Godkänn alla", "vad ska jag godkänna", "godkänn allt utom Eriks": the proposals that wait, and which of them are ticked.

import type { Understanding } from '../../chat/domain/acts/understanding';
import type { ChatSay } from '../../chat/domain/says/chat-cards';
import { sentence, type SentenceCard } from '../../core/card-facts';
import type { PersonId } from '../../core/ids';
import { meantIn } from '../../incoming/flows/orders/described';
import { showProposals, waitingFor } from '../../incoming/flows/told/tell-proposals';
import { ownMailboxes } from '../../roster/flows/own-mailboxes';
import type { Person } from '../../people/domain/person';
import type { FlowContext } from '../flow-context';

interface Asked {
  readonly topic: 'approveAll' | 'proposals';
  readonly text: string;
  readonly understood: Understanding;
}

/** Who is excepted is not ticked, nor the message that is named; where nobody knows which that is, nothing is, and it is said. */
export async function showApprovals(
  context: FlowContext,
  { id }: Person,
  { topic, text, understood: { person, people } }: Asked,
): Promise<readonly SentenceCard<ChatSay>[]> {
  const isLess = topic === 'approveAll' && excepting.test(text);
  const upns = person === undefined ? people : [person];
  const named = isLess ? (await context.store.people.list({ upns, ids: [] })).map((one) => one.id) : [];
  const except = isLess && named.length === 0 ? await messagesIn(context, id, text) : named;
  const isUnknown = isLess && except.length === 0;
  const isToRead = topic === 'proposals' || isUnknown;
  if (!(await showProposals(context, id, { isToRead, except }))) return [sentence({ what: 'noProposals' })];
  return isUnknown ? [sentence({ what: 'exceptUnknown' })] : [];
}

/** "Godkänn alla utom spontanansökan": of what waits. */
async function messagesIn(context: FlowContext, readerId: PersonId, text: string) {
  const about = text.split(excepting).at(-1) ?? '';
  const own = await ownMailboxes(context, readerId);
  const meant = await meantIn(context, about, { readerId, own, isAppointing: false });
  const waiting = new Set((await waitingFor(context, readerId)).map((message) => message.id));
  const found = meant?.isSome === false ? meant.messages.map((message) => message.id) : [];
  return found.filter((one) => waiting.has(one));
}

const excepting =
  /(?<!\p{L})(?:utom|förutom|undantaget|utan|inte|ej|except|excluding|but|apart from|other than|not)(?!\p{L})/iu;
