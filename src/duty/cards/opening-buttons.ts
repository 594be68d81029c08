import type { OpeningCard, OpeningSection } from '../domain/opening-cards';
import { dateOf, daysBetween } from '../../core/time';
import { moodOf } from './opening-mood';
import type { DutyWords } from '../texts/sv';
import { button, onlyIf, type ActionData, type Button, type Link } from '../../core/cards/view';

/** What can be done about one mailbox. */
export interface SectionButtons {
  readonly links: readonly Link[];
  readonly buttons: readonly Button[];
}

export function sectionButtons(section: OpeningSection, card: OpeningCard, words: DutyWords): SectionButtons {
  const { can } = section;
  const { undo } = words.texts.buttons;
  const { buttons } = words.texts.duty;
  const data = dataOf(section, card);
  const isMorning = card.step === 'morning' || card.step === 'given';
  const isOpenToReader =
    section.state === 'open' &&
    (can.includes('opening.confirm') || can.includes('duty.accept') || can.includes('duty.passOn'));
  return {
    links: onlyIf(isOpenToReader, () => ({
      title: buttons.open,
      url: mailboxUrl(section.address),
      style: isTheReaders(section, card) ? 'positive' : 'default',
    })),
    buttons: [
      ...onlyIf(can.includes('duty.accept'), () => button(buttons.accept, 'duty.accept', data)),
      ...onlyIf(can.includes('opening.confirm'), () => button(buttons.confirm, 'opening.confirm', data)),
      ...onlyIf(can.includes('duty.passOn'), () =>
        button(isMorning ? buttons.passOn : buttons.passOnToday, 'duty.passOn', data),
      ),
      ...onlyIf(can.includes('opening.yesterday') && section.continuedAt === undefined, () =>
        button(laterTitle(section, card, words), 'opening.yesterday', data),
      ),
      ...onlyIf(can.includes('opening.retract'), () => button(undo, 'opening.retract', data)),
      ...undoButton(section, data, words),
    ],
  };
}

function undoButton(
  { undoChange }: OpeningSection,
  data: ActionData,
  { texts }: DutyWords,
): readonly Button[] {
  if (undoChange === undefined) return [];
  return [button(texts.duty.buttons.undoChange, 'roster.undo', { ...data, change: undoChange })];
}

export const junkButton = (
  section: OpeningSection,
  card: OpeningCard,
  { texts }: DutyWords,
): readonly Button[] =>
  onlyIf(section.can.includes('junk.reviewed'), () =>
    button(texts.duty.buttons.junk, 'junk.reviewed', dataOf(section, card)),
  );

/** A mailbox that the reader may give to the person chosen above; named where there are several. */
export interface GiveView {
  readonly names: readonly string[];
  readonly buttons: readonly Button[];
}

export function giveViews(
  sections: readonly OpeningSection[],
  card: OpeningCard,
  { texts }: DutyWords,
): readonly GiveView[] {
  return sections
    .filter((section) => section.can.includes('duty.give'))
    .map((section) => ({
      names: onlyIf(card.sections.length > 1, () => section.name),
      buttons: [button(texts.duty.buttons.giveMailbox, 'duty.give', dataOf(section, card))],
    }));
}

/** The rule behind the demand: that the mailbox is opened (F1), or that somebody stands in for the one away (F2). */
export function ruleButton(card: OpeningCard, { texts }: DutyWords): readonly Button[] {
  const moods = card.sections.map((section) => moodOf(section, card.step));
  const demanding = moods.filter((mood) => ['unseen', 'unreadable', 'yours', 'nobody'].includes(mood));
  const isHandedOver = demanding.every((mood) => mood === 'yours' || mood === 'nobody');
  const data = { notice: card.noticeId, rule: isHandedOver ? 'F2' : 'F1' };
  return onlyIf(demanding.length > 0, () => button(texts.buttons.rule, 'rules.show', data));
}

const dataOf = (section: OpeningSection, { noticeId }: OpeningCard): ActionData => ({
  notice: noticeId,
  mailbox: section.mailboxId,
  date: section.date,
  version: section.version,
});

/** Outlook on the web with the shared mailbox open. */
const mailboxUrl = (address: string): string =>
  `https://outlook.office.com/mail/${encodeURIComponent(address).replace('%40', '@')}/inbox`;

function laterTitle(section: OpeningSection, card: OpeningCard, { texts, zone }: DutyWords): string {
  const daysAgo = daysBetween(section.date, dateOf(card.now, zone));
  const isMissed = section.state === 'missed';
  if (daysAgo === 0) return isMissed ? texts.duty.buttons.openedLaterToday : texts.duty.buttons.openedToday;
  return daysAgo === 1 ? texts.duty.buttons.openedYesterday : texts.duty.buttons.openedThatDay;
}

const isTheReaders = (section: OpeningSection, card: OpeningCard): boolean =>
  card.sections.length === 1 && moodOf(section, card.step) !== 'passedOn';
