// Who is to answer: proposed, given, or another than was proposed (F4).

import { filledDueOn, type IncomingMessageCard } from '../domain/shown/message-cards';
import { dateOf, type LocalDate } from '../../core/time';
import { button, onlyIf, subtle, type Button, type Choice } from '../../core/cards/view';
import { asLabel, form, textInput, toChoices, type FormView, type TextInput } from './form-view';
import { dataOf } from './track-forms';
import type { IncomingTexts, IncomingWords } from '../texts/sv';

/** Whoever may not give it to another proposes it. */
export const reassignTitles = (
  mayGive = false,
  buttons: IncomingTexts['buttons'],
): readonly [title: string, send: string] =>
  mayGive ? [buttons.reassign, buttons.reassignSend] : [buttons.proposeOther, buttons.proposeSend];

/** Of a proposal whoever proposed wrote it; once somebody has it, it may be a manager's, and names nobody. */
function carriedNote({ answer }: IncomingMessageCard, { inputs, beside }: IncomingTexts): TextInput {
  const { note, state, proposedBy, responder } = answer;
  const written = state === 'proposed' ? { by: proposedBy, isProposal: true } : { isProposal: false };
  const label =
    note === undefined ? inputs.note : beside.inputs.carriedNote({ ...written, to: responder?.name });
  return textInput('note', label, { isMultiline: true, value: note });
}

interface Appointing {
  readonly title: string;
  readonly send: Button;
  readonly note: TextInput;
  /** The day that stands there. */
  readonly dueOn: LocalDate;
  /** Who stands there, where not only they may be changed. */
  readonly chosen?: Choice | undefined;
}

function appointForm(
  card: IncomingMessageCard,
  { title, send, note, dueOn, chosen }: Appointing,
  words: IncomingWords,
): FormView {
  const { texts, zone } = words;
  const { inputs, request, beside } = texts.incoming;
  const { onWorkingDay } = beside.inputs;
  return form(title, send, {
    people: [
      {
        label: card.isRequest ? request.who : inputs.responder,
        placeholder: texts.labels.pickPersonHint,
        errorMessage: inputs.responderMissing,
        choices: [
          ...(chosen ? [chosen] : []),
          ...toChoices(card.likely, card.now, words).filter(({ value }) => value !== chosen?.value),
        ],
        ...(chosen && { chosen }),
        value: chosen?.value ?? '',
      },
    ],
    texts: onlyIf(card.secrecy === undefined, () => note),
    dates: [
      {
        ...{ id: 'dueOn', label: inputs.dueOn, value: dueOn, min: dateOf(card.now, zone) },
        hint: onWorkingDay,
      },
    ],
    lines: [subtle(onWorkingDay)],
  });
}

export function appointForms(card: IncomingMessageCard, words: IncomingWords): readonly FormView[] {
  const { buttons, inputs, request } = words.texts.incoming;
  const { can } = card;
  const dueOn = filledDueOn(card, dateOf(card.now, words.zone));
  const data = { ...dataOf(card), usualDueOn: dueOn };
  const [wished] = toChoices(card.wished?.responder ? [card.wished.responder] : [], card.now, words);
  const first = (title: string, sendTitle: string) => {
    const note = textInput('note', inputs.note, { isMultiline: true });
    const send = button(sendTitle, 'assignment.propose', data);
    return appointForm(card, { title, send, note, dueOn, chosen: wished }, words);
  };
  // What was written for another: whoever chooses sees it, and what stands there then is what follows.
  const other = ([title, sendTitle]: ReturnType<typeof reassignTitles>, verb: string, chosen?: Choice) => {
    const send = button(sendTitle, verb, { ...data, showsNote: 'true' });
    const note = carriedNote(card, words.texts.incoming);
    return appointForm(card, { title, send, note, dueOn, chosen }, words);
  };
  const { responder } = card.answer;
  const proposed = responder?.id && { title: asLabel(responder.name), value: responder.id };
  return [
    ...onlyIf(can.propose, () =>
      card.isRequest ? first(request.give, request.giveSend) : first(buttons.propose, buttons.proposeSend),
    ),
    ...onlyIf(can.approve, () =>
      other([buttons.approveOther, buttons.approveOtherSend], 'assignment.approveOther', wished ?? proposed),
    ),
    ...onlyIf(can.reassign && card.role !== 'responder', () =>
      other(reassignTitles(can.give, buttons), 'assignment.reassign', wished),
    ),
  ];
}
