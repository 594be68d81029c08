import type { AbsenceTexts } from '../../absence/texts/sv';
import type { ChatTexts } from '../../chat/texts/sv';
import type { DutyTexts, Share } from '../../duty/texts/sv';
import type { IncomingTexts } from '../../incoming/texts/sv';
import type { RosterTexts } from '../../roster/texts/sv';
import type { RulesTexts } from '../../rules/texts/sv';
import type { Words } from '../../core/cards/view';
import type { Part } from '../domain/offered-acts';
import type { When } from '../../core/texts/time-words';
import type { Wording } from '../../core/texts/wording';
import { moment, some } from '../../core/texts/sv-words';
import { svPage } from './sv-page';
import { svToday } from './sv-today';

/** Of how many that came. */
const handledWords = (handled: number, came: number): string => {
  if (handled < came) return some(handled, 'är omhändertaget', 'är omhändertagna');
  return came === 1 ? 'det är omhändertaget' : 'alla är omhändertagna';
};

/** Of working days none of which is known as opened. */
const uncheckedWords = (unchecked: number, of: number): string => {
  if (unchecked < of) return `${unchecked} av ${of} arbetsdagar kunde inte kontrolleras`;
  return of === 1 ? 'Arbetsdagen kunde inte kontrolleras' : `Ingen av ${of} arbetsdagar kunde kontrolleras`;
};

export interface Phrase {
  /** What to write. */
  readonly write: string;
  readonly does: string;
}

/** Whom help speaks to. */
export interface HelpReader {
  readonly part: Part;
  readonly isAdmin: boolean;
  readonly isSwitchboard?: boolean;
  /** Somebody else in a roster of the reader's. */
  readonly colleague: string | undefined;
  /** Days to come, for an example. */
  readonly away: string;
}

const aRule = 'en fråga om reglerna, med egna ord';

const forAdmins: Phrase = { write: 'status', does: 'brevlådorna i dag, och Brevvakt självt' };

/** With the line below them at most seven. */
const helpLines = (reader: HelpReader): readonly Phrase[] =>
  reader.part === 'none' ? linesOfAnyone(reader) : linesOfMailboxes(reader);

const forSwitchboard: Phrase = {
  write: 'vem är borta i dag',
  does: 'vilka som är borta, en dag eller flera; ”är Anna Ek borta” letar efter en person',
};

const linesOfAnyone = ({ isAdmin, isSwitchboard, away }: HelpReader): readonly Phrase[] => [
  isSwitchboard
    ? forSwitchboard
    : isAdmin
      ? forAdmins
      : { write: 'vem har brevlådan', does: 'vem som har varje brevlåda, i dag eller en annan dag' },
  { write: 'sjuk', does: 'växeln får veta att du är borta i dag; ”tillbaka” när du är på plats igen' },
  {
    write: `jag är borta ${away}`,
    does: 'växeln får veta det; ”min frånvaro” visar dagarna, och ”ångra” tar tillbaka',
  },
  { write: 'min delegering', does: 'vem som läser din e-post medan du är borta' },
  {
    write: 'allmän handling',
    does: 'hjälper dig att avgöra vad du har fått; ”skicka vidare” säger hur det når rätt brevlåda',
  },
  { write: 'Hur snabbt ska jag svara på e-post?', does: aRule },
];

const linesOfMailboxes = ({ part, isAdmin, colleague, away }: HelpReader): readonly Phrase[] => [
  isAdmin
    ? forAdmins
    : { write: 'status', does: 'hur det är med dina brevlådor i dag; ”vem har brevlådan” visar alla' },
  { write: 'inkorg', does: 'det som inte är klart än; ”lista” visar vad som blev av det som har kommit in' },
  part === 'roster'
    ? { write: 'frågor', does: 'frågor som väntar på ditt svar' }
    : { write: 'överenskommelser', does: 'vem som svarar direkt på vissa slags meddelanden' },
  colleague === undefined
    ? { write: 'min delegering', does: 'vem som läser din e-post medan du är borta' }
    : { write: `${colleague} är borta i dag`, does: 'brevlådan går till nästa; skäl behövs inte' },
  {
    write: `jag är borta ${away}`,
    does:
      part === 'roster'
        ? 'dina brevlådor går till nästa och växeln får veta det; ”ångra” tar tillbaka'
        : 'växeln får veta det; ”ångra” tar tillbaka',
  },
  { write: 'Hur ofta ska brevlådan öppnas?', does: aRule },
];

/** What lay empty at noon was not opened by anybody. */
const openedOrNone = ({ n, of, none }: Share & { readonly none: number }): string => {
  if (of === 1) return 'Brevlådan behövde inte öppnas i dag';
  if (none === of) return `Ingen av de ${of} brevlådorna behövde öppnas i dag`;
  return n === 0
    ? `${none} av ${of} brevlådor behövde inte öppnas i dag`
    : `${n} av ${of} brevlådor har öppnats i dag, ${none} behövde inte öppnas`;
};

const opened = ({ n, of, none = 0 }: Share & { readonly none?: number }): string => {
  if (none > 0) return openedOrNone({ n, of, none });
  if (of === 1)
    return n === 1 ? 'Brevlådan har öppnats i dag' : 'Det syns inte att brevlådan har öppnats i dag';
  if (n === of) return `${of === 2 ? 'Båda brevlådorna' : `Alla ${of} brevlådor`} har öppnats i dag`;
  return n === 0
    ? `Ingen av de ${of} brevlådorna har öppnats i dag, så vitt det syns`
    : `${n} av ${of} brevlådor har öppnats i dag`;
};

/** What shows several rooms at once in Swedish. */
export const sv = {
  overview: {
    none: 'Du står inte i någon brevlådas bemanning',
    /** What one who has no mailbox can write. */
    noneHint: 'Skriv ”vem har brevlådan” så ser du vem som har den.',
    openedShare: opened,
    /** `isAny`: below it stands what. */
    waits: (isAny: boolean) => (isAny ? 'Det här väntar på dig' : 'Inget väntar på dig just nu'),
    toDo: 'Att göra, i den ordningen',
    messages: 'Meddelandena i dem du svarar för',
    whoHas: 'Vem som har brevlådorna i dag',
    notWorkingDay: (free: string | undefined) =>
      free === undefined ? 'I dag är ingen arbetsdag' : `I dag är ingen arbetsdag (${free})`,
    noneSeenYet: 'Ingen öppning syns än',
    missed: 'Noterad utan öppning',
    notCheckable: 'Kunde inte kontrolleras',
    openedLater: 'öppnad senare',
    has: (name: string) => `${name} har den`,
    nobodyHas: 'Ingen har den',
    hasOn: (name: string, day: string) => `${name} har den ${day}`,
    nobodyHasOn: (day: string) => `Ingen har den ${day} än`,
    health: 'Om Brevvakt självt',
    running: 'Brevvakt är i gång',
    outbox: (waiting: number, failed: number) =>
      `Utkorgen: ${waiting} väntar, ${failed} gick inte att leverera`,
    lastSweep: (when: When) => `Brevlådorna kontrollerades senast ${moment(when)}`,
    neverSwept: 'Brevlådorna har inte kontrollerats än',
    unreachable: (names: string) => `Går inte att nå i Teams: ${names}`,
  },
  week: {
    title: (week: number, span: string) => `Brevlådorna vecka ${week}, ${span}`,
    has: (name: string | undefined, next: string | undefined, on?: 'day' | 'days') => {
      if (name === undefined && next === undefined) return 'Ingen i bemanningen är på plats';
      const who = name === undefined ? 'Ingen har den' : `${name} har den`;
      const nobody = `ingen ersättare är på plats${on === undefined ? '' : ` ${on === 'day' ? 'den dagen' : 'de dagarna'}`}`;
      return `${who} · ${next === undefined ? nobody : `därefter ${next}`}`;
    },
    hasOn: (days: string, who: string) => `${days}: ${who}`,
    junk: (count: number) => `${some(count, 'oläst', 'olästa')} i skräpposten`,
    missed: (days: string) => `Noterad utan öppning: ${days}`,
    /** Undefined of all those days. */
    handledOn: (days: string | undefined) =>
      `Meddelanden hanterades ${days ?? 'då'}, men bara sådana som kom före den senaste öppningen, så det räknas inte som en öppning. Öppnades brevlådan ändå, säg det på kortet som kom den dagen.`,
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
  /** On return. */
  back: {
    title: (span: string) => `Medan du var borta ${span}`,
    asked: (week: number | undefined, span: string) =>
      week === undefined ? `Så gick det ${span}` : `Så gick vecka ${week}, ${span}`,
    waiting: 'Väntar på dig',
    answers: (count: number, late: number) =>
      `${some(count, 'meddelande', 'meddelanden')} att besvara${late === 0 ? '' : ` · svarsdagen har passerat för ${late}`}`,
    decisions: (count: number) => `${some(count, 'förslag', 'förslag')} att avgöra`,
    questions: (count: number) => `${some(count, 'fråga', 'frågor')} att svara på; skriv ”frågor”`,
    arrived: (count: number, handled: number, open: number) => {
      const done = handled === 0 ? '' : `, ${handledWords(handled, count)}`;
      const came = count === 0 ? 'Inget kom' : `${some(count, 'meddelande', 'meddelanden')} kom${done}`;
      return open === 0 ? came : `${came} · ${some(open, 'är inte registrerat', 'är inte registrerade')} nu`;
    },
    /** Of a mailbox's working days, whoever it was. */
    opened: (count: number, of: number, unchecked: number) => {
      if (count === 0) return uncheckedWords(unchecked, of);
      return count === of
        ? 'Öppnad varje arbetsdag'
        : `Öppnad ${count} av ${some(of, 'arbetsdag', 'arbetsdagar')}${unchecked === 0 ? '' : ` · ${unchecked} kunde inte kontrolleras`}`;
    },
    mail: 'Din e-post',
    delegate: (name: string, span: string) => `${name} hade hand om den ${span}`,
    unread: 'Ingen har läst den genom Brevvakt medan du var borta.',
    removeRule: (to: string) =>
      `Regeln som skickar den till ${to} ligger kvar i Outlook. Ta bort den under Inställningar, E-post, Regler, och tryck på Regeln är borttagen.`,
    ruleForIt: (to: string) => `IT tar bort regeln som skickar den till ${to}.`,
    late: (answers: number, unregistered: number) => [
      ...(answers > 0 ? [some(answers, 'svar eller förslag är sent', 'svar och förslag är sena')] : []),
      ...(unregistered > 0
        ? [
            `${some(unregistered, 'meddelande är inte registrerat', 'meddelanden är inte registrerade')} i tid`,
          ]
        : []),
    ],
    showAnswers: 'Visa det du ska svara på',
    showLate: 'Visa det som är försenat',
    showInbox: 'Visa det som inte är registrerat',
  },
  retention: {
    title: (count: number, month: string) =>
      `${count} slags uppgifter att gallra enligt gallringsbeslutet, ${month}`,
    nothing: (month: string) => `Inget att gallra enligt gallringsbeslutet, ${month}`,
    /** What the plan calls records of the bot's own. */
    kinds: {
      log: 'Händelseloggen',
      notices: 'Aviseringar',
      absences: 'Frånvaro',
      openings: 'Öppningar',
      delegations: 'Delegeringar',
      agreements: 'Överenskommelser',
      rosters: 'Ändringar i bemanningar',
      messages: 'Sedda meddelanden',
      questions: 'Frågor till registratorn',
      gaps: 'Frågor utan svar',
      ties: 'Frågor knutna till regler',
      held: 'Det som skräpfiltret höll undan',
    },
    row: (count: number, before: string) => `${some(count, 'post', 'poster')} från före ${before}`,
    decision: (decision: string) => `Enligt ${decision}`,
    nothingDeleted: 'Inget tas bort förrän en person har beslutat det.',
  },
  help: {
    title: 'Skriv som du pratar, till exempel',
    lines: helpLines,
    note: 'Varför du är borta sparas aldrig. I Teams-chatten står det du skriver kvar tills du tar bort det.',
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
    /** Of the bot's own mailbox, the same. */
    unreadMail: (unread: number, address: string) =>
      [
        `${unread === 1 ? '1 oläst meddelande' : `${unread} olästa meddelanden`} i Brevvakts egen brevlåda`,
        `Läs i ${address}: det är mejl som inte kom fram, eller svar på dem. Brevvakt läser dem inte.`,
      ] as const,
    countAsAway:
      'De räknas som borta tills det är rättat: i kommunfilen, i katalogen eller genom att installera appen för dem.',
  },
  firstDay: {
    title: { employee: 'Lathund för nyanställda', registrar: 'Lathund för nya registratorer' },
    note: 'Fråga om vad som helst i reglerna här i chatten, med egna ord.',
  },
  today: svToday,
  page: svPage,
  /** What somebody was refused, for the log. */
  verbs: { 'roster.undo': 'att ångra en ändring i bemanningen' },
  notices: {
    week: 'Veckans översikt',
    return: 'Kortet om vad som hände under frånvaron',
    reminder: 'Påminnelsen på begäran',
    peopleTrouble: 'Beskedet om personer som inte går att nå',
    retention: 'Gallringslistan',
  },
};

export type DeskTexts = Wording<typeof sv>;

export type DeskWords = Words<{
  readonly absence: AbsenceTexts;
  readonly chat: ChatTexts;
  readonly desk: DeskTexts;
  readonly duty: DutyTexts;
  readonly incoming: IncomingTexts;
  readonly roster: RosterTexts;
  readonly rules: RulesTexts;
}>;
