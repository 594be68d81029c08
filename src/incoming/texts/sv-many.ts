import type { ManyTexts } from './many-texts';
import { moment, some } from '../../core/texts/sv-words';

const messages = (count: number) => some(count, 'meddelande', 'meddelanden');
const choices = {
  minor: () => 'av ringa betydelse',
  keptInOrder: (count: number) => `hålls ${count === 1 ? 'ordnat' : 'ordnade'}, diarieförs inte`,
};

/** The wording about many messages in one go in Swedish. */
export const svMany: ManyTexts = {
  done: (count, choice) => {
    if (choice === 'opened')
      return `${messages(count)} ligger längre ner som ${count === 1 ? 'ett eget kort' : 'egna kort'}.${count < 3 ? '' : ' Högst tre går att öppna på en gång.'}`;
    if (choice === 'undone') return `${messages(count)} är som förut igen.`;
    return `${messages(count)}: ${choices[choice](count)}`;
  },
  doneBefore: (count, choice, when) =>
    `Du bedömde ${messages(count)} ${moment(when)}: ${choices[choice](count)}.`,
  undoableUntil: (day) => `Det går att ångra till och med ${day}.`,
  left: (count, arrivals) =>
    `${messages(count)} lämnades som ${count === 1 ? 'det är: det' : 'de är: de'} som kom ${arrivals}.`,
  andMore: (count) => `${count} till`,
};
