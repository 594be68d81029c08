// The words of the mail to whoever Teams does not reach, in its reader's language (F2).

import type { Language } from '../../core/municipality';
import { en as coreEn } from '../../core/texts/en';
import { sv as coreSv } from '../../core/texts/sv';
import { listWords, type TimeTexts } from '../../core/texts/time-words';
import { isHolders, type WriteDutyLetter } from '../domain/duty-letter';
import { en } from './en';
import { sv, type DutyTexts } from './sv';

const texts: Readonly<Record<Language, { readonly time: TimeTexts; readonly duty: DutyTexts }>> = {
  sv: { time: coreSv.time, duty: sv },
  en: { time: coreEn.time, duty: en },
};

export const dutyLetter: WriteDutyLetter = ({ language, step, mailboxes }) => {
  const { time, duty } = texts[language];
  const { subject, holder, manager, why, noAnswer } = duty.letter;
  const names = listWords(mailboxes, time);
  const lines = [isHolders(step) ? holder(names) : manager(names), why, noAnswer];
  return { subject, text: lines.join('\r\n\r\n') };
};
