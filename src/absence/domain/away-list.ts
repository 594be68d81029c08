// Who is away in some days, as a list to be looked through on the work page: never why, never who reads the mail (P7, T10).

import type { PersonId } from '../../core/ids';
import type { Back, Period } from '../../core/period';
import type { LocalDate } from '../../core/time';
import type { DaysOffCard } from '../../roster/domain/roster-cards';
import type { AbsenceCard, DelegationCard } from './delegation-cards';

/** A shared mailbox and who has it; undefined: nobody has. */
interface Answering {
  readonly mailbox: string;
  readonly holder: string | undefined;
}

/** Days in a row on which the same people have the mailboxes. */
export interface AnsweringDays {
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
  /** Of each of them this part alone. */
  readonly clock?: Period['clock'];
  readonly mailboxes: readonly Answering[];
  /** Of a manager: who decides in their place; no name: nobody does. */
  readonly decides?: { readonly name: string | undefined };
}

export interface AwayPerson extends Back {
  readonly id: PersonId;
  /** With the unit where two have the same name. */
  readonly name: string;
  readonly unit: string | undefined;
  /** In their order; at least one. */
  readonly periods: readonly Period[];
  /** Whether the mail is arranged; undefined where the reader does not lead the person, or where nothing is asked. */
  readonly isArranged: boolean | undefined;
  /** Who can be talked to meanwhile, of their working days that are shown; empty: the unit has no mailbox. */
  readonly answering: readonly AnsweringDays[];
}

export interface AwayList {
  readonly today: LocalDate;
  readonly from: LocalDate;
  readonly lastDay: LocalDate;
  /** Whose absences the reader may know of: `own`, nobody else's. */
  readonly whose: 'switchboard' | 'others' | 'own';
  /** Of whom somebody is away, before any filter. */
  readonly units: readonly string[];
  /** How many are away by the filter; as many as can be read are told. */
  readonly total: number;
  /** Somebody is, whom the filter leaves out or not. */
  readonly isAny: boolean;
  readonly people: readonly AwayPerson[];
  /** Colleagues with the name that the switchboard looks for, of whom nobody is away; undefined where nobody is looked for. */
  readonly notAway: readonly string[] | undefined;
  /** The directory does not answer, so that somebody may be missing. */
  readonly isSilent: boolean;
  /** Of whom the reader can say that they are away, beside themselves. */
  readonly reportable: readonly { readonly id: PersonId; readonly name: string }[];
  readonly readerId: PersonId;
  /** What is known of the reader’s own days, and of weekdays never worked; each with its undo. */
  readonly own: readonly (AbsenceCard | DaysOffCard)[];
  /** Who reads whose mail, as far as it is the reader's to answer. */
  readonly mail: readonly DelegationCard[];
  /** What the reader has said of others, each with its undo. */
  readonly noted: readonly AbsenceCard[];
}

interface AwayFilter {
  readonly unit: string | undefined;
  /** The beginnings of words of name or unit, all of which are there. */
  readonly text: string | undefined;
}

/** Without regard to case. */
export function isMeant(
  { name, unit }: Pick<AwayPerson, 'name' | 'unit'>,
  { unit: wanted, text }: AwayFilter,
): boolean {
  if (wanted !== undefined && unit !== wanted) return false;
  const words = wordsOf(`${name} ${unit ?? ''}`);
  return wordsOf(text ?? '').every((part) => words.some((word) => word.startsWith(part)));
}

const wordsOf = (text: string) => text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
