// A day and a mailbox that a question names: the calendar says what a day is, and a mailbox by its name is a shared one (F1).

import { isWorkingDay, nextWorkingDay, type Calendar } from '../../../core/calendar';
import type { MailboxId } from '../../../core/ids';
import type { LocalDate } from '../../../core/time';
import type { Question } from '../finding/ask';
import type { NamedDay } from '../question-cards';
import type { ShownRule } from '../rule-duties';

const aboutWorkingDays = /arbetsdag|vardag|working day|weekday/iu;
const everyWorkingDay = /varje (?:arbetsdag|vardag)|every (?:working day|weekday)/iu;
const mustIt =
  /^\W*(?:ska|skall|måste|maste|behöver|behover|behövs|behovs|must|should|does|do|is)(?!\p{L})/iu;
const negated = /(?<!\p{L})(?:inte|ej|aldrig|utan|slippa|not|never|n't)(?!\p{L})/iu;

/** Undefined where the rule says nothing of working days. */
export function namedDay(
  calendar: Calendar,
  { text }: ShownRule,
  { day, question }: { readonly day: LocalDate; readonly question: string },
): NamedDay | undefined {
  if (!aboutWorkingDays.test(text)) return undefined;
  return {
    date: day,
    isWorkingDay: isWorkingDay(calendar, day),
    next: nextWorkingDay(calendar, day),
    isNo: everyWorkingDay.test(text) && mustIt.test(question) && !negated.test(question),
  };
}

const aboutMail = /post|mejl|mail|låd|lad|inkorg|box/iu;

/**
 * The rules know no mailbox by its name, but what kind of mailbox it is, and no date: whether something must be done on
 * it is asked of every working day.
 */
export function withNamed(question: Question, { mailbox, day }: NamedIn): Question {
  const isOfMailbox = mailbox !== undefined && aboutMail.test(question.text);
  const isOfDay = day !== undefined && mustIt.test(question.text);
  const before = [
    question.before ?? '',
    isOfMailbox ? 'förvaltningsbrevlådan' : '',
    isOfDay ? 'arbetsdag' : '',
  ].filter((words) => words !== '');
  return before.length === 0 ? question : { ...question, before: before.join(' ') };
}

interface NamedIn {
  readonly mailbox: MailboxId | undefined;
  readonly day: LocalDate | undefined;
}
