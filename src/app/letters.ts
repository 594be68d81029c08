// The bot's words in mail: the texts of the receiver's language (F4, F5).

import type { Letters } from '../ports/letters';
import { textsOf } from '../texts/texts-of';
import { weekdayWords } from '../texts/time-words';

export const letters: Letters = {
  forwardNote: ({ dueOn, ...facts }, language) => {
    const { messages, time } = textsOf(language);
    return messages.letter.forward({ ...facts, due: dueOn && weekdayWords(dueOn, dueOn, time) });
  },
  category: (responder, language) => textsOf(language).messages.letter.category(responder),
};
