// What the bot answers in a sentence to words that it understands and cannot simply carry out (F2).

import type { Contact } from '../../../core/municipality';
import type { Why } from '../../../core/notice';
import type { Period } from '../../../core/period';
import type { FreeDay } from '../../../core/calendar';
import type { Instant, LocalDate } from '../../../core/time';
import type { AwaySay } from './away-says';
import type { ContactSay, Named, Reach, ShownHolder } from './contact-says';
import type { OpenedSay } from './opened-says';
import type { PlainSay } from './plain-says';
import type { UrgentOf } from '../forms/danger';
import type { Choice } from '../acts/understanding';

/** Who is next in the reader's mailboxes; `decides`: in the place of a manager. */
interface InTheirPlace {
  readonly rows: readonly { readonly mailbox: string; readonly name: string | undefined }[];
  readonly decides: string | undefined;
}

export type ChatSay =
  /** `reach`: whom it is about, where one can write to them instead. */
  | { readonly what: PlainSay; readonly reach?: Reach }
  | AwaySay
  /** `free`: of one day, which holiday it is or that the municipality's own calendar says so. */
  | { readonly what: 'notWorkingDay'; readonly date?: LocalDate; readonly free?: FreeDay }
  | { readonly what: 'workingDay'; readonly date: LocalDate }
  | {
      /** `hours`: of these alone, and `name` is who is there then; `insteadOf`: who has it, and is away meanwhile. */
      readonly what: 'dutyDays';
      readonly today: LocalDate;
      /** Who had it by the roster, and not how it went. */
      readonly isPast?: true;
      readonly rows: readonly {
        readonly date: LocalDate;
        readonly lastDay: LocalDate;
        readonly mailbox: string;
        readonly name: string | undefined;
        readonly hours?: NonNullable<Period['clock']>;
        readonly insteadOf?: string;
        readonly isReader?: true;
      }[];
    }
  /** The mailboxes that whoever is back has today. */
  | { readonly what: 'hasToday'; readonly mailboxes: readonly string[] }
  | {
      /** `isPast`: all of them have been. */
      readonly what: 'ownDuty';
      readonly isPast?: boolean;
      readonly today: LocalDate;
      readonly rows: readonly {
        readonly date: LocalDate;
        readonly lastDay: LocalDate;
        readonly mailbox: string;
      }[];
    }
  | OpenedSay
  /** The days of before, which hold no more. */
  | {
      readonly what: 'insteadOf';
      readonly today: LocalDate;
      readonly date: LocalDate;
      readonly lastDay: LocalDate;
    }
  /** The reason of the latest card. */
  | { readonly what: 'whyCard'; readonly why: Why; readonly at: Instant; readonly now: Instant }
  /** At the hour that was asked about. */
  | { readonly what: 'whyNone'; readonly at: Instant; readonly now: Instant }
  /** How the reader came to have a mailbox that day; `by`: who gave, swapped or passed it on. */
  | {
      readonly what: 'whyDay';
      readonly how: 'swapped' | 'given' | 'taken' | 'passed' | 'order' | 'next';
      readonly mailbox: string;
      readonly by: string | undefined;
      readonly date: LocalDate;
      readonly today: LocalDate;
    }
  /** The steps of a day on which no opening shows. */
  | {
      readonly what: 'ifNotOpened';
      readonly mailbox: string;
      readonly next: string | undefined;
      readonly check: Instant;
      readonly substitute: Instant;
      readonly manager: Instant;
      readonly close: Instant;
    }
  /** What follows when the reader is away. */
  | ({ readonly what: 'ifAway' } & InTheirPlace)
  /** The same, asked for who that is. */
  | ({ readonly what: 'standInNamed' } & InTheirPlace)
  /** What follows when others are away: who is next but for them. */
  | {
      readonly what: 'ifTheyAre';
      readonly rows: readonly { readonly mailbox: string; readonly name: string | undefined }[];
      /** Of managers: who decides in their place. */
      readonly decides?: { readonly name: string; readonly of: readonly string[] };
    }
  /** Of a manager, by whoever decides in their place. */
  | { readonly what: 'decidesFor'; readonly name: string; readonly mailboxes: readonly string[] }
  | { readonly what: 'version'; readonly version: string | undefined }
  /** To who leads the person: never who reads it. */
  | {
      readonly what: 'mailArranged';
      readonly name: string;
      readonly period: Period;
      readonly isArranged: boolean;
    }
  | { readonly what: 'yourName'; readonly name: string; readonly unit: string | undefined }
  | { readonly what: 'remindSet'; readonly at: Instant; readonly now: Instant }
  /** `askedAt`: when its receiver wrote that they want it. */
  | { readonly what: 'reminder'; readonly askedAt: Instant; readonly now: Instant }
  | { readonly what: 'reminders'; readonly all: readonly Instant[]; readonly now: Instant }
  | { readonly what: 'remindDropped'; readonly all: readonly Instant[]; readonly now: Instant }
  /** `isFirst`: the bot was installed; what is in it for the reader. */
  | { readonly what: 'greeting'; readonly part: 'roster' | 'leads' | 'none'; readonly isFirst?: boolean }
  /** `of`: whose, where it is not the reader's own. */
  | {
      readonly what: 'manager';
      readonly name: string;
      readonly of: string | undefined;
      readonly named: Named;
    }
  | { readonly what: 'noManagerOf'; readonly of: string }
  /** What its reader, by their part, may write instead. */
  | { readonly what: 'notUnderstood'; readonly part: 'roster' | 'leads' | 'none' | 'switchboard' }
  | {
      readonly what: 'registrar';
      readonly name: string;
      readonly mailbox: string;
      readonly onDuty: ShownHolder | undefined;
    }
  | ContactSay
  /** Who has the mailboxes of somebody's unit today. */
  | {
      readonly what: 'unitAnswers';
      readonly name: string;
      readonly mailboxes: readonly { readonly mailbox: string; readonly holder: string | undefined }[];
    }
  /** Of days to swap: the other has them, and the writer none to give; or which of their own. */
  | { readonly what: 'theyHave'; readonly name: string; readonly mailbox: string; readonly canGive: boolean }
  /** The writer has it today, or `name` took it since the question; `isOther`: whether another can be meant is asked. */
  | { readonly what: 'hasIt'; readonly mailbox: string; readonly isOther: boolean; readonly name?: string }
  /** Days to swap are named, and none that are taken in return. */
  | { readonly what: 'swapForWhat'; readonly name: string }
  /** `despair`: the writer may not want to live; `strain`: their work is too much for them. */
  | { readonly what: 'urgent'; readonly contacts: readonly Contact[]; readonly of?: UrgentOf }
  | { readonly what: 'incident'; readonly contact: Contact | undefined; readonly canChat: boolean };

/** A choice with the names that its button says. */
export interface ShownChoice extends Choice {
  readonly name: string | undefined;
  readonly mailboxName: string | undefined;
  /** Of `present`: the telephone is answered as well. */
  readonly isReached?: boolean | undefined;
}

/** A sentence with the likeliest things to do (`chat.do`). */
export interface ChoicesCard {
  readonly card: 'choices';
  readonly today: LocalDate;
  readonly say: ChatSay;
  readonly choices: readonly ShownChoice[];
}

/** The one thing that was meant, to be pressed; nothing is done before. */
export const askFirst = (today: LocalDate, choice: ShownChoice): ChoicesCard => ({
  card: 'choices',
  today,
  say: { what: 'confirm' },
  choices: [choice],
});
