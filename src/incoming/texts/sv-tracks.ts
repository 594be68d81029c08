import { moment } from '../../core/texts/sv-words';
import type { When } from '../../core/texts/time-words';

/** What is handed to another duty mailbox, in Swedish. */
export const svTracks = {
  passing: {
    title: 'Har inte gått att lämna vidare',
    label: 'Till vilken brevlåda, om det lämnas vidare',
    nowhere: 'Ingen av dem: skriv nedan, så skickas inget',
    other: (mailbox: string) => `${mailbox} (annan myndighet)`,
    question: (mailbox: string) =>
      `${mailbox} är en annan myndighet: finns sekretess? Se efter i meddelandet och bilagorna först.`,
    answer: 'Nej, skicka det dit',
    states: {
      waiting: (mailbox: string) => `Skickas till ${mailbox}. Det går att ångra tills det har gått.`,
      failed: (mailbox: string) =>
        `Det har inte gått att skicka till ${mailbox}. Brevvakt försöker igen. Skicka det annars från Outlook.`,
      givenUp: (mailbox: string) =>
        `Det gick inte att skicka till ${mailbox}, och Brevvakt försöker inte mer. Lämna det vidare en gång till, eller skicka det från Outlook.`,
      sent: (mailbox: string, when: When) => `Skickat till ${mailbox} ${moment(when)}.`,
      arrived: (mailbox: string, when: When) =>
        `Framme ${moment(when)}: det står som inkommet hos ${mailbox}.`,
    },
    notSent: 'Brevvakt har inte skickat något.',
    notSentSecret:
      'Brevvakt har inte skickat något. Lämna det på papper, eller så som ni skickar det som är hemligt.',
    strict:
      'Härifrån skickar Brevvakt inget vidare. Lämna det på papper, eller så som ni skickar det som är hemligt.',
    cameFrom: (mailbox: string) => `Lämnat hit från ${mailbox}.`,
    cameFromOther: (mailbox: string) => `Lämnat hit från ${mailbox}, som är en annan myndighet.`,
  },
};
