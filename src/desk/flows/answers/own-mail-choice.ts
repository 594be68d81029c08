// "Nej, ingen ska läsa min mejl", "min chef får bestämma": one of the choices of the writer's own card, said in so many words; whoever is to read it is chosen on the card alone (P7).

import { actOnDelegation } from '../../../absence/flows/delegation/act-on-delegation';
import { showOwnDelegation } from '../../../absence/flows/delegation/show-delegations';
import type { DelegationCard } from '../../../absence/domain/delegation-cards';
import type { DelegationVerb } from '../../../absence/domain/delegation-offers';
import { isOneOf } from '../../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { mailChoiceIn, type MailChoice } from '../../../chat/domain/forms/about/own-mail-choice';
import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import { spokenNow } from '../../../chat/flows/spoken-now';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import { isCardLast, waitsForAYes, type IsCard } from './waits-for-a-yes';

/** None of them opens anything. */
const verbs: Readonly<Record<Exclude<MailChoice, 'notThem'>, DelegationVerb>> = {
  readMyself: 'delegation.readMyself',
  notExternal: 'delegation.notExternal',
  exempt: 'delegation.exempt',
  askManager: 'delegation.askManager',
};

export async function hearMailChoice(
  context: DeskContext,
  person: Person,
  { understood, text }: HeardLine,
): Promise<AnsweredFirst<DelegationCard | SentenceCard<ChatSay>> | Understanding | undefined> {
  if (mailChoiceIn(text, true) === undefined) return undefined;
  const { id: actorId } = person;
  const own = await showOwnDelegation(context, actorId, { isAsked: true, picked: undefined });
  const choice = mailChoiceIn(text, own !== undefined && (await isSpokenOf(context, person)));
  if (choice === undefined) return undefined;
  if (own === undefined) return shownOnly(understood);
  if (choice === 'notThem') return notThem(own);
  const verb = verbs[choice];
  if (!own.can.includes(verb)) return shownOnly(understood);
  const { delegationId, version } = own;
  const none = { noticeId: undefined, delegate: undefined, how: undefined, heardOn: undefined };
  const { card } = await actOnDelegation(context, { verb, actorId, delegationId, version, ...none });
  return { act: 'delegation.mine', cards: [card ?? own] };
}

/** Who is asked or reads it is taken back on the card; before that nobody is chosen. */
function notThem(own: DelegationCard): AnsweredFirst<DelegationCard | SentenceCard<ChatSay>> {
  if (own.can.includes('delegation.name'))
    return { act: 'delegation.mine', cards: [own, sentence({ what: 'delegateNone' })] };
  const isOpen = own.can.includes('delegation.end');
  return { act: 'delegation.end', cards: isOpen ? [own, sentence({ what: 'delegateTakenBack' })] : [own] };
}

/** Of one's own mail alone, and nothing new is asked by it. */
const shownOnly = (understood: Understanding): Understanding => ({
  ...{
    ...understood,
    act: 'delegation.mine',
    sure: true,
    asked: true,
    changes: false,
    keeps: false,
    also: [],
  },
  ...{ person: undefined, people: [], flaw: undefined, options: undefined, rest: undefined },
});

/** And no mail of another's, nor anything else that came since. */
async function isSpokenOf(context: DeskContext, person: Person): Promise<boolean> {
  if ((await waitsForAYes(context, person)).length > 0) return false;
  const { at, frame } = spokenNow(context, person) ?? {};
  const { act, person: of, isConsent } = frame ?? {};
  const isOfTheirs = isConsent === true || (act === 'delegation.mine' && of !== undefined);
  if (at === undefined || isOfTheirs || !isOneOf(act, 'away', 'away.change', 'delegation.*'))
    return isCardLast(context, person, isOwnCard);
  const since = await context.store.outbox.listSaid(person.id, at);
  return since.every(({ saidAt, content }) => saidAt <= at || isOwnCard(content));
}

const isOwnCard: IsCard = (content) =>
  content.kind === 'delegation' && 'role' in content && content.role === 'owner';
