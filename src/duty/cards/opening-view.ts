import type { OpeningCard, OpeningSection } from '../domain/opening-cards';
import {
  giveViews,
  junkButton,
  ruleButton,
  sectionButtons,
  type GiveView,
  type SectionButtons,
} from './opening-buttons';
import { openingLines } from './opening-lines';
import { headlineOf, moodOf } from './opening-mood';
import { refusalOnCard } from '../../core/cards/refusal-words';
import type { DutyWords } from '../texts/sv';
import { onlyIf, cut, subtle, type Button, type CardView, type Line } from '../../core/cards/view';

interface SectionView {
  readonly headings: readonly string[];
  readonly hasSeparator: boolean;
  readonly spacing: 'Medium' | 'Small';
  readonly lines: readonly Line[];
  /** None or one row of buttons of its own. */
  readonly rows: readonly SectionButtons[];
}

export interface OpeningView extends CardView {
  readonly refusals: readonly string[];
  readonly sections: readonly SectionView[];
  readonly more: readonly Line[];
  /** The buttons below the card. */
  readonly card: SectionButtons;
  /** None or one: choosing a person to give a mailbox to. */
  readonly gives: readonly { readonly mailboxes: readonly GiveView[] }[];
  readonly rules: readonly Button[];
}

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
    refusals: card.refusal ? [refusalOnCard(card.refusal, words.texts, onlyHolder(card))] : [],
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
    rows: mustWait ? [] : ownRow(section, card, words),
  };
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
