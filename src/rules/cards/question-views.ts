import type {
  AskedCard,
  NoAnswerCard,
  QuestionCard,
  QuestionListCard,
  SecretNote,
} from '../domain/question-cards';
import { fullDateWords } from '../../core/texts/time-words';
import { refusalOnCard, button, line, onlyIf, subtle, when } from '../../core/cards/view';
import type { Button, CardView, Line, Row } from '../../core/cards/view';
import type { RulesWords } from '../texts/sv';

/** A text to write and the button that sends it. */
export interface TextForm {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
  readonly value: string;
  readonly longest: number;
  readonly buttons: readonly Button[];
}

/** "Fråga registrator", with the question as it was written where that may be kept, to be changed before it is sent. */
export const askForm = (
  { question, questionId }: Pick<NoAnswerCard, 'question' | 'questionId'>,
  { texts }: RulesWords,
  /** The rule that was shown and did not help. */
  unhelpful?: string,
): TextForm => ({
  title: texts.rules.ask,
  label: texts.rules.askLabel,
  hint: question === undefined ? texts.rules.askAnew : texts.rules.askHint,
  missing: texts.rules.askMissing,
  value: question ?? '',
  longest: 1_000,
  buttons: [
    button(texts.rules.send, 'rules.askRegistrar', {
      asked: questionId,
      ...(unhelpful !== undefined && { rule: unhelpful }),
    }),
  ],
});

/** The asker is told at once that a personal identity number was taken out, and which rule says why. */
export function secretLines(secret: SecretNote | undefined, { texts }: RulesWords): readonly Line[] {
  if (secret === undefined) return [];
  const { rule } = secret;
  return [line(texts.rules.secret), ...(rule === undefined ? [] : [subtle(`${rule.id}: ${rule.text}`)])];
}

/** Where the rules say nothing, what Brevvakt goes by. */
export const ownLines = ({ ownWay }: Pick<NoAnswerCard, 'ownWay'>, { texts }: RulesWords): readonly Line[] =>
  ownWay === undefined ? [] : [line(texts.rules.ownWays[ownWay])];

/** Whether it is kept; what is not can be sent, so that its rule can be found the next time. */
export const keptLines = (
  { isKept, question, isRegistrar }: Pick<NoAnswerCard, 'isKept' | 'question' | 'isRegistrar'>,
  { texts }: RulesWords,
): readonly Line[] => [
  subtle(isKept ? texts.rules.kept : texts.rules.notKept),
  ...onlyIf(!isKept && question !== undefined && isRegistrar !== true, () => subtle(texts.rules.sendToTeach)),
];

interface NoAnswerView extends CardView {
  readonly lines: readonly Line[];
  /** Behind a button. */
  readonly asks: readonly TextForm[];
  /** Where it was asked for already. */
  readonly open: readonly TextForm[];
}

export function noAnswerView(card: NoAnswerCard, words: RulesWords): NoAnswerView {
  const { rules: questions } = words.texts;
  const asks = card.isRegistrar !== true;
  const [title = '', ...rest] =
    card.reason === 'not-in-rules' ? [questions.silent(card.title, asks)] : questions.noAnswer[card.reason];
  return {
    title,
    lines: [
      ...rest.map(line),
      ...secretLines(card.secret, words),
      ...ownLines(card, words),
      ...(card.reason === 'not-in-rules' ? [...keptLines(card, words), subtle(questions.canWrite)] : []),
    ],
    asks: onlyIf(card.reason === 'not-in-rules' && asks, () => askForm(card, words)),
    open: onlyIf(card.reason === 'asks-registrar', () => askForm(card, words)),
  };
}

interface QuestionView extends CardView {
  readonly refusals: readonly string[];
  readonly text: string;
  readonly lines: readonly Line[];
  readonly forms: readonly TextForm[];
}

export function questionView(card: QuestionCard, words: RulesWords): QuestionView {
  const { rules: questions } = words.texts;
  const { facts: named } = questions;
  const facts = [
    { title: named.asked, value: questions.askedWhen(when(card.askedAt, card.now, words)) },
    ...(card.department === undefined ? [] : [{ title: named.department, value: card.department }]),
  ];
  const { answer } = card;
  const refusals = card.refusal === undefined ? [] : [refusalOnCard(card.refusal, words.texts)];
  if (answer === undefined) {
    const title = (card.isReminder === true ? questions.waitsFor : questions.askedBy)(card.askerName);
    const lines = [subtle(questions.answerNote)];
    return {
      title,
      facts,
      state: 'open',
      inWords: `${title}: ${card.text}`,
      refusals,
      text: card.text,
      lines,
      forms: [answerForm(card, words)],
    };
  }
  const byWhom = subtle(questions.answeredBy(answer.name, when(answer.at, card.now, words)));
  return {
    title: questions.answered,
    facts,
    state: 'done',
    refusals,
    text: card.text,
    lines: [line(answer.text), byWhom],
    forms: [],
  };
}

const answerForm = ({ questionId, version }: QuestionCard, { texts }: RulesWords): TextForm => ({
  title: texts.rules.answerLabel,
  label: texts.rules.answerLabel,
  hint: texts.rules.answerHint,
  missing: texts.rules.answerMissing,
  value: '',
  longest: 2_000,
  buttons: [button(texts.rules.sendAnswer, 'question.answer', { question: questionId, version })],
});

interface AskedView extends CardView {
  readonly lines: readonly Line[];
}

export function askedView(card: AskedCard, words: RulesWords): AskedView {
  const { rules: questions } = words.texts;
  const { answer } = card;
  if (answer === undefined) {
    return {
      title: sentTitle(card, words),
      lines: [
        line(questions.youAsked(card.text)),
        subtle(questions.comesBack(card.mailbox)),
        ...secretLines(card.secret, words),
      ],
    };
  }
  const byWhom = questions.answeredBy(answer.name, when(answer.at, card.now, words));
  return {
    title: questions.gotAnswer(answer.name),
    state: 'done',
    lines: [line(answer.text), subtle(questions.youAsked(card.text)), subtle(byWhom)],
  };
}

function sentTitle({ receiverName, reachesAt, now }: AskedCard, words: RulesWords): string {
  const { rules: questions } = words.texts;
  return reachesAt === undefined
    ? questions.sentTo(receiverName)
    : questions.goesTo(receiverName, when(reachesAt, now, words));
}

interface QuestionListView extends CardView {
  readonly lines: readonly Line[];
  readonly gaps: readonly (Row & { readonly sets: readonly { readonly buttons: readonly Button[] }[] })[];
  readonly notes: readonly Line[];
  readonly buttons: readonly Button[];
}

export function questionListView(
  { waiting, gaps, withoutText, canPropose }: QuestionListCard,
  { texts }: RulesWords,
): QuestionListView {
  const { rules: questions, time } = texts;
  return {
    title: questions.waiting(waiting),
    ...(waiting > 0 && { state: 'open' }),
    lines: [
      ...onlyIf(gaps.length > 0 || withoutText === 0, () => line(questions.gaps(gaps.length))),
      ...onlyIf(withoutText > 0, () => subtle(questions.withoutText(withoutText))),
    ],
    gaps: gaps.map(({ id, text, times, lastAskedOn, shownRule, proposed }) => ({
      name: text,
      lines: [
        subtle(questions.gap(times, fullDateWords(lastAskedOn, time), shownRule)),
        ...(proposed === undefined
          ? []
          : [subtle(questions.tie.waits(proposed === '-' ? undefined : proposed))]),
      ],
      sets: onlyIf(canPropose && proposed === undefined, () => ({
        buttons: [button(questions.tie.open, 'tie.open', { gap: id })],
      })),
    })),
    notes: onlyIf(gaps.length > 0, () => subtle(canPropose ? questions.gapsTied : questions.gapsNote)),
    buttons: onlyIf(canPropose, () => button(questions.tie.list, 'tie.list', {})),
  };
}
