import type { OpeningCard, OpeningSection } from '../domain/opening-cards';
import type { Step } from '../domain/ladder';
import { awayNowWords } from '../../core/cards/view';
import { unreachable } from '../../core/refusal';
import { dateOf } from '../../core/time';
import { dayWords } from '../../core/texts/time-words';
import type { DutyTexts, DutyWords } from '../texts/sv';

/** What is true of a mailbox on an opening card, in the words of its first line. */
type OpeningMood = keyof DutyTexts['opening']['title'];

/** One mailbox, told either as the whole card or as one of several under a heading of its own. */
export interface Telling {
  readonly card: OpeningCard;
  readonly section: OpeningSection;
  readonly mood: OpeningMood;
  readonly isAlone: boolean;
  /** Whether the card's first line has already said what is true of this mailbox. */
  readonly isInTitle: boolean;
}

/** What is true of the mailbox for this reader. */
export function moodOf(section: OpeningSection, step: Step): OpeningMood {
  switch (section.state) {
    case 'opened':
      return 'opened';
    case 'missed':
    case 'notCheckable':
      if (section.continuedAt !== undefined) return 'continued';
      return section.openedLater === undefined ? section.state : 'openedLater';
    case 'open':
      return section.continuedAt === undefined ? openMood(section, step) : 'newer';
    default:
      return unreachable(section.state);
  }
}

function openMood(section: OpeningSection, step: Step): OpeningMood {
  const { onDuty } = section;
  const isElsewhere = onDuty !== undefined && !onDuty.isReader;
  switch (step) {
    case 'morning':
    case 'given':
    case 'nobody':
      if (onDuty === undefined) return 'nobody';
      return isElsewhere ? 'passedOn' : 'yours';
    case 'check':
    case 'substitute':
      if (isElsewhere && (step === 'check' || !section.can.includes('duty.passOn'))) return 'passedOn';
      return section.unreadableSince === undefined ? 'unseen' : 'unreadable';
    case 'manager':
    case 'unreadable':
    case 'missed':
      return section.unreadableSince === undefined ? 'unseen' : 'unreadable';
    default:
      return unreachable(step);
  }
}

/** The most pressing first: the first that any mailbox is in gives the card its first line. */
const byUrgency: readonly OpeningMood[] = [
  'unseen',
  'nobody',
  'unreadable',
  'yours',
  'missed',
  'notCheckable',
  'openedLater',
  'continued',
  'newer',
  'passedOn',
  'opened',
];

export interface Headline {
  readonly mood: OpeningMood;
  readonly title: string;
}

/** The card's first line. */
export function headlineOf(card: OpeningCard, words: DutyWords): Headline {
  const moods = card.sections.map((section) => moodOf(section, card.step));
  const mood = byUrgency.find((candidate) => moods.includes(candidate)) ?? 'opened';
  const first = card.sections[moods.indexOf(mood)];
  const day = first ? sectionDay(first, card, words) : '';
  const { opening } = words.texts.duty;
  if (mood === 'passedOn' && moods.length === 1 && first?.onDuty) {
    return { mood, title: hasItWords(first.onDuty, day, words) };
  }
  if (mood === 'opened' && moods.length === 1 && first && neededNone(first)) {
    return { mood, title: opening.neededNone(day) };
  }
  const n = moods.filter((other) => other === mood).length;
  return { mood, title: opening.title[mood]({ n, of: moods.length }, day) };
}

/** "Anna Registrator har brevlådan i dag, borta till kl. 14; Bo Ersättare är på plats då". */
export function hasItWords(
  { name, isHolder, out }: NonNullable<OpeningSection['onDuty']>,
  day: string,
  { texts }: DutyWords,
): string {
  const { youHaveIt, hasIt } = texts.duty.opening;
  const has = isHolder === true ? youHaveIt(day) : hasIt(name, day);
  return out === undefined ? has : `${has}, ${awayNowWords(out, texts)}`;
}

/** Nothing unread lay there, so nobody had to open it. */
export const neededNone = ({ opened }: OpeningSection): boolean => opened?.how === 'nothingToOpen';

/** The section's day as seen from now: "i dag", "i går", "tisdag 1 december". */
export const sectionDay = (
  section: OpeningSection,
  { now }: OpeningCard,
  { texts, zone }: DutyWords,
): string => dayWords(section.date, dateOf(now, zone), texts.time);
