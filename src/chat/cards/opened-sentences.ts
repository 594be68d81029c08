// The sentences of what was opened, or is somebody else's to say (F1).

import { type SayTable } from '../../core/cards/view';
import { capital, dayWords, listWords, whenWords } from '../../core/texts/time-words';
import type { OpenedSay } from '../domain/says/opened-says';
import type { ChatWords } from '../texts/sv';

export const openedSays: SayTable<OpenedSay, ChatWords> = {
  openedOn: ({ today, date, rows }, { texts, zone }) => [
    capital(texts.chat.openedOn(dayWords(date, today, texts.time))),
    ...rows.map(({ mailbox, state, at }) => {
      const clock = at && whenWords(at, { now: at, zone }, texts.time).clock;
      const how = state === 'opened' ? texts.chat.openedAt(clock) : texts.chat.dayState[state];
      return `${mailbox} · ${how}`;
    }),
  ],
  openingUndone: ({ mailboxes, at }, { texts, zone }) => {
    const { clock } = whenWords(at, { now: at, zone }, texts.time);
    return texts.chat.openingUndone(listWords(mailboxes, texts.time), clock);
  },
  heldByOthers: ({ mailboxes }, { texts }) => texts.chat.heldByOthers(mailboxes),
  notOpenedBy: ({ how, by }, { texts }) => texts.chat.notOpenedBy[how](by),
};
