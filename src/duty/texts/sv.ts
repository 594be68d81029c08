import type { DeedWords, OpeningTexts, Share, When } from '../../core/texts/texts';
import { moment } from '../../core/texts/sv-words';
import { capital } from '../../core/texts/time-words';

const at = (when: When): string => (when.isToday ? `kl. ${when.clock}` : moment(when));
const boxes = ({ n, of }: Share): string => {
  if (of === 1) return 'brevlådan';
  return n === of ? `${n} brevlådor` : `${n} av ${of} brevlådor`;
};
const byName = (name: string | undefined, did: string, wasDone: string): string =>
  name === undefined ? wasDone : `${name} ${did}`;

/** Opening cards in Swedish. */
export const svOpening: OpeningTexts = {
  title: {
    unseen: (share, day) => `Det syns inte att ${boxes(share)} har öppnats ${day}`,
    nobody: (share, day) =>
      share.of === 1 ? `Ingen har brevlådan ${day}` : `${boxes(share)} är utan bemanning ${day}`,
    unreadable: (share) => `${capital(boxes(share))} kunde inte kontrolleras`,
    yours: (share, day) => `Du har ${boxes(share)} ${day}`,
    missed: (share, day) => `Det syntes inte att ${boxes(share)} öppnades ${day}`,
    notCheckable: (share, day) => `${capital(boxes(share))} kunde inte kontrolleras ${day}`,
    openedLater: (share) => (share.of === 1 ? 'Öppnad senare' : `${boxes(share)} öppnades senare`),
    passedOn: (share, day) => `Någon annan har ${boxes(share)} ${day}`,
    continued: (share) => `Dagen är avslutad för ${boxes(share)}`,
    opened: (share, day) => (share.of === 1 ? `Öppnad ${day}` : `${boxes(share)} har öppnats ${day}`),
  },
  status: {
    unseen: (day) => `Det syns inte att den har öppnats ${day}.`,
    nobody: (day) => `Ingen har den ${day}.`,
    unreadable: () => 'Kunde inte kontrolleras.',
    yours: (day) => `Du har den ${day}.`,
    missed: (day) => `Det syntes inte att den öppnades ${day}.`,
    notCheckable: (day) => `Kunde inte kontrolleras ${day}.`,
    openedLater: () => 'Öppnad senare',
    continued: () => 'Dagen är avslutad.',
    passedOn: (day) => `Någon annan har den ${day}.`,
    opened: (day) => `Öppnad ${day}`,
  },
  hasIt: (name, day) => `${name} har brevlådan ${day}`,
  neededNone: (day) => `Behövde inte öppnas ${day}`,
  youGave: (name, when) => `Du gav den till ${name} ${at(when)}.`,
  youCannot: 'Du har sagt att du inte kan.',
  wasTold: (name, when) => `${name} fick besked ${at(when)}.`,
  continued: (when) => `Hur den slutade står på kortet från ${at(when)}.`,
  unread: (count) => {
    if (count === 0) return 'inga olästa meddelanden';
    return count === 1 ? '1 oläst meddelande' : `${count} olästa meddelanden`;
  },
  oldest: (when) => `det äldsta kom ${moment(when)}`,
  junk: (count) => `${count} ${count === 1 ? 'oläst' : 'olästa'} i skräpposten`,
  junkReviewed: ({ name, when }) => `Skräpposten är genomgången · ${byName(name, at(when), at(when))}`,
  how: {
    attested: ({ name, when }: DeedWords) =>
      byName(name, `bekräftade ${at(when)}`, `bekräftades ${at(when)}`),
    read: ({ when }) => `ett meddelande lästes ${at(when)}`,
    movedOrDeleted: ({ when }) => `ett meddelande flyttades eller togs bort omkring ${at(when)}`,
    sent: ({ when }) => `ett svar skickades ${at(when)}`,
    nothingToOpen: ({ when }) => `${at(when)} låg inget oläst i den`,
  },
  notReadable: (name, since) =>
    `${name === undefined ? 'Har' : `${name} har`} inte gått att läsa sedan ${at(since)}.`,
  cannotTell: 'Det går alltså inte att säga om den är öppnad. IT har fått besked.',
  wasNotReadable: (name, since) =>
    `${name === undefined ? 'Gick' : `${name} gick`} inte att läsa från ${at(since)}.`,
  couldNotTell: 'Det går alltså inte att säga om den öppnades.',
  noted: 'Dagen är noterad som missad för brevlådan.',
  standsBeside: (day) => `Noteringen för ${day} står kvar, med öppningen bredvid.`,
  asItIs: 'Så här är det nu.',
  tellUs: 'Öppnades den ändå kan du bekräfta det med knappen.',
  attest: 'Öppnades den kan du bekräfta det med knappen.',
  away: (name, lastDay) =>
    lastDay === undefined ? `${name} är borta.` : `${name} är borta till och med ${lastDay}.`,
  awayToday: (name) => `${name} är borta i dag.`,
  yourTurn: 'Du står på tur.',
  givenBy: (name) => `${name} har gett dig den.`,
  rosterAsked: 'Bemanningen har fått frågan.',
  asks: (when, name) => `Är det fortfarande så ${at(when)} går frågan till ${name ?? 'nästa i bemanningen'}.`,
  tellsManager: (when, name) =>
    `Är det fortfarande så ${at(when)} går frågan till ${name ?? 'ansvarig chef'}.`,
  notesMissed: (when) => `Är det fortfarande så ${at(when)} noteras dagen som missad för brevlådan.`,
  notesMissedAtLast: (when) =>
    `Har ingen öppnat den före ${at(when)} noteras dagen som missad för brevlådan.`,
  buttonsLater: 'Knapparna kommer när brevlådorna ovanför är klara.',
};
