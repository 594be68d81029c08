import type { AnswerCard, NamedDay, NearRulesCard } from '../domain/question-cards';
import type { QuestionId } from '../../core/ids';
import { metaId } from '../domain/document';
import type { ShownRule } from '../domain/rule-duties';
import { askForm, keptLines, secretLines, type TextForm } from './question-views';
import { fullDateWords, weekdayWords } from '../../core/texts/time-words';
import { placeWords, sourceWords } from './rule-view';
import type { RulesWords } from '../texts/sv';
import type { ActionData, Button, CardView, Line } from '../../core/cards/view';
import { button, line, onlyIf, subtle } from '../../core/cards/view';

export interface Approved {
  readonly text: string;
  readonly by: string;
}

interface AnswerView extends CardView {
  /** What a language model wrote, above the rule and said to be so. */
  readonly written: readonly Line[];
  readonly text: string;
  /** Above the rule, with who approved it. */
  readonly short: readonly Approved[];
  /** Below it, where the reader reads English. */
  readonly translated: readonly Approved[];
  readonly source: string;
  readonly alsoTitles: readonly string[];
  readonly also: readonly ShownRule[];
  readonly notes: readonly Line[];
  readonly othersTitles: readonly string[];
  readonly others: readonly Choice[];
  readonly buttons: readonly Button[];
  readonly asks: readonly TextForm[];
}

export function answerView(card: AnswerCard, words: RulesWords): AnswerView {
  const { rules: questions } = words.texts;
  const place = placeWords(card.rule, words.texts);
  const short = shortAnswer(card, words);
  const { others = [] } = card;
  return {
    title: place,
    isByAi: card.written !== undefined,
    inWords: `${place}: ${[...short.map(({ text }) => text), card.rule.text].join(' ')}`,
    written: writtenLines(card, words),
    text: card.rule.text,
    short,
    translated: translated(card, words),
    source: [sourceWords(card.document, words.texts), questions.ruleLanguage].filter(Boolean).join(' · '),
    alsoTitles: onlyIf(card.related.length > 0, () => questions.related),
    also: card.related.map((rule) => ({ ...rule, id: placeWords(rule, words.texts) })),
    notes: noteLines(card, words),
    othersTitles: onlyIf(others.length > 0, () => questions.near),
    others: choicesOf(others, card.questionId, words),
    buttons: card.verdict === undefined ? verdictButtons(card, words) : [],
    asks: onlyIf(card.isRegistrar !== true, () =>
      askForm(card, words, card.verdict === 'notHelpful' ? card.rule.id : undefined),
    ),
  };
}

function dayWords({ date, isWorkingDay, next, isNo }: NamedDay, texts: RulesWords['texts']): string {
  const day = weekdayWords(date, date, texts.time);
  if (isWorkingDay) return texts.rules.workingDay(day);
  return texts.rules.noWorkingDay(day, { next: weekdayWords(next, date, texts.time), isNo });
}

const shortAnswer = ({ short }: AnswerCard, { texts }: RulesWords): readonly Approved[] =>
  short === undefined
    ? []
    : [
        {
          text: texts.language === 'sv' ? short.text.sv : short.text.en,
          by:
            short.isExample === true
              ? texts.rules.example
              : texts.rules.shortAnswerBy(short.byName, fullDateWords(short.on, texts.time)),
        },
      ];

const translated = ({ english }: AnswerCard, { texts }: RulesWords): readonly Approved[] => {
  const { englishBy } = texts.rules;
  if (english === undefined || englishBy === undefined) return [];
  const by =
    english.isExample === true
      ? texts.rules.example
      : englishBy(english.byName, fullDateWords(english.on, texts.time));
  return [{ text: english.text, by }];
};

type Choice = Button & { readonly place: string; readonly text: string };

/** The heading and the first sentence of each; pressed, the rule is shown whole. */
const choicesOf = (
  rules: readonly ShownRule[],
  asked: QuestionId,
  { texts }: RulesWords,
): readonly Choice[] =>
  rules.map((rule) => ({
    ...button(rule.id === metaId ? texts.rules.showDocument : texts.rules.showRule(rule.id), 'rules.choose', {
      rule: rule.id,
      asked,
    }),
    place: placeWords(rule, texts),
    text: beginningOf(rule.text),
  }));

interface NearRulesView extends CardView {
  readonly choices: readonly Choice[];
  readonly notes: readonly Line[];
  readonly buttons: readonly Button[];
}

export function nearRulesView(card: NearRulesCard, words: RulesWords): NearRulesView {
  const { rules: questions } = words.texts;
  const { choices, questionId: asked } = card;
  return {
    title: questions.near,
    inWords: [questions.near, ...choices.map((rule) => placeWords(rule, words.texts))].join(' '),
    choices: choicesOf(choices, asked, words),
    notes: [
      ...onlyIf(card.needsConsentNote, () => line(questions.consent)),
      ...secretLines(card.secret, words),
    ],
    buttons: [button(questions.noneOfThem, 'rules.choose', { asked })],
  };
}

const longestBeginning = 110;

/** "Roll: Registrator. Ansvar: Öppnar …"; a label of several words is more often a sentence. */
const rowOfTable = /^\p{Lu}[\p{L} -]{0,31}: [^.]*\. \p{Lu}[\p{L}-]{0,31}: /u;

/** The first sentence, of a row of a table all of it; cut between words where it is long. */
export function beginningOf(text: string): string {
  const [sentence = text] = text.split(/(?<=[^\d][.?!])\s+(?=\p{Lu})/u);
  const first = rowOfTable.test(text) ? text : sentence;
  if (first.length <= longestBeginning) return first;
  return `${first.slice(0, longestBeginning).replace(/\s+\S*$/u, '')} …`;
}

function writtenLines({ written }: AnswerCard, { texts }: RulesWords): readonly Line[] {
  if (written === undefined) return [];
  const { lead, translation } = written;
  return [
    line(texts.rules.byAi(lead)),
    ...(translation === undefined ? [] : [line(texts.rules.aiTranslation(translation))]),
  ];
}

function noteLines(card: AnswerCard, words: RulesWords): readonly Line[] {
  const { rules: questions } = words.texts;
  return [
    ...(card.day === undefined ? [] : [line(dayWords(card.day, words.texts))]),
    ...onlyIf(card.needsConsentNote, () => line(questions.consent)),
    ...(card.deed === undefined ? [] : [line(questions.deeds[card.deed])]),
    ...secretLines(card.secret, words),
    ...(card.verdict === undefined
      ? []
      : [
          subtle(
            card.verdict === 'helpful'
              ? questions.thanks
              : questions.sorry(card.isRegistrar !== true && (card.others ?? []).length === 0),
          ),
        ]),
    ...(card.verdict === 'notHelpful' ? keptLines(card, words) : []),
  ];
}

function verdictButtons({ rule, related, questionId }: AnswerCard, { texts }: RulesWords): readonly Button[] {
  const data: ActionData = { rules: [rule, ...related].map(({ id }) => id).join(' '), asked: questionId };
  return [
    button(texts.rules.helpful, 'rules.helpful', data),
    button(texts.rules.notHelpful, 'rules.notHelpful', data),
  ];
}
