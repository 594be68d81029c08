// The bot's words in mail and on pages: the texts of the receiver's language (F4, F5).

import { sv, type IncomingWords } from './sv';
import type { Language } from '../../core/municipality';
import { dateOf, timeOf } from '../../core/time';
import type { Letters } from '../domain/letters';
import { en as coreEn } from '../../core/texts/en';
import { sv as coreSv } from '../../core/texts/sv';
import { weekdayWords } from '../../core/texts/time-words';
import { en } from './en';

export type PageTexts = IncomingWords['texts'];

/** What is said outside the cards, where nobody else has chosen the language. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  sv: { ...coreSv, incoming: sv },
  en: { ...coreEn, incoming: en },
};

export const letters: Letters = {
  forwardNote: ({ dueOn, ...facts }, language) => {
    const { incoming, time } = pageTexts[language];
    return incoming.letter.forward({ ...facts, due: dueOn && weekdayWords(dueOn, dueOn, time) });
  },
  takeOver: ({ writtenAt, ...message }, { language, zone }) => {
    const { incoming, time } = pageTexts[language];
    const at = writtenAt && time.written(dateOf(writtenAt, zone), timeOf(writtenAt, zone));
    return incoming.letter.takeOver({ ...message, at });
  },
  passOnNote: ({ arrivedAt, ...facts }, { language, zone }) => {
    const { incoming, time } = pageTexts[language];
    const arrived = time.written(dateOf(arrivedAt, zone), timeOf(arrivedAt, zone));
    return incoming.letter.passOn({ ...facts, arrived });
  },
  caseDescription: ({ arrivedAt, reference }, { language, zone }) => {
    const { incoming, time } = pageTexts[language];
    const arrived = time.written(dateOf(arrivedAt, zone), timeOf(arrivedAt, zone));
    return incoming.diary.description(arrived, reference);
  },
  caseMail: (language) => pageTexts[language].incoming.diary.mail,
  passedCategory: (mailbox, language) => pageTexts[language].incoming.letter.passedCategory(mailbox),
  category: (responder, language) => pageTexts[language].incoming.letter.category(responder),
};
