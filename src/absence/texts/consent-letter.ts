// The words of the mail about a recorded consent, in its reader's language (P7).

import type { Language } from '../../core/municipality';
import { en as coreEn } from '../../core/texts/en';
import { sv as coreSv } from '../../core/texts/sv';
import { weekdayWords } from '../../core/texts/time-words';
import type { WriteLetter } from '../domain/consent-letter';
import { en } from './en';
import { sv, type AbsenceTexts } from './sv';

const texts: Readonly<
  Record<Language, { readonly time: typeof coreSv.time; readonly absence: AbsenceTexts }>
> = { sv: { time: coreSv.time, absence: sv }, en: { time: coreEn.time, absence: en } };

export const consentLetter: WriteLetter = ({ language, byName, heardOn, delegateName }) => {
  const { time, absence } = texts[language];
  const { subject, lines } = absence.consentLetter;
  const on = weekdayWords(heardOn, heardOn, time);
  return { subject, text: lines({ by: byName, delegate: delegateName, on }).join('\r\n\r\n') };
};
