import type { TieCard, TieListCard, TieProposalCard, TieRow } from '../domain/tied/tie-cards';
import type { ShownRule } from '../domain/rule-duties';
import { beginningOf } from './answer-view';
import type { TextForm } from './question-views';
import { placeWords } from './rule-view';
import type { RulesWords } from '../texts/sv';
import { button, cut, line, onlyIf, refusalOnCard, subtle, when } from '../../core/cards/view';
import type { Button, CardView, Choice, Line, Row } from '../../core/cards/view';
import { listWords } from '../../core/texts/time-words';

interface TieProposalView extends CardView {
  readonly refusals: readonly string[];
  readonly text: string;
  readonly lines: readonly Line[];
  readonly ruleLabel: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly otherLabel: string;
  readonly buttons: readonly Button[];
}

const longestChoice = 120;

/** The likeliest rule is chosen already; another one is named by its number. */
export function tieProposalView(card: TieProposalCard, words: RulesWords): TieProposalView {
  const { tie } = words.texts.rules;
  return {
    title: tie.which,
    inWords: `${tie.which} ${card.text}`,
    refusals: refusalsOf(card, words),
    text: card.text,
    lines: [subtle(tie.how)],
    ruleLabel: tie.rule,
    value: card.choices[0]?.id ?? '-',
    choices: [
      ...card.choices.map((rule) => ({ title: choiceWords(rule, words), value: rule.id })),
      { title: tie.outside, value: '-' },
    ],
    otherLabel: tie.otherRule,
    buttons: [button(tie.propose, 'tie.propose', { gap: card.gapId })],
  };
}

const refusalsOf = (
  { refusal }: Pick<TieCard | TieListCard | TieProposalCard, 'refusal'>,
  { texts }: RulesWords,
): readonly string[] => (refusal === undefined ? [] : [refusalOnCard(refusal, texts)]);

function choiceWords(rule: ShownRule, { texts }: RulesWords): string {
  const words = `${placeWords(rule, texts)}: ${beginningOf(rule.text)}`;
  return words.length <= longestChoice ? words : `${words.slice(0, longestChoice).replace(/\s+\S*$/u, '')} …`;
}

interface TieView extends CardView {
  readonly refusals: readonly string[];
  /** The question, unless it stands in the form. */
  readonly asked: readonly string[];
  readonly shown: readonly { readonly place: string; readonly text: string }[];
  readonly lines: readonly Line[];
  readonly forms: readonly TextForm[];
}

export function tieView(card: TieCard, words: RulesWords): TieView {
  const { tie } = words.texts.rules;
  const isOpen = card.state === 'proposed' && card.text !== undefined;
  const title = titleOf(card, words);
  return {
    title,
    ...(card.state === 'proposed' && card.canDecide && { state: 'open' as const }),
    ...(card.text !== undefined && { inWords: `${title}: ${card.text}` }),
    refusals: refusalsOf(card, words),
    asked: onlyIf(!(isOpen && card.canDecide), () => card.text ?? tie.questionGone),
    shown: card.shown ? [{ place: placeWords(card.shown, words.texts), text: card.shown.text }] : [],
    lines: linesOf(card, words),
    forms: onlyIf(isOpen && card.canDecide, () => wordingForm(card, words)),
  };
}

function titleOf({ state, rule, proposerName, editors, canDecide }: TieCard, words: RulesWords): string {
  const { tie } = words.texts.rules;
  if (state === 'proposed')
    return canDecide
      ? tie.proposed(proposerName, rule)
      : tie.sentTo(listWords(editors, words.texts.time), rule);
  return state === 'tied' ? tie.tied(rule) : tie.over[state];
}

function linesOf(card: TieCard, words: RulesWords): readonly Line[] {
  const { tie } = words.texts.rules;
  const { state, decided, canDecide } = card;
  return [
    ...onlyIf(state === 'proposed', () => subtle(canDecide ? tie.whatTying : tie.whatNext)),
    ...(decided === undefined ? [] : [subtle(tie.by(decided.name, when(decided.at, card.now, words)))]),
  ];
}

function wordingForm({ tieId, version, text }: TieCard, { texts }: RulesWords): TextForm {
  const { tie } = texts.rules;
  const data = { tie: tieId, version };
  return {
    title: tie.wording,
    label: tie.wording,
    hint: tie.wordingHint,
    missing: tie.wordingMissing,
    value: text ?? '',
    longest: 500,
    buttons: [button(tie.confirm, 'tie.confirm', data), button(tie.decline, 'tie.decline', data)],
  };
}

interface TieListView extends CardView {
  readonly refusals: readonly string[];
  readonly lines: readonly Line[];
  readonly rows: readonly (Row & { readonly sets: readonly { readonly buttons: readonly Button[] }[] })[];
}

const mostRows = 20;

export function tieListView(card: TieListCard, words: RulesWords): TieListView {
  const { tie } = words.texts.rules;
  const { shown, more } = cut(card.rows, words.texts, mostRows);
  return {
    title: tie.count(card.rows.length),
    ...(card.waiting > 0 && card.canDecide && { state: 'open' as const }),
    refusals: refusalsOf(card, words),
    lines: [
      subtle(tie.inForce(card.title, card.version)),
      ...onlyIf(card.waiting > 0, () => line(tie.waiting(card.waiting))),
      ...more,
    ],
    rows: shown.map((row) => rowOf(row, card, words)),
  };
}

function rowOf(row: TieRow, card: TieListCard, words: RulesWords): TieListView['rows'][number] {
  const { tie } = words.texts.rules;
  const data = { tie: row.tieId, version: row.version };
  const buttons = card.canDecide
    ? [...onlyIf(!row.holds, () => button(tie.again, 'tie.again', data)), button(tie.end, 'tie.end', data)]
    : [];
  return {
    name: row.text,
    lines: [
      line(row.rule ?? tie.outside),
      subtle(tie.by(row.tiedBy, when(row.tiedAt, card.now, words))),
      ...onlyIf(!row.holds, () => line(tie.changed)),
    ],
    sets: onlyIf(buttons.length > 0, () => ({ buttons })),
  };
}
