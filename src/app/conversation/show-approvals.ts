// "Godkänn alla", "vad ska jag godkänna", "godkänn allt utom Eriks": the proposals that wait, and which of them are ticked.

import type { Understanding } from '../../chat/domain/understanding';
import type { ChatSay } from '../../chat/domain/chat-cards';
import { sentence, type SentenceCard } from '../../core/card-facts';
import { showProposals } from '../../incoming/flows/told/tell-proposals';
import type { Person } from '../../people/domain/person';
import type { FlowContext } from '../flow-context';

interface Asked {
  readonly topic: 'approveAll' | 'proposals';
  readonly text: string;
  readonly understood: Understanding;
}

/** Who is excepted is not ticked; where nobody knows who that is, nothing is. */
export async function showApprovals(
  context: FlowContext,
  { id }: Person,
  { topic, text, understood: { person, people } }: Asked,
): Promise<readonly SentenceCard<ChatSay>[]> {
  const isLess = topic === 'approveAll' && excepting.test(text);
  const upns = person === undefined ? people : [person];
  const except = isLess ? await context.store.people.list({ upns, ids: [] }) : [];
  const isToRead = topic === 'proposals' || (isLess && except.length === 0);
  const isAny = await showProposals(context, id, { isToRead, except: except.map((one) => one.id) });
  return isAny ? [] : [sentence({ what: 'noProposals' })];
}

const excepting =
  /(?<!\p{L})(?:utom|förutom|undantaget|utan|inte|ej|except|excluding|but|apart from|other than|not)(?!\p{L})/iu;
