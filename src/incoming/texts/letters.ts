// The bot's words in mail: the texts of the receiver's language (F4, F5).

import { dateOf, timeOf } from '../../core/time';
import type { Letters } from '../domain/letters';
import { textsOf } from '../../core/texts/texts-of';
import { weekdayWords } from '../../core/texts/time-words';

export const letters: Letters = {
  forwardNote: ({ dueOn, ...facts }, language) => {
    const { messages, time } = textsOf(language);
    return messages.letter.forward({ ...facts, due: dueOn && weekdayWords(dueOn, dueOn, time) });
  },
  takeOver: ({ writtenAt, ...message }, { language, zone }) => {
    const { messages, log } = textsOf(language);
    const at = writtenAt && log.time(dateOf(writtenAt, zone), timeOf(writtenAt, zone));
    return messages.letter.takeOver({ ...message, at });
  },
  category: (responder, language) => textsOf(language).messages.letter.category(responder),
};
