import type { AgreementRow, AgreementsCard, RecordGuideCard } from '../domain/shown/message-cards';
import { dateOf } from '../../core/time';
import { weekdayWords } from '../../core/texts/time-words';
import { choiceInput, form, textInput, type FormView } from './form-view';
import { buttonSets, type MessageButtonsView } from './message-buttons';
import { refusalOnCard, button, cut, line, onlyIf, subtle } from '../../core/cards/view';
import type { Button, CardView, Line, Row } from '../../core/cards/view';
import type { IncomingWords } from '../texts/sv';

interface AgreementsView extends CardView {
  readonly refusals: readonly string[];
  readonly lines: readonly Line[];
  readonly rows: readonly (Row & { readonly sets: readonly MessageButtonsView[] })[];
  readonly forms: readonly FormView[];
}

export function agreementsView(card: AgreementsCard, words: IncomingWords): AgreementsView {
  const { agreements } = words.texts.incoming;
  const { shown, more } = cut(card.rows, words.texts, 15);
  return {
    title: titleOf(card, words),
    ...(card.rows.some(({ canAgree }) => canAgree) && { state: 'open' }),
    refusals: card.refusal ? [refusalOnCard(card.refusal, words.texts)] : [],
    lines: [subtle(agreements.how), ...more],
    rows: shown.map((row) => agreementRow(row, card, words)),
    forms: [makeForm(card, words)],
  };
}

function titleOf({ rows }: AgreementsCard, { texts }: IncomingWords): string {
  const { agreements } = texts.incoming;
  const asked = rows.filter((row) => row.canAgree).length;
  if (asked > 0) return agreements.toAgree(asked);
  return rows.length === 0 ? agreements.none : agreements.title(rows.length);
}

function agreementRow(row: AgreementRow, card: AgreementsCard, { texts, zone }: IncomingWords) {
  const { agreements, lines } = texts.incoming;
  const day = weekdayWords(dateOf(row.madeAt, zone), dateOf(card.now, zone), texts.time);
  const isInForce = row.agreedBy !== undefined;
  const after = row.canAgree ? agreements.afterYourYes : agreements.afterManagersYes;
  const data = { notice: card.noticeId, agreement: row.id };
  return {
    name: lines.answers(row.responder),
    lines: [
      line([row.mailbox, agreements.kind(row)].join(' · ')),
      subtle(
        isInForce
          ? agreements.agreed(row.agreedBy, day)
          : `${agreements.proposed(row.madeBy, day)}; ${after}`,
      ),
    ],
    sets: buttonSets([
      ...onlyIf(row.canAgree, () => button(agreements.agree, 'agreement.make', data)),
      button(agreements.end, 'agreement.end', data),
    ]),
  };
}

function makeForm(card: AgreementsCard, { texts }: IncomingWords): FormView {
  const { agreements, inputs } = texts.incoming;
  const send = button(agreements.makeSend, 'agreement.make', { notice: card.noticeId });
  return form(agreements.make, send, {
    people: [
      {
        label: inputs.responder,
        placeholder: texts.labels.pickPersonHint,
        errorMessage: inputs.responderMissing,
        choices: [],
      },
    ],
    choices: onlyIf(card.mailboxes.length > 1, () =>
      choiceInput(
        'mailbox',
        inputs.mailbox,
        card.mailboxes.map(({ id, name }) => ({ title: name, value: id })),
      ),
    ),
    texts: [
      textInput('folder', inputs.folder),
      textInput('domain', inputs.domain),
      textInput('words', inputs.words),
    ],
  });
}

interface RecordGuideView extends CardView {
  readonly lines: readonly Line[];
  readonly buttons: readonly Button[];
}

export function recordGuideView({ step }: RecordGuideCard, { texts }: IncomingWords): RecordGuideView {
  const { guide } = texts.incoming;
  if (step.kind === 'end') {
    const { title, next } = guide.ends[step.end];
    return { title, lines: [...next.map(line), subtle(guide.notLaw)], buttons: [] };
  }
  const { ask, help } = guide.questions[step.question];
  return {
    title: guide.title,
    inWords: `${guide.title} ${ask}`,
    lines: [line(ask), subtle(help)],
    buttons: (['yes', 'no', 'unsure'] as const).map((choice) =>
      button(guide.choices[choice], 'guide.next', { question: step.question, choice }),
    ),
  };
}
