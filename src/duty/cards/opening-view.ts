// The card about opening as its reader sees it: headline, ladder, buttons; which buttons is decided in domain/duty-transitions.ts (F1, F2).

import { outlookMailbox } from '../../core/outlook-link';
import {
  refusalOnCard,
  onlyIf,
  cut,
  subtle,
  when,
  button,
  type Button,
  type CardState,
  type CardView,
  type Line,
  type ActionData,
  type Link,
} from '../../core/cards/view';
import { dateOf, daysBetween } from '../../core/time';
import type { OpeningCard, OpeningSection, Stop } from '../domain/opening-cards';
import type { DutyWords } from '../texts/sv';
import { openingLines } from './opening-lines';
import { headlineOf, moodOf, type Headline } from './opening-mood';

interface SectionView {
  readonly headings: readonly string[];
  readonly hasSeparator: boolean;
  readonly spacing: 'Medium' | 'Small';
  readonly lines: readonly Line[];
  /** None or one: the day's ladder. */
  readonly ladders: readonly { readonly stops: readonly StopView[] }[];
  /** None or one row of buttons of its own. */
  readonly rows: readonly SectionButtons[];
}

interface OpeningView extends CardView {
  readonly refusals: readonly string[];
  readonly sections: readonly SectionView[];
  readonly more: readonly Line[];
  /** The buttons below the card. */
  readonly card: SectionButtons;
  /** None or one: choosing a person to give a mailbox to. */
  readonly gives: readonly { readonly mailboxes: readonly GiveView[] }[];
  readonly rules: readonly Button[];
}

/** What was missed is noted, and asks for nothing of the reader. */
const states: Readonly<Record<Headline['mood'], CardState | undefined>> = {
  unseen: 'open',
  nobody: 'open',
  unreadable: 'open',
  yours: 'open',
  missed: 'late',
  notCheckable: 'open',
  openedLater: 'done',
  opened: 'done',
  continued: undefined,
  newer: undefined,
  passedOn: undefined,
};

/** A card stays below 25 KB: so many mailboxes have buttons at a time, the others get theirs as these are done. */
const mostWithButtons = 6;
const mostShown = 20;
/** Teams leaves out what goes beyond it. */
const mostBelow = 6;

export function openingView(card: OpeningCard, words: DutyWords): OpeningView {
  const headline = headlineOf(card, words);
  const { shown, more } = cut(inOrder(card.sections), words.texts, mostShown);
  const active = openFirst(shown).filter(hasButtons).slice(0, mostWithButtons);
  const gives = giveViews(active, card, words);
  return {
    title: headline.title,
    state: states[headline.mood],
    refusals: card.refusal
      ? [refusalOnCard(card.refusal, words.texts, { onDuty: onlyHolder(card), inTheWay: card.inTheWay })]
      : [],
    sections: shown.map((section) => sectionView(section, { card, active, words })),
    more,
    card: buttonsBelow(card, words),
    gives: onlyIf(gives.length > 0, () => ({ mailboxes: gives })),
    rules: ruleButton(card, words),
  };
}

const openFirst = (sections: readonly OpeningSection[]): readonly OpeningSection[] => [
  ...sections.filter((section) => section.state === 'open'),
  ...sections.filter((section) => section.state !== 'open'),
];

/** In the file's order, unless what is still open could fall off the end. */
const inOrder = (sections: readonly OpeningSection[]): readonly OpeningSection[] =>
  sections.length > mostShown ? openFirst(sections) : sections;

const hasButtons = ({ can, undoChange }: OpeningSection): boolean =>
  undoChange !== undefined || can.length > 0;

function onlyHolder({ sections }: OpeningCard): string | undefined {
  const [section] = sections;
  const onDuty = sections.length === 1 ? section?.onDuty : undefined;
  return onDuty && !onDuty.isReader ? onDuty.name : undefined;
}

interface Surroundings {
  readonly card: OpeningCard;
  readonly active: readonly OpeningSection[];
  readonly words: DutyWords;
}

function sectionView(section: OpeningSection, { card, active, words }: Surroundings): SectionView {
  const isAlone = card.sections.length === 1;
  const mood = moodOf(section, card.step);
  const isInTitle = mood === headlineOf(card, words).mood;
  const lines = openingLines({ card, section, mood, isAlone, isInTitle }, words);
  const mustWait = hasButtons(section) && !active.includes(section);
  return {
    headings: onlyIf(!isAlone, () => section.name),
    hasSeparator: !isAlone,
    spacing: isAlone ? 'Small' : 'Medium',
    lines: mustWait ? [...lines.slice(0, 1), subtle(words.texts.duty.opening.buttonsLater)] : lines,
    ladders: onlyIf(isAlone && !mustWait && mood === 'unseen' && section.stops !== undefined, () => ({
      stops: stopViews(section.stops ?? [], card, words),
    })),
    rows: mustWait ? [] : ownRow(section, card, words),
  };
}

interface StopView {
  readonly text: string;
  readonly weight: 'Bolder' | 'Default';
  readonly isSubtle: boolean;
}

/** "✓ 12 den som har den → ○ 13 nästa …"; the last that was said stands out. */
function stopViews(stops: readonly Stop[], { now }: OpeningCard, words: DutyWords): readonly StopView[] {
  const { duty } = words.texts;
  const lastSaid = stops.findLastIndex(({ is }) => is === 'said');
  const signs = { said: '✓', leftOut: '–', ahead: '○' };
  return stops.map(({ at, step, is }, place) => ({
    text: `${signs[is]} ${when(at, now, words).clock} ${duty.opening.stops[step]}${place === stops.length - 1 ? '' : '  →  '}`,
    weight: place === lastSaid ? 'Bolder' : 'Default',
    isSubtle: place !== lastSaid,
  }));
}

/** A card over one mailbox has its buttons below, as far as there is room; over several, each has its own. */
function buttonsBelow(card: OpeningCard, words: DutyWords): SectionButtons {
  const [only, ...others] = card.sections;
  if (only === undefined || others.length > 0) return { links: [], buttons: [] };
  const { links, buttons } = sectionButtons(only, card, words);
  return {
    links,
    buttons: hasRoomForJunk(card, words) ? [...buttons, ...junkButton(only, card, words)] : buttons,
  };
}

function hasRoomForJunk(card: OpeningCard, words: DutyWords): boolean {
  const [only, ...others] = card.sections;
  if (only === undefined || others.length > 0) return false;
  const { links, buttons } = sectionButtons(only, card, words);
  const more = [...giveViews([only], card, words), ...ruleButton(card, words)];
  return links.length + buttons.length + more.length < mostBelow;
}

function ownRow(section: OpeningSection, card: OpeningCard, words: DutyWords): readonly SectionButtons[] {
  const isAlone = card.sections.length === 1;
  const own = isAlone ? { links: [], buttons: [] } : sectionButtons(section, card, words);
  const junk = hasRoomForJunk(card, words) ? [] : junkButton(section, card, words);
  const row = { links: own.links, buttons: [...own.buttons, ...junk] };
  return onlyIf(row.links.length + row.buttons.length > 0, () => row);
}

/** What can be done about one mailbox. */
interface SectionButtons {
  readonly links: readonly Link[];
  readonly buttons: readonly Button[];
}

function sectionButtons(section: OpeningSection, card: OpeningCard, words: DutyWords): SectionButtons {
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
      url: outlookMailbox(section.address),
      style: isTheReaders(section, card) ? 'positive' : 'default',
    })),
    buttons: [
      ...onlyIf(can.includes('duty.accept'), () => button(buttons.accept, 'duty.accept', data)),
      ...onlyIf(can.includes('opening.confirm'), () => button(buttons.confirm, 'opening.confirm', data)),
      ...onlyIf(can.includes('duty.passOn'), () =>
        button(isMorning ? buttons.passOn : buttons.passOnToday, 'duty.passOn', data),
      ),
      ...onlyIf(can.includes('opening.yesterday'), () =>
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

const junkButton = (section: OpeningSection, card: OpeningCard, { texts }: DutyWords): readonly Button[] =>
  onlyIf(section.can.includes('junk.reviewed'), () =>
    button(texts.duty.buttons.junk, 'junk.reviewed', dataOf(section, card)),
  );

/** A mailbox that the reader may give to the person chosen above; named where there are several. */
interface GiveView {
  readonly names: readonly string[];
  readonly buttons: readonly Button[];
}

function giveViews(
  sections: readonly OpeningSection[],
  card: OpeningCard,
  { texts }: DutyWords,
): readonly GiveView[] {
  return sections
    .filter((section) => section.can.includes('duty.give'))
    .map((section) => ({
      names: onlyIf(card.sections.length > 1, () => section.name),
      buttons: [
        button(texts.duty.buttons.giveMailbox, 'duty.give', dataOf(section, card)),
        button(texts.duty.buttons.plan, 'roster.show', { mailbox: section.mailboxId }),
      ],
    }));
}

/** The rule behind the demand: that the mailbox is opened (F1), or that somebody stands in for the one away (F2). */
function ruleButton(card: OpeningCard, { texts }: DutyWords): readonly Button[] {
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

function laterTitle(section: OpeningSection, card: OpeningCard, { texts, zone }: DutyWords): string {
  const daysAgo = daysBetween(section.date, dateOf(card.now, zone));
  const isMissed = section.state === 'missed';
  if (daysAgo === 0) return isMissed ? texts.duty.buttons.openedLaterToday : texts.duty.buttons.openedToday;
  return daysAgo === 1 ? texts.duty.buttons.openedYesterday : texts.duty.buttons.openedThatDay;
}

const isTheReaders = (section: OpeningSection, card: OpeningCard): boolean =>
  card.sections.length === 1 && moodOf(section, card.step) !== 'passedOn';
