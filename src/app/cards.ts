// Every card and every sentence of the features, as one table each, and the drawing over them.

import type { AbsenceCards, AbsenceSay } from '../absence/domain/delegation-cards';
import { absence } from '../absence/feature';
import { chatSays } from '../chat/cards/chat-sentences';
import { actButton, choicesView } from '../chat/cards/choices-view';
import type { ChatSay, ChoicesCard } from '../chat/domain/says/chat-cards';
import { fittingAct, nextOf } from '../chat/domain/says/next-acts';
import type { CoreSay, SentenceCard } from '../core/card-facts';
import { coreSays, sentenceView, type CardTable, type SayTable } from '../core/cards/view';
import { join } from '../core/members';
import type { DeskCards } from '../desk/domain/desk-cards';
import { desk } from '../desk/feature';
import type { DutyCards } from '../duty/domain/opening-cards';
import { duty } from '../duty/feature';
import type { UndoSay, MessageCards } from '../incoming/domain/shown/message-cards';
import type { OrderSay } from '../incoming/domain/ordered';
import { incoming } from '../incoming/feature';
import type { PeopleSay } from '../people/domain/person';
import type { SignatureCard } from '../people/domain/signature';
import { people } from '../people/feature';
import { drawWith } from '../platform/teams/draw-card';
import type { QuestionCards } from '../rules/domain/question-cards';
import type { RosterCards } from '../roster/domain/roster-cards';
import { roster } from '../roster/feature';
import { rules } from '../rules/feature';
import { textsOf, type AllWords } from './texts';

type Say = CoreSay | ChatSay | PeopleSay | AbsenceSay | UndoSay | OrderSay;
export type CardFacts =
  | RosterCards
  | SentenceCard<Say>
  | ChoicesCard
  | SignatureCard
  | AbsenceCards
  | QuestionCards
  | DutyCards
  | MessageCards
  | DeskCards;

const ofPeople = join(join(coreSays, chatSays), people.says);
const says: SayTable<Say, AllWords> = join(join(ofPeople, absence.says), incoming.says);
const inWords = sentenceView(says);
const sentence = {
  view: (card: SentenceCard<Say>, words: AllWords) => ({
    ...inWords(card, words),
    buttons: nextOf(card.say.what).map((act) => actButton(fittingAct(act, card.isRegistrar), words)),
  }),
  template: 'chat/sentence',
};
const choices = { view: choicesView, template: 'chat/choices' };
const ofPersons = join(join({ sentence, choices }, people.cards), absence.cards);
const ofMail = join(join(join(ofPersons, roster.cards), duty.cards), incoming.cards);
const cards: CardTable<CardFacts, AllWords> = join(join(ofMail, rules.cards), desk.cards);

export const drawCard = drawWith(cards, textsOf);
