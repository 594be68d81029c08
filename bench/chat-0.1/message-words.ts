// What people write about incoming messages, Swedish and English (docs/reference.md, Chat words; P2, P4).

import type { LocalDate } from '../../src/core/time';
import { isLocalDate, plusDays } from '../../src/core/time';

export type MessageIntent =
  | { readonly kind: 'inbox' }
  | { readonly kind: 'agreements' }
  | { readonly kind: 'recordGuide' }
  | { readonly kind: 'sendOn' }
  | {
      readonly kind: 'messageList';
      /** A word of the mailbox's name or its id. */
      readonly mailbox: string | undefined;
      readonly from: LocalDate;
      readonly lastDay: LocalDate;
    };

const fixed: readonly { readonly intent: MessageIntent; readonly words: RegExp }[] = [
  { intent: { kind: 'inbox' }, words: /^(visa )?(inkorg|inkorgen|min inkorg|show inbox|inbox|my inbox)$/ },
  {
    intent: { kind: 'agreements' },
    words:
      /^(visa )?(staende )?(overenskommelser|overenskommelse|avtal om svar)$|^(show )?(standing )?agreements?$/,
  },
  {
    intent: { kind: 'recordGuide' },
    words:
      /^(ar det (har|detta) en )?(allman handling)\??$|^is (this|it) a public (record|document)\??$|^public (record|document)\??$/,
  },
  {
    intent: { kind: 'sendOn' },
    words:
      /^(skicka vidare|vidarebefordra|vart skickar jag det|skicka till forvaltningsbrevladan)\??$|^(send on|forward|where do i send it)\??$/,
  },
];

const list = /^(?:visa )?(?:lista|postlista|list|show list)(?: (.+))?$/;
const usualDays = 7;
const mostDays = 366;

/** `words` are lower case and without accents. */
export function parseMessageIntent(words: string, today: LocalDate): MessageIntent | undefined {
  const known = fixed.find((entry) => entry.words.test(words));
  if (known) return known.intent;
  const listed = list.exec(words);
  return listed ? parseList(listed[1] ?? '', today) : undefined;
}

/** "lista", "lista 30", "lista ks", "lista sbf 2026-11-01 2026-11-30": a mailbox, days back or dates, in any order. */
function parseList(rest: string, today: LocalDate): MessageIntent | undefined {
  const parts = rest.split(' ').filter(Boolean);
  const dates = parts.filter(isLocalDate).toSorted();
  const days = parts.find((part) => /^\d{1,3}$/.test(part));
  const others = parts.filter(
    (part) => !isLocalDate(part) && part !== days && !/^(dagar|days|for|av|of)$/.test(part),
  );
  if (others.length > 4) return undefined;
  const back = Math.min(Math.max(Number(days ?? usualDays), 1), mostDays);
  return {
    kind: 'messageList',
    mailbox: others.length === 0 ? undefined : others.join(' '),
    from: dates[0] ?? plusDays(today, 1 - back),
    lastDay: dates.at(-1) ?? today,
  };
}
