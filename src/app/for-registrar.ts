// An answer as it fits its reader: a registrar is not sent to a registrar, whose questions are their own (P3).

import type { Act } from '../chat/domain/acts';
import type { Person } from '../people/domain/person';
import { partOf } from '../desk/flows/answer-talk-acts';
import type { CardFacts } from './cards';
import type { FlowContext } from './flow-context';

const own: Partial<Readonly<Record<Act, Act>>> = { 'ask.registrar': 'questions' };

/** What is offered instead: the list of the questions that wait for them or are to be tied. */
export const fittingAct = (act: Act, isRegistrar: boolean | undefined): Act =>
  isRegistrar === true ? (own[act] ?? act) : act;

export function forReader(context: FlowContext, reader: Person, card: CardFacts): CardFacts {
  if (partOf(context, reader) !== 'roster') return card;
  if (card.card === 'sentence') return { ...card, isRegistrar: true };
  if (card.card !== 'choices') return card;
  return { ...card, choices: card.choices.map((one) => ({ ...one, act: fittingAct(one.act, true) })) };
}
