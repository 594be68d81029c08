// The municipality file as the bot trusts it after parsing (docs/reference.md, The municipality file).

import type { FolderPath, MailboxId, Upn } from './ids';
import type { LocalDate, LocalTime, Weekday } from './time';
import type { Calendar } from './calendar';
import type { Channel } from './channel';

export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of a locale such as `sv-SE`; English for every one that the bot does not speak. */
export const languageOfLocale = (locale: string): Language => (/^sv\b/i.test(locale) ? 'sv' : 'en');

/** One week in so many, from the week of that date on. */
export interface Rotation {
  readonly weeks: number;
  readonly starts: LocalDate;
}

/** Of a function there is one entry for each of its people. */
export interface RosterEntry {
  readonly person: Upn;
  /** The weekdays on which the person has the duty in turn; all when left out. */
  readonly days: readonly Weekday[] | undefined;
  /** The weeks in which the person stands before the others; every week alike when left out. */
  readonly rotation?: Rotation | undefined;
  /** The function that has it in turn, one of whose people this is. */
  readonly functionId?: string | undefined;
}

/** Several people who hold a mailbox as one. */
export interface DutyFunction {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Upn[];
}

/** Whose records a mailbox holds; the departments that belong to it beside those of its mailboxes. */
export interface Authority {
  readonly name: string;
  readonly departments: readonly string[];
}

/** Whether a text is a registration number as the municipality writes them. */
export type NumberPattern = (number: string) => boolean;

export interface DutyMailbox {
  readonly id: MailboxId;
  readonly name: string;
  /** The mailbox's own address, lower case. */
  readonly address: string;
  readonly department: string;
  /** Undefined where the file names none: then all mailboxes without one belong together. */
  readonly authority?: string | undefined;
  /** The standing order in force today: the file's, or a dated one. */
  readonly roster: readonly RosterEntry[];
  /** The file's own, where a dated one stands before it. */
  readonly firstRoster?: readonly RosterEntry[];
  readonly manager: Upn;
  readonly deputyManager: Upn | undefined;
  readonly secrecy: 'strict' | 'normal';
  /** The decision that lets what is secret be deleted from e-mail; without one the bot deletes nothing. */
  readonly secretDeletion?: string | undefined;
  /** The decision that lets what a strict mailbox kept in order go into an archive's package; without one it does not. */
  readonly archive?: string | undefined;
  readonly checkBy: LocalTime;
  readonly ladder: { readonly substitute: LocalTime; readonly manager: LocalTime; readonly close: LocalTime };
  readonly evidence: 'observed' | 'attested';
  readonly emptyMeans: 'opened' | 'confirm';
  /** Watched beside inbox and junk because rules fill them. */
  readonly folders: readonly FolderPath[];
  readonly answeredFolder: string;
  /** What a registration number must be; with none, any number, whole. */
  readonly registrationPattern: NumberPattern | undefined;
  /** How such a number looks, shown where one is asked for. */
  readonly registrationExample?: string | undefined;
  readonly caseFile: 'paper' | 'system';
}

export type Switchboard = { readonly people: readonly Upn[] } | { readonly channel: Channel };

/** Whom people are sent to outside the bot; a phone, an address or both. */
export interface Contact {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
}

export interface RetentionRule {
  readonly what: string;
  readonly keepMonths: number;
  readonly decision: string;
}

/** What somebody who sets a category in Outlook says of a message. */
export type CategoryKind = 'minor' | 'registered' | 'keptInOrder';
/** The names of the categories that the municipality has agreed on. */
export type Categories = Readonly<Record<CategoryKind, readonly string[]>>;

/** What programs and people outside may learn of who has which mailbox. */
export interface DutyTold {
  /** What a program that asks has to know; `DUTY_KEY` goes before it. */
  readonly key: string | undefined;
  /** Of these mailboxes; of all where the file names none. */
  readonly mailboxes: readonly MailboxId[] | undefined;
  /** A person is told by name, and else by the unit. */
  readonly names: boolean;
  /** Whose name never leaves. */
  readonly protected: readonly Upn[];
  readonly webhook: WebhookReceiver | undefined;
  readonly channel: Channel | undefined;
}

export interface WebhookReceiver {
  readonly url: string;
  /** Addresses and networks of the municipality's own that it may lead to; no other private one. */
  readonly private: readonly string[];
}

/** What may be put on the list for the municipality's web, by which decision, and for how long unless told. */
export interface Publishing {
  readonly decision: string;
  readonly mailboxes: readonly MailboxId[];
  readonly days: number;
  /** What a document may be called. */
  readonly kinds: readonly string[];
}

/** Where what comes to these mailboxes is registered, in the register's own ids. */
export interface DiaryPlace {
  readonly mailboxes: readonly MailboxId[];
  readonly diary: string;
  readonly caseType: string;
  readonly status: string;
  readonly origin: string;
  readonly businessCode?: string | undefined;
  /** How protected the personal data in it are, as the register counts. */
  readonly pulLevel: number;
}

/** A secrecy marking as the registrar chooses it, and what it is in the register. */
export interface DiaryMarking {
  readonly name: string;
  readonly level: number;
  readonly paragraphs: readonly string[];
}

/** The register of cases that numbers come from. */
export interface DiaryOf {
  readonly system: 'platina';
  /** As people call it. */
  readonly name: string;
  readonly url: string;
  readonly scope: string;
  /** Addresses and networks of the municipality's own that it may lead to; no other private one. */
  readonly private: readonly string[];
  readonly places: readonly DiaryPlace[];
  readonly markings: readonly DiaryMarking[];
  /** A message of a normal mailbox may go along, when it is asked for. */
  readonly withMessage: boolean;
}

export interface Municipality {
  readonly name: string;
  readonly language: Language;
  readonly calendar: Calendar;
  /** Lower case; mail never goes outside these. */
  readonly domains: readonly string[];
  readonly admins: readonly Upn[];
  readonly switchboard: Switchboard | undefined;
  readonly contacts: {
    /** For a threat, worry for a child, despair; 112 stands before them. */
    readonly urgent: readonly Contact[];
    /** Who hears of personal data that went astray. */
    readonly dataProtection: Contact | undefined;
  };
  readonly lastResort: Upn | undefined;
  /** The bot's own mailbox, from which it writes to staff; without one it writes in Teams alone. */
  readonly notifyFrom?: Upn | undefined;
  /** Without it nothing is told outside of who has which mailbox. */
  readonly duty?: DutyTold;
  /** What lets the message trace be read for the duty addresses: the decision; without it nothing is. */
  readonly quarantine?: { readonly decision: string };
  /** Without it numbers are typed. */
  readonly diary?: DiaryOf;
  /** Without it nothing is described for the web. */
  readonly publish?: Publishing;
  /** Without it no category of a message is looked at. */
  readonly categories?: Categories;
  readonly mailboxes: readonly DutyMailbox[];
  readonly functions: readonly DutyFunction[];
  readonly authorities: readonly Authority[];
  readonly staff: {
    readonly watch: 'none' | 'everyone' | readonly { readonly group: string }[];
    readonly managerOf: 'directory';
  };
  readonly absence: {
    readonly days: number;
    readonly count: 'calendar' | 'working';
    readonly method: 'instructions' | 'inboxRule';
    /** How a delegation is put in effect whose owner is away; a rule only where a decision allows it. */
    readonly whileAway: 'task' | 'inboxRule';
    /** The file asks for the rule and names no decision. */
    readonly isDecisionMissing?: boolean;
    /** Senders whose mail no rule passes on, lower case: unions, occupational health, whistle-blowing. */
    readonly neverRedirect: readonly string[];
  };
  readonly assignments: { readonly dueWorkingDays: number; readonly approveWithinHours: number };
  /** What lets figures of a mailbox over time be shown: the negotiation that decided it; without it none are. */
  readonly figures?: { readonly decision: string };
  /** Who ties questions to the rules, and approves short answers. */
  readonly rules: { readonly editors: readonly Upn[] };
  /** Words for an answer, to be copied. */
  readonly drafts: readonly { readonly name: string; readonly text: string }[];
  readonly retention: readonly RetentionRule[];
}

/** The mailbox with that id, if the file still has it. */
export const findMailbox = (municipality: Municipality, id: MailboxId): DutyMailbox | undefined =>
  indexOf(municipality).byId.get(id);

/** Of one of the municipality's own domains. */
export const isOwnAddress = (
  { domains }: Pick<Municipality, 'domains'>,
  address: string | undefined,
): boolean => domains.includes(address?.split('@')[1] ?? '');

/** Whether it may be told outside who has that mailbox. */
export const isToldOutside = ({ duty }: Municipality, id: MailboxId): boolean =>
  duty !== undefined && (duty.mailboxes?.includes(id) ?? true);

/** Where the register has what comes to that mailbox; undefined: its numbers are typed. */
export const diaryPlaceOf = ({ diary }: Municipality, id: MailboxId): DiaryPlace | undefined =>
  diary?.places.find(({ mailboxes }) => mailboxes.includes(id));

/** The channels of Teams that the file names, which the bot may speak to. */
export const channelsOf = ({ switchboard, duty }: Municipality): readonly Channel[] => [
  ...(switchboard && 'channel' in switchboard ? [switchboard.channel] : []),
  ...(duty?.channel ? [duty.channel] : []),
];

export const isSwitchboard = ({ switchboard }: Municipality, upn: Upn): boolean =>
  switchboard !== undefined && 'people' in switchboard && switchboard.people.includes(upn);

/** The mailboxes that name the person in their roster, as manager or as deputy, in the file's order. */
export const mailboxesOf = (municipality: Municipality, who: Upn): readonly DutyMailbox[] =>
  indexOf(municipality).byPerson.get(who) ?? [];

interface Index {
  readonly byId: ReadonlyMap<MailboxId, DutyMailbox>;
  readonly byPerson: ReadonlyMap<Upn, readonly DutyMailbox[]>;
}

/** A file in force never changes, and every turn asks it. */
const indexes = new WeakMap<Municipality, Index>();

function indexOf(municipality: Municipality): Index {
  const known = indexes.get(municipality);
  if (known) return known;
  const byPerson = new Map<Upn, DutyMailbox[]>();
  for (const mailbox of municipality.mailboxes) {
    const named = [...mailbox.roster.map(({ person }) => person), mailbox.manager, mailbox.deputyManager];
    for (const who of new Set(named)) {
      if (who !== undefined) byPerson.set(who, [...(byPerson.get(who) ?? []), mailbox]);
    }
  }
  // Of two with one id the first counts; the file's check refuses them.
  const byId = new Map(municipality.mailboxes.toReversed().map((mailbox) => [mailbox.id, mailbox]));
  const index = { byId, byPerson };
  indexes.set(municipality, index);
  return index;
}

/** As the file says; dated changes and whoever stands in for a manager aside. */
export const hasInRoster = ({ roster }: Pick<DutyMailbox, 'roster'>, upn: Upn): boolean =>
  roster.some(({ person }) => person === upn);
export const isLedBy = (
  { manager, deputyManager }: Pick<DutyMailbox, 'manager' | 'deputyManager'>,
  upn: Upn,
): boolean => manager === upn || deputyManager === upn;

/** Roster, manager and deputy, in this order. */
export const peopleOfMailbox = ({ roster, manager, deputyManager }: DutyMailbox): readonly Upn[] => [
  ...roster.map(({ person }) => person),
  manager,
  ...(deputyManager === undefined ? [] : [deputyManager]),
];

/** On whom a ladder can come to rest, once each: whose absence has to be known, and nobody else's. */
export const peopleOfLadders = ({ mailboxes, functions, lastResort }: Municipality): readonly Upn[] => [
  ...new Set([
    ...mailboxes.flatMap(peopleOfMailbox),
    ...functions.flatMap(({ people }) => people),
    ...(lastResort === undefined ? [] : [lastResort]),
  ]),
];
