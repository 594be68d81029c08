// What whoever is away was to answer is given to somebody else, from the card that tells of it (F4).

import type { OverdueCard, OverdueRow } from '../domain/shown/list-cards';
import { button, datedWhen, onlyIf, subtle } from '../../core/cards/view';
import { reassignTitles } from './appoint-forms';
import type { IncomingWords } from '../texts/sv';
import { asLabel, choiceInput, form, toChoices, type FormView } from './form-view';
import { shownWords } from './inbox-view';

export interface AwayRows {
  readonly rows: readonly OverdueRow[];
  /** Those that may be given together with others. */
  readonly together: readonly OverdueRow[];
}

/** One form for all of them, since a card has one input of a name: which, where there are several, and to whom. */
export function awayForms(
  card: OverdueCard,
  { rows, together }: AwayRows,
  words: IncomingWords,
): readonly FormView[] {
  const [first, ...others] = rows;
  if (card.about !== 'away' || card.isBack === true || first === undefined) return [];
  const { texts } = words;
  const { buttons, inputs, overdue } = texts.incoming;
  const [title, send] = reassignTitles(card.canGive, buttons);
  const isOne = others.length === 0;
  const data = {
    ...{ notice: card.noticeId, ticked: 1 as const },
    ...(isOne && { messages: tickOf(first) }),
  };
  return [
    form(title, button(send, 'assignment.reassign', data), {
      people: [
        {
          label: inputs.responder,
          placeholder: texts.labels.pickPersonHint,
          errorMessage: inputs.responderMissing,
          choices: toChoices(card.likely ?? [], card.now, words),
        },
      ],
      choices: onlyIf(!isOne, () => ({
        ...choiceInput(
          'messages',
          overdue.awayWhich,
          rows.map((row) => ({ title: titleOf(row, card, words), value: tickOf(row) })),
        ),
        style: 'expanded',
        isMultiSelect: true,
        value: together.map(tickOf).join(','),
      })),
      lines: onlyIf(together.length < rows.length && !isOne, () => subtle(overdue.awayByItself)),
    }),
  ];
}

/** With the version that is shown. */
const tickOf = ({ id, version }: OverdueRow): string => `${id}.${String(version)}`;

/** Which of them it is, as its row says. */
function titleOf(row: OverdueRow, { now }: OverdueCard, words: IncomingWords): string {
  const { overdue } = words.texts.incoming;
  const [shown = row.number ?? overdue.message] = row.words.kind === 'read' ? shownWords(row, words) : [];
  const arrived = overdue.arrived(words.texts.time.moment(datedWhen(row.arrivedAt, now, words)));
  return asLabel(`${shown} (${[row.mailbox, arrived].join(' · ')})`);
}
