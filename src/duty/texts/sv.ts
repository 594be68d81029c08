import type { Words } from '../../core/cards/view';
import type { DutyEvents } from '../domain/duty-log';
import type { LogSentences } from '../../core/texts/log-lines';
import { capital, type When } from '../../core/texts/time-words';
import type { Wording } from '../../core/texts/wording';
import { moment, some } from '../../core/texts/sv-words';

/** So many of so many mailboxes; `of` 1 is "brevlådan", more is "2 brevlådor" or "2 av 3 brevlådor". */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/** Who did it, if anyone is named, and when. */
export interface WhoWhenWords {
  readonly name: string | undefined;
  readonly when: When;
}

const at = (when: When): string => (when.isToday ? `kl. ${when.clock}` : moment(when));
const boxes = ({ n, of }: Share): string => {
  if (of === 1) return 'brevlådan';
  return n === of ? `${n} brevlådor` : `${n} av ${of} brevlådor`;
};
const byName = (name: string | undefined, did: string, wasDone: string): string =>
  name === undefined ? wasDone : `${name} ${did}`;
const howInLog = {
  attested: (actor: string | undefined) =>
    actor === undefined ? 'det bekräftades' : `${actor} bekräftade det`,
  handled: (actor: string | undefined) =>
    actor === undefined ? 'ett meddelande hanterades' : `${actor} hanterade ett meddelande`,
  read: () => 'ett meddelande lästes',
  categorised: () => 'ett meddelande märktes i Outlook',
  movedOrDeleted: () => 'ett meddelande flyttades eller togs bort',
  sent: () => 'ett svar skickades',
  nothingToOpen: () => 'inget oläst att öppna',
};

/** What is said of the day of a mailbox, in Swedish. */
export const sv = {
  opening: {
    /** The stops of the day's ladder, never by name. */
    stops: { check: 'den som har den', substitute: 'nästa', manager: 'chefen', close: 'noteras' },
    title: {
      unseen: (share: Share, day: string) => `Det syns inte att ${boxes(share)} har öppnats ${day}`,
      nobody: (share: Share, day: string) =>
        share.of === 1 ? `Ingen har brevlådan ${day}` : `${boxes(share)} är utan bemanning ${day}`,
      unreadable: (share: Share) => `${capital(boxes(share))} kunde inte kontrolleras`,
      yours: (share: Share, day: string) => `Du har ${boxes(share)} ${day}`,
      missed: (share: Share, day: string) => `Det syntes inte att ${boxes(share)} öppnades ${day}`,
      notCheckable: (share: Share, day: string) => `${capital(boxes(share))} kunde inte kontrolleras ${day}`,
      openedLater: (share: Share) => (share.of === 1 ? 'Öppnad senare' : `${boxes(share)} öppnades senare`),
      passedOn: (share: Share, day: string) => `Någon annan har ${boxes(share)} ${day}`,
      newer: (share: Share) => `Ett nyare kort om ${boxes(share)} finns längre ner`,
      continued: (share: Share) => `Dagen är avslutad för ${boxes(share)}`,
      opened: (share: Share, day: string) =>
        share.of === 1 ? `Öppnad ${day}` : `${boxes(share)} har öppnats ${day}`,
    },
    /** The same for one mailbox among several. */
    status: {
      unseen: (day: string) => `Det syns inte att den har öppnats ${day}.`,
      nobody: (day: string) => `Ingen har den ${day}.`,
      unreadable: () => 'Kunde inte kontrolleras.',
      yours: (day: string) => `Du har den ${day}.`,
      missed: (day: string) => `Det syntes inte att den öppnades ${day}.`,
      notCheckable: (day: string) => `Kunde inte kontrolleras ${day}.`,
      openedLater: () => 'Öppnad senare',
      newer: () => 'Ett nyare kort om den finns längre ner.',
      continued: () => 'Dagen är avslutad.',
      passedOn: (day: string) => `Någon annan har den ${day}.`,
      opened: (day: string) => `Öppnad ${day}`,
    },
    youHaveIt: (day: string) => `Du har brevlådan ${day}`,
    hasIt: (name: string, day: string) => `${name} har brevlådan ${day}`,
    /** Instead of "opened" where nothing unread lay there. */
    neededNone: (day: string) => `Behövde inte öppnas ${day}`,
    youGave: (name: string, when: When) => `Du gav den till ${name} ${at(when)}.`,
    olderHandled:
      'De meddelanden som har tagits om hand i dag kom före den senaste kända öppningen, så de visar inte att den är öppnad i dag.',
    shared: (name: string) =>
      `Alla i ${name} som är på plats har fått kortet. Den som tar den först har den.`,
    youCannot: 'Du har sagt att du inte kan.',
    wasTold: (name: string, when: When) => `${name} fick besked ${at(when)}.`,
    continued: (when: When) => `Resultatet står på kortet från ${at(when)}.`,
    unread: (count: number) => {
      if (count === 0) return 'inga olästa meddelanden';
      return count === 1 ? '1 oläst meddelande' : `${count} olästa meddelanden`;
    },
    oldest: (when: When) => `det äldsta kom ${moment(when)}`,
    junk: (count: number) => `${count} ${count === 1 ? 'oläst' : 'olästa'} i skräpposten`,
    junkReviewed: ({ name, when }: WhoWhenWords) =>
      `Skräpposten är genomgången · ${byName(name, at(when), at(when))}`,
    how: {
      attested: ({ name, when }: WhoWhenWords) =>
        byName(name, `bekräftade ${at(when)}`, `bekräftades ${at(when)}`),
      handled: ({ name, when }: WhoWhenWords) =>
        byName(name, `hanterade ett meddelande ${at(when)}`, `ett meddelande hanterades ${at(when)}`),
      read: ({ when }: WhoWhenWords) => `ett meddelande lästes ${at(when)}`,
      categorised: ({ when }: WhoWhenWords) => `ett meddelande märktes i Outlook ${at(when)}`,
      movedOrDeleted: ({ when }: WhoWhenWords) =>
        `ett meddelande flyttades eller togs bort omkring ${at(when)}`,
      sent: ({ when }: WhoWhenWords) => `ett svar skickades ${at(when)}`,
      nothingToOpen: ({ when }: WhoWhenWords) => `${at(when)} låg inget oläst i den`,
    },
    notReadable: (name: string | undefined, since: When) =>
      `${name === undefined ? 'Har' : `${name} har`} inte gått att läsa sedan ${at(since)}.`,
    cannotTell: 'Det går alltså inte att säga om den är öppnad. IT har fått besked.',
    wasNotReadable: (name: string | undefined, since: When) =>
      `${name === undefined ? 'Gick' : `${name} gick`} inte att läsa från ${at(since)}.`,
    couldNotTell: 'Det går alltså inte att säga om den öppnades.',
    noted: 'Dagen är noterad utan öppning för brevlådan.',
    standsBeside: (day: string) => `Noteringen för ${day} står kvar, med öppningen bredvid.`,
    tellUs: 'Öppnades den ändå kan du bekräfta det med knappen.',
    attest: 'Öppnades den kan du bekräfta det med knappen.',
    away: (name: string, lastDay: string | undefined) =>
      lastDay === undefined ? `${name} är borta.` : `${name} är borta till och med ${lastDay}.`,
    awayToday: (name: string) => `${name} är borta i dag.`,
    yourTurn: 'Du står på tur.',
    givenBy: (name: string) => `${name} har gett dig den.`,
    swappedWith: (name: string) => `Du har bytt till dig dagen med ${name}.`,
    rosterAsked: 'Bemanningen har fått frågan.',
    /** Where the card has said that no opening is seen, and where it has not. */
    ifStill: (when: When, then: string) => `Är det fortfarande så ${at(when)} ${then}.`,
    ifUnopened: (when: When, then: string) => `Har ingen öppnat den före ${at(when)} ${then}.`,
    then: {
      asks: (name: string | undefined) => `går frågan till ${name ?? 'nästa i bemanningen'}`,
      tellsManager: (name: string | undefined) => `går frågan till ${name ?? 'ansvarig chef'}`,
      notesMissed: () => 'noteras dagen utan öppning för brevlådan',
      asksReader: () => 'får du en fråga',
    },
    buttonsLater: 'Knapparna kommer när brevlådorna ovanför är klara.',
  },
  buttons: {
    open: 'Öppna brevlådan',
    confirm: 'Jag har öppnat den',
    accept: 'Jag tar den',
    passOnToday: 'Jag kan inte i dag',
    passOn: 'Jag kan inte',
    giveMailbox: 'Ge brevlådan',
    plan: 'Ge, byt eller ta …',
    junk: 'Jag har gått igenom skräpposten',
    undoChange: 'Ångra bytet',
    openedYesterday: 'Den öppnades i går',
    openedToday: 'Den öppnades i dag',
    openedLaterToday: 'Den öppnades senare i dag',
    openedThatDay: 'Den öppnades den dagen',
  },
  admin: {
    unreadable: (count: number) => `${some(count, 'brevlåda', 'brevlådor')} kunde inte kontrolleras`,
    unreadableSince: (when: When) => `Har inte gått att läsa sedan ${at(when)}.`,
    readableAgain: 'Går att läsa igen.',
    checkAccess:
      'Kontrollera att adressen stämmer och att Brevvakt får läsa brevlådan. Så länge går det inte att säga om den är öppnad.',
    deadEnd: (count: number, day: string) =>
      `Det syns inte att ${some(count, 'brevlåda', 'brevlådor')} har öppnats ${day}`,
    deadEndWhy: 'Brevvakt når varken bemanning eller chefer.',
    deadEndDo:
      'Se till att någon får veta det på annat sätt. Skriv ”status” för att se vilka som inte går att nå.',
  },
  /** By mail, to whoever Teams does not reach. */
  letter: {
    subject: 'Brevvakt når dig inte i Teams',
    holder: (names: string) => `Du står på tur i dag: ${names}. Öppna i Outlook.`,
    manager: (names: string) =>
      `Det här behöver dig i dag: ${names}. Bemanningen har inte kunnat ta det, eller så syns ingen öppning.`,
    why: 'Brevvakt når dig inte i Teams, så frågan har gått vidare till nästa i ordningen. Skriv ”hjälp” till Brevvakt i Teams så kommer dina kort dit igen. Går det inte, säg till IT.',
    noAnswer: 'Det går inte att svara på det här mejlet.',
  },
  log: {
    'day.opened': ({ actor }, event) => `Öppnad: ${howInLog[event.how](actor)}`,
    'day.openedLater': ({ actor }, event) => `Öppnad senare: ${howInLog[event.how](actor)}`,
    'day.missed': () => 'Dagen noterades utan öppning för brevlådan',
    'day.notCheckable': () => 'Dagen kunde inte kontrolleras',
    'opening.retracted': ({ actor }) =>
      `${actor ?? 'Någon'} tog tillbaka bekräftelsen att brevlådan är öppnad`,
    'junk.reviewed': ({ actor }) => `${actor ?? 'Någon'} gick igenom skräpposten`,
    'duty.accepted': ({ actor }) => `${actor ?? 'Någon'} tog brevlådan`,
    'duty.passedOn': ({ actor }) => `${actor ?? 'Någon'} lämnade brevlådan vidare`,
    'duty.given': ({ actor, other }) => `${actor ?? 'Någon'} gav brevlådan till ${other}`,
    'duty.changed': ({ other }, { toId }) => `${toId === undefined ? 'Ingen' : other} har brevlådan`,
    'duty.mailed': ({ other }) => `Ett mejl om brevlådan skickades till ${other}, som Teams inte når`,
    'mailbox.unreadable': () => 'Brevlådan gick inte att läsa',
    'mailbox.readable': () => 'Brevlådan gick att läsa igen',
    'ladder.deadEnd': () => 'Varken bemanning eller chefer gick att nå',
  } satisfies LogSentences<DutyEvents>,
  /** What somebody was refused, for the log. */
  verbs: {
    'opening.confirm': 'att bekräfta att brevlådan är öppnad',
    'opening.retract': 'att ta tillbaka att brevlådan är öppnad',
    'opening.yesterday': 'att säga att brevlådan öppnades dagen före',
    'junk.reviewed': 'att säga att skräpposten är genomgången',
    'duty.accept': 'att ta brevlådan',
    'duty.passOn': 'att lämna brevlådan vidare',
    'duty.give': 'att ge brevlådan till någon',
  },
  /** For the log: by step for opening cards. */
  notices: {
    morning: 'Beskedet om dagens brevlåda',
    given: 'Beskedet om att brevlådan är given',
    nobody: 'Beskedet om att ingen har brevlådan',
    opening: 'Frågan om brevlådan',
    check: 'Frågan om brevlådan',
    substitute: 'Frågan om brevlådan, nästa i bemanningen',
    manager: 'Frågan om brevlådan, ansvarig chef',
    unreadable: 'Beskedet om att brevlådan inte kunde kontrolleras',
    missed: 'Beskedet om en dag utan öppning',
    unreadableForAdmins: 'Beskedet till IT om brevlådor som inte går att läsa',
    deadEnd: 'Beskedet till IT om att ingen går att nå',
  },
};

export type DutyTexts = Wording<typeof sv>;

export type DutyWords = Words<{ readonly duty: DutyTexts }>;
