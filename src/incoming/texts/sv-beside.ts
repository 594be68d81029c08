import type { CategoryKind } from '../../core/municipality';
import { sizeWords, type When } from '../../core/texts/time-words';
import { messages, moment } from '../../core/texts/sv-words';
import { svUndone } from './sv-undone';

/** What they are, whatever the municipality calls the category. */
const outlookNames = {
  minor: 'som ringa betydelse',
  registered: 'som diarieförd',
  keptInOrder: 'som hållen ordnad',
} as const satisfies Readonly<Record<CategoryKind, string>>;

interface OfAppeal {
  readonly day: string | undefined;
  readonly isLate: boolean;
  readonly isTooLate: boolean;
}

/** A comment that was written for somebody else, and by whom where it is known. */
interface CarriedNote {
  readonly by?: string | undefined;
  readonly to: string | undefined;
  /** They have been proposed, and do not have it yet. */
  readonly isProposal: boolean;
}

/** What a message waits for and what stands beside it, and finding it again, in Swedish. */
export const svBeside = {
  waits: {
    gone: 'finns inte kvar i brevlådan: säg vad som hände',
    late: 'skulle ha registrerats',
    registration: 'ska registreras',
    handOver: ({ day, isLate, isTooLate }: OfAppeal) => {
      if (day === undefined) return isTooLate ? 'ska avvisas' : 'ska lämnas över dit det hör';
      if (isLate) return `${isTooLate ? 'skulle ha avvisats' : 'skulle ha lämnats över'} ${day}`;
      return `${isTooLate ? 'ska avvisas' : 'ska lämnas över'} senast ${day}`;
    },
    back: 'lämnades tillbaka: ingen har det nu',
    answerer: 'ska någon svara?',
    giveRequest: 'inte fördelad: ge begäran till den som har handlingen',
    undelivered: 'mejlet har inte kommit fram',
    decision: 'väntar på beslut om vem som svarar',
    answer: (name: string | undefined, day: string | undefined, isLate: boolean) =>
      `väntar på svar${name === undefined ? '' : ` från ${name}`}${day === undefined ? '' : isLate ? `, skulle ha besvarats ${day}` : `, senast ${day}`}`,
    ended: 'säg hur begäran slutade',
    filing: 'besvarat, ska sparas',
    printing: 'ska skrivas ut och diarieföras',
    paper: 'ska skrivas ut',
    deletion: 'ska raderas ur e-posten',
  },
  /** Who is to answer, or is proposed to. */
  isAway: {
    today: (name: string, back: string | undefined) =>
      `${name} är borta ${back === undefined ? 'i dag' : `och är åter ${back}`}.`,
    through: (name: string, back: string | undefined) =>
      `${name} är borta till och med svarsdagen${back === undefined ? '' : ` och är åter ${back}`}.`,
  },
  awayNext: { orWait: 'Välj någon annan, eller vänta.', orLater: 'Välj någon annan, eller en senare dag.' },
  ...svUndone,
  taken: (name: string) => `${name} tar hand om det`,
  takenAt: (name: string, when: When) => `${name} tar hand om det sedan ${moment(when)}`,
  withdrawn: (name: string) => `${name} tog tillbaka förslaget`,
  released: 'Ingen tar hand om det längre',
  whyReleased: 'Den som hade tagit det är borta. Ta det, eller föreslå vem som svarar.',
  category: {
    /** In a list, in brackets. */
    marked: (kind: CategoryKind) => `märkt ${outlookNames[kind]} i Outlook`,
    line: (kind: CategoryKind, when: When) => `Märkt ${outlookNames[kind]} i Outlook ${moment(when)}`,
    count: (count: number) => `${count} är ${count === 1 ? 'märkt' : 'märkta'} i Outlook.`,
    /** Those that need a number. */
    numbers: (count: number) =>
      count === 1
        ? 'Den som är märkt som diarieförd behöver sitt nummer: öppna den.'
        : `De ${count} som är märkta som diarieförda behöver sina nummer: öppna dem.`,
    all: {
      minor: (count: number) => `Ringa betydelse: ${count === 1 ? 'den märkta' : `de ${count} märkta`}`,
      keptInOrder: (count: number) => `Håll ordnad: ${count === 1 ? 'den märkta' : `de ${count} märkta`}`,
    },
  },
  note: (text: string) => `Anteckning: ${text}`,
  attachment: (name: string, bytes: number) => `Bilaga: ${name} (${sizeWords(bytes, ',')})`,
  noName: 'utan namn',
  standing: ({
    gone,
    late,
    open,
    registered,
  }: {
    readonly gone: number;
    readonly late: number;
    readonly open: number;
    readonly registered: number;
  }) =>
    [
      gone > 0 ? `${gone} finns inte kvar i brevlådan` : '',
      late > 0 ? `${late} skulle ha registrerats` : '',
      open > 0 ? `${open} ska registreras` : '',
      registered > 0
        ? `${registered} är ${registered === 1 ? 'registrerat men inte klart' : 'registrerade men inte klara'}`
        : '',
    ]
      .filter(Boolean)
      .join(' · '),
  gone: {
    title: 'Finns inte kvar i brevlådan',
    next: 'Säg vad som hände med det, så är det klart. Ligger det där igen syns det här inom fem minuter.',
    what: 'Vad hände? …',
    moved: 'Flyttades eller lämnades vidare',
    to: 'Vart, om det flyttades',
    where: 'Vart?',
  },
  buttons: {
    open: 'Öppna',
    take: 'Jag tar det här',
    takeOver: 'Jag tar det i stället',
    release: 'Jag tar det inte längre',
    note: 'Anteckning …',
    noteAndDrafts: 'Anteckning och texter …',
    noteSend: 'Spara anteckningen',
    find: 'Leta …',
    findSend: 'Leta',
    wait: 'Vänta',
    drafts: 'Text att kopiera …',
  },
  registerBy: (day: string) => `senast ${day}`,
  registerWasBy: (day: string) => `skulle ha registrerats ${day}`,
  inputs: {
    onWorkingDay: 'Väljer du en ledig dag blir svarsdagen nästa arbetsdag.',
    note: 'Anteckning, för dem som har brevlådan',
    /** Written for somebody else. */
    carriedNote: ({ by, to, isProposal }: CarriedNote) =>
      `Kommentar${by === undefined ? '' : ` från ${by}`}${to === undefined ? '' : `, skriven ${isProposal ? `när ${to} föreslogs` : `till ${to}`}`}. Ändra den, eller ta bort den`,
    words: 'Ord i avsändare, ämne eller text',
    number: 'Diarienummer eller en del av det',
    standing: 'Läge',
    standings: {
      all: 'Alla',
      open: 'Ska registreras',
      waiting: 'Registrerade men inte klara',
      closed: 'Klara',
    },
  },
  /** What is answered to who has a message, and whether it is answered. */
  stands: {
    nobody: 'Ingen har tagit det än',
    proposed: (name: string) => `${name} är föreslagen, men det är inte beslutat än`,
    answered: (name: string | undefined) => `Besvarat${name === undefined ? '' : ` av ${name}`}`,
    notFiled: 'svaret är inte sparat än',
    dueOn: (day: string) => `svar senast ${day}`,
    wasDueOn: (day: string) => `skulle ha besvarats ${day}`,
  },
  senderUnseen: 'Vem som begär ut en handling visas bara för registratorn och för den som ska svara.',
  found: (count: number) =>
    count === 0 ? 'Inget sådant meddelande hittades' : `${messages(count)} hittades`,
  foundHow:
    'Skriv till exempel ”hitta” och ett diarienummer eller ett ord i ämnet eller texten. Klara meddelanden är med.',
  foundCut: 'Alla meddelanden kunde inte sökas igenom. Skriv ett ord till, eller sök igen om en stund.',
};
