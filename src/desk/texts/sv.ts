import type { DutyTexts, Share } from '../../duty/texts/sv';
import type { IncomingTexts } from '../../incoming/texts/sv';
import type { RosterTexts } from '../../roster/texts/sv';
import type { RulesTexts } from '../../rules/texts/sv';
import type { Words } from '../../core/cards/view';
import type { When } from '../../core/texts/time-words';
import type { Wording } from '../../core/texts/wording';
import { moment, some } from '../../core/texts/sv-words';

export interface Phrase {
  /** What to write. */
  readonly write: string;
  readonly does: string;
}

/** What the reader has to do with mailboxes: in a roster, answering for one, or nothing. */
export type HelpPart = 'roster' | 'leads' | 'none';

const opened = ({ n, of }: Share): string => {
  if (of === 1)
    return n === 1 ? 'Brevlådan har öppnats i dag' : 'Det syns inte att brevlådan har öppnats i dag';
  if (n === of) return `Alla ${of} brevlådor har öppnats i dag`;
  return n === 0
    ? `Det syns inte att någon av ${of} brevlådor har öppnats i dag`
    : `${n} av ${of} brevlådor har öppnats i dag`;
};

/** What shows several rooms at once in Swedish. */
export const sv = {
  overview: {
    none: 'Du står inte i någon brevlådas bemanning',
    /** What one who has no mailbox can write. */
    noneHint: 'Skriv ”vem har brevlådan” så ser du vem som har den.',
    openedShare: opened,
    whoHas: 'Vem som har brevlådorna i dag',
    notWorkingDay: 'I dag är ingen arbetsdag',
    noneSeenYet: 'Ingen öppning syns än',
    missed: 'Noterad utan öppning',
    notCheckable: 'Kunde inte kontrolleras',
    openedLater: 'öppnad senare',
    has: (name: string) => `${name} har den`,
    nobodyHas: 'Ingen har den',
    health: 'Om Brevvakt självt',
    outbox: (waiting: number, failed: number) =>
      `Utkorgen: ${waiting} väntar, ${failed} gick inte att leverera`,
    lastSweep: (when: When) => `Brevlådorna kontrollerades senast ${moment(when)}`,
    neverSwept: 'Brevlådorna har inte kontrollerats än',
    unreachable: (names: string) => `Går inte att nå i Teams: ${names}`,
  },
  week: {
    title: (week: number, span: string) => `Brevlådorna vecka ${week}, ${span}`,
    has: (name: string | undefined, next: string | undefined) => {
      const who = name === undefined ? 'Ingen har den' : `${name} har den`;
      return next === undefined ? `${who} · ingen ersättare är på plats` : `${who} · därefter ${next}`;
    },
    junk: (count: number) => `${some(count, 'oläst', 'olästa')} i skräpposten`,
    missed: (days: string) => `Noterad utan öppning: ${days}`,
    notCheckable: (days: string) => `Kunde inte kontrolleras: ${days}`,
    awayLine: (span: string, isArranged: boolean) =>
      `Borta ${span} · e-posten är ${isArranged ? 'ordnad' : 'inte ordnad'}`,
    withoutMailboxes: (span: string) => `Vilka som är borta, ${span}`,
    questions: (waiting: number, gaps: number) =>
      [
        ...(waiting === 0 ? [] : [`${some(waiting, 'fråga', 'frågor')} väntar på svar`]),
        ...(gaps === 0 ? [] : [`reglerna svarade inte på ${some(gaps, 'fråga', 'frågor')}`]),
        'skriv ”frågor”',
      ].join(' · '),
  },
  retention: {
    title: (count: number, month: string) =>
      `${count} slags uppgifter att gallra enligt gallringsbeslutet, ${month}`,
    nothing: (month: string) => `Inget att gallra enligt gallringsbeslutet, ${month}`,
    /** What the plan calls records of the bot's own. */
    kinds: {
      ...{ log: 'Händelseloggen', notices: 'Aviseringar', absences: 'Frånvaro', openings: 'Öppningar' },
      ...{ delegations: 'Delegeringar', agreements: 'Överenskommelser', rosters: 'Ändringar i bemanningar' },
      ...{ messages: 'Sedda meddelanden', questions: 'Frågor till registratorn', gaps: 'Frågor utan svar' },
    },
    row: (count: number, before: string) => `${some(count, 'post', 'poster')} från före ${before}`,
    decision: (decision: string) => `Enligt ${decision}`,
    nothingDeleted: 'Inget tas bort förrän en person har beslutat det.',
  },
  help: {
    title: 'Det här kan du skriva',
    everyone: (away: string, part: HelpPart | undefined = 'roster') => [
      ...(part === 'none' ? [] : [{ write: 'status', does: 'hur det är med dina brevlådor i dag' }]),
      { write: 'vem har brevlådan', does: 'vem som har varje brevlåda i dag' },
      {
        write: `jag är borta ${away}`,
        does:
          part === 'roster'
            ? 'dina brevlådor går till nästa i bemanningen, och växeln får veta det; går att ångra'
            : 'växeln får veta det, aldrig varför; går att ångra',
      },
      { write: 'sjuk', does: 'detsamma för i dag; orsaken sparas inte' },
      { write: 'min delegering', does: 'vem som läser din e-post medan du är borta; går att ta tillbaka' },
      { write: 'tillbaka', does: 'du är på plats igen' },
      { write: 'min frånvaro', does: 'när du är borta, nu och längre fram; går att ångra' },
      { write: 'ångra', does: 'tar tillbaka det senaste du skrev eller bytte i dag' },
      { write: 'min signatur', does: 'din e-postsignatur med uppgifter ur katalogen, att kopiera' },
      { write: 'allmän handling', does: 'några frågor som hjälper dig att avgöra vad det är du har fått' },
      { write: 'skicka vidare', does: 'så skickar du något till förvaltningsbrevlådan' },
      { write: 'lathund', does: 'reglerna som gäller från första dagen' },
      { write: 'Hur ofta ska brevlådan öppnas?', does: 'fråga vad som helst om reglerna, med egna ord' },
      { write: 'språk engelska', does: 'byt språk; ”språk svenska” byter tillbaka' },
      { write: 'hjälp', does: 'den här listan' },
    ],
    /** With the name of somebody else in the reader's rosters. */
    forRosterAndManagers: (colleague: string) => [
      { write: `${colleague} är borta i dag`, does: 'någon annan i bemanningen är borta; skäl behövs inte' },
    ],
    forMessages: [
      { write: 'inkorg', does: 'meddelanden som inte är klara än, det som har väntat längst först' },
      { write: 'lista', does: 'det som har kommit in och vad som blev av det, dag för dag' },
      { write: 'överenskommelser', does: 'vem som svarar direkt på vissa slags meddelanden; går att ändra' },
    ],
    forAdmins: [
      {
        write: 'status',
        does: 'brevlådorna i dag, och Brevvakt självt: utkorgen, senaste kontrollen, vilka som inte går att nå',
      },
    ],
    forRoster: [
      { write: 'frågor', does: 'frågor som väntar på ditt svar, och vad reglerna inte svarade på' },
    ],
    buttons: 'Knapparna på korten gör resten.',
  },
  people: {
    title: (count: number) => `${some(count, 'person', 'personer')} i kommunfilen går inte att nå`,
    unknown: 'Finns inte i katalogen',
    disabled: 'Kontot är avstängt eller är ett gästkonto',
    unreachable: 'Brevvakt når dem inte i Teams',
    withoutMailbox: 'Har ingen brevlåda, så frånvaron syns inte',
    withoutManager: 'Är borta, och ingen chef finns i katalogen',
    /** Of the switchboard's channel: what is so, and what to do. */
    channelSilent: [
      'Växelns kanal tar inte emot besked',
      'Lägg till Brevvakt i teamet, eller rätta kanalens id i kommunfilen. Till dess får den som är borta säga till växeln själv.',
    ] as const,
    countAsAway:
      'De räknas som borta tills det är rättat: i kommunfilen, i katalogen eller genom att installera appen för dem.',
  },
  firstDay: {
    title: {
      employee: 'Lathund för nyanställda',
      registrar: 'Lathund för nya registratorer',
    },
    note: 'Fråga om vad som helst i reglerna här i chatten, med egna ord.',
  },
  notices: {
    week: 'Veckans översikt',
    reminder: 'Påminnelsen på begäran',
    peopleTrouble: 'Beskedet om personer som inte går att nå',
    retention: 'Gallringslistan',
  },
};

export type DeskTexts = Wording<typeof sv>;

export type DeskWords = Words<{
  readonly desk: DeskTexts;
  readonly duty: DutyTexts;
  readonly incoming: IncomingTexts;
  readonly roster: RosterTexts;
  readonly rules: RulesTexts;
}>;
