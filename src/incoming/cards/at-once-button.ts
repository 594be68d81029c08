import { button, type Button } from '../../core/cards/view';
import { dateOf } from '../../core/time';
import { weekdayWords } from '../../core/texts/time-words';
import { atOnceOf } from '../domain/at-once';
import type { AtOnce } from '../domain/pressed-at-once';
import type { IncomingMessageCard } from '../domain/shown/message-cards';
import type { IncomingWords } from '../texts/sv';
import { asLabel } from './form-view';
import { dataOf } from './track-forms';

/** What was ordered in words, at one press. */
export function atOnceButton(card: IncomingMessageCard, words: IncomingWords): readonly Button[] {
  const atOnce = atOnceOf(card, dateOf(card.now, words.zone));
  return atOnce === undefined ? [] : [asButton(card, atOnce, words)];
}

function asButton(card: IncomingMessageCard, atOnce: AtOnce, words: IncomingWords): Button {
  const title = atOnceTitle(atOnce, card.now, words);
  const data = dataOf(card);
  switch (atOnce.is) {
    case 'propose':
    case 'give':
    case 'approveOther':
      return button(title, atOnce.is === 'approveOther' ? 'assignment.approveOther' : 'assignment.propose', {
        ...data,
        responder: atOnce.responder.id,
        dueOn: atOnce.dueOn,
      });
    case 'registered':
      return button(title, 'message.register', {
        ...data,
        registration: 'registered',
        number: atOnce.number,
      });
    case 'passedOn':
      return button(title, 'message.register', { ...data, registration: 'passedOn', mailbox: atOnce.to });
    case 'keptInOrder':
    case 'minor':
      return button(title, 'message.register', { ...data, registration: atOnce.is });
    case 'notNeeded':
      return button(title, 'assignment.notNeeded', data);
    case 'approve':
      return button(title, 'assignment.approve', data);
    case 'answered':
    case 'ended':
      return button(title, `assignment.${atOnce.is}`, { ...data, how: atOnce.way });
  }
}

/** "Föreslå Erik Handläggare, svar senast tisdag 8 december". */
export function atOnceTitle(
  atOnce: AtOnce,
  now: IncomingMessageCard['now'],
  { texts, zone }: IncomingWords,
): string {
  const { atOnce: say } = texts.incoming.ordered;
  switch (atOnce.is) {
    case 'propose':
    case 'give':
    case 'approveOther':
      return say[atOnce.is](
        asLabel(atOnce.responder.name),
        weekdayWords(atOnce.dueOn, dateOf(now, zone), texts.time),
      );
    case 'registered':
      return say.registered(atOnce.number);
    case 'passedOn':
      return say.passedOn(asLabel(atOnce.name));
    case 'keptInOrder':
      return texts.incoming.buttons.kept;
    case 'minor':
    case 'notNeeded':
      return texts.incoming.buttons[atOnce.is];
    case 'approve':
      return say.approve(asLabel(atOnce.name), weekdayWords(atOnce.dueOn, dateOf(now, zone), texts.time));
    case 'answered':
    case 'ended':
      return say.answered({ ...texts.incoming.inputs.ways, ...texts.incoming.request.ways }[atOnce.way]);
  }
}
