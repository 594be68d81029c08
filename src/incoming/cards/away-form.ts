// What whoever is away was to answer is given to somebody else, from the card that tells of it (F4).

import type { OverdueCard, OverdueRow } from '../domain/shown/list-cards';
import { reassignTitles } from './appoint-forms';
import { button, datedWhen, onlyIf, subtle } from '../../core/cards/view';
import type { IncomingTexts, IncomingWords } from '../texts/sv';
import { asLabel, choiceInput, form, toChoices, type FormView } from './form-view';
import { shownWords } from './inbox-view';

interface AwayRows {
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
  const { inputs, overdue } = texts.incoming;
  const [title, send] = titlesOf(card, texts.incoming);
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

function titlesOf({ rows }: OverdueCard, { buttons, overdue }: IncomingTexts) {
  const given = givenAtOnce(rows);
  return given === 'some'
    ? ([overdue.awayChoose, overdue.awayChooseSend] as const)
    : reassignTitles(given === 'all', buttons);
}

/** Of these whom the reader chooses has all at once, some, or none before the manager has decided. */
export function givenAtOnce(rows: readonly OverdueRow[]): 'all' | 'some' | 'none' {
  if (rows.every(isAtOnce)) return 'all';
  return rows.some(isAtOnce) ? 'some' : 'none';
}

const isAtOnce = ({ isGivenAtOnce }: OverdueRow): boolean => isGivenAtOnce === true;

/** Where others wait for the manager, which of them do not. */
export const atOnceWords = (
  row: OverdueRow,
  { rows }: OverdueCard,
  { texts }: IncomingWords,
): readonly string[] =>
  onlyIf(isAtOnce(row) && givenAtOnce(rows) === 'some', () => texts.incoming.overdue.awayAtOnce);

/** With the version that is shown. */
const tickOf = ({ id, version }: OverdueRow): string => `${id}.${String(version)}`;

/** Which of them it is, as its row says. */
function titleOf(row: OverdueRow, card: OverdueCard, words: IncomingWords): string {
  const { overdue } = words.texts.incoming;
  const [shown = row.number ?? overdue.message] = row.words.kind === 'read' ? shownWords(row, words) : [];
  const arrived = overdue.arrived(words.texts.time.moment(datedWhen(row.arrivedAt, card.now, words)));
  return asLabel(`${shown} (${[row.mailbox, arrived, ...atOnceWords(row, card, words)].join(' · ')})`);
}
