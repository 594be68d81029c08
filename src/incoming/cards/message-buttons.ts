import type { IncomingMessageCard } from '../domain/shown/message-cards';
import { answerWays, requestWays } from '../domain/incoming';
import type { UndoneStep } from '../domain/undoing/undone';
import { dateOf, plusDays } from '../../core/time';
import { choiceInput, form, textInput, type ChoiceInput, type FormView } from './form-view';
import { diaryForm } from './diary-lines';
import { appointForms } from './appoint-forms';
import { publishForm, unpublishButton } from './publish-form';
import { recordForms } from './record-forms';
import { dataOf, kindButtons, secrecyAnswer } from './track-forms';
import { mayBeMinor } from '../domain/ordered';
import type { IncomingTexts, IncomingWords } from '../texts/sv';
import { button, onlyIf, linkTo, subtle, type Button, type Link } from '../../core/cards/view';

export interface MessageButtonsView {
  readonly links: readonly Link[];
  readonly buttons: readonly Button[];
}

/** Buttons alone, where there are any. */
export const buttonSets = (buttons: readonly Button[]): readonly MessageButtonsView[] =>
  onlyIf(buttons.length > 0, () => ({ links: [], buttons }));

/** `main`: what is asked for; `more`: what may be done as well. */
export function messageButtons(
  card: IncomingMessageCard,
  { texts }: IncomingWords,
): { readonly main: MessageButtonsView; readonly more: MessageButtonsView } {
  const { buttons } = texts.incoming;
  const { can } = card;
  const data = dataOf(card);
  const deleteTitle = card.secrecy?.deletion === 'failed' ? buttons.deleteRest : buttons.deleteConfirm;
  return {
    main: {
      links: linkTo(buttons.read, card.secrecy?.isGone ? undefined : card.link),
      buttons: [
        ...secrecyAnswer(card, texts.incoming.passing),
        ...onlyIf(can.take === true, () => button(buttons.take, 'message.take', data)),
        ...onlyIf(can.approve, () => button(buttons.approve, 'assignment.approve', data)),
        ...onlyIf(can.confirmDelete, () => button(deleteTitle, 'message.deleteConfirm', data)),
        ...registerButtons(card, buttons),
        ...onlyIf(can.notNeeded && !card.appeal && !card.isRequest, () =>
          button(buttons.notNeeded, 'assignment.notNeeded', data),
        ),
        ...onlyIf(can.withdraw && card.role === 'registrar', () =>
          button(buttons.withdraw, 'assignment.withdraw', data),
        ),
        ...onlyIf(can.undo, () => button(undoTitle(card, texts.incoming), 'message.undo', data)),
      ],
    },
    more: {
      links: [...linkTo(buttons.sheet, card.sheetUrl), ...linkTo(buttons.workPage, card.pageUrl)],
      buttons: moreButtons(card, texts.incoming),
    },
  };
}

/** By its name where it is not the reader's own, or the card is about something else. */
export const undoTitle = (
  { undoes }: { readonly undoes?: UndoneStep | undefined },
  { buttons, beside }: IncomingTexts,
): string => (undoes === undefined ? buttons.undo : beside.undoOf(undoes));

/** What is registered with one click, without a number. */
function registerButtons(card: IncomingMessageCard, buttons: IncomingTexts['buttons']): readonly Button[] {
  const as = (title: string, registration: 'minor' | 'keptInOrder') =>
    button(title, 'message.register', { ...dataOf(card), registration });
  return [
    ...onlyIf(mayBeMinor(card), () => as(buttons.minor, 'minor')),
    ...onlyIf(card.can.register && !card.appeal && card.category?.kind === 'keptInOrder', () =>
      as(buttons.kept, 'keptInOrder'),
    ),
  ];
}

/** What may be done as well. */
function moreButtons(card: IncomingMessageCard, incoming: IncomingTexts): readonly Button[] {
  const { can } = card;
  const { buttons } = incoming;
  const data = dataOf(card);
  return [
    ...onlyIf(can.claim === true && card.role !== 'responder', () =>
      button(takeTitle(card, incoming.beside.buttons), 'message.claim', data),
    ),
    ...onlyIf(can.secret, () => button(buttons.secret, 'message.secret', data)),
    ...kindButtons(card, incoming),
    ...unpublishButton(card, incoming),
  ];
}

function takeTitle(
  { taken }: IncomingMessageCard,
  buttons: IncomingWords['texts']['incoming']['beside']['buttons'],
): string {
  if (taken === undefined) return buttons.take;
  return taken.isReader ? buttons.release : buttons.takeOver;
}

/** The forms that open below the card's buttons; no two of them ask for the same thing. */
export function messageForms(card: IncomingMessageCard, words: IncomingWords): readonly FormView[] {
  return [
    ...answerForms(card, words),
    ...appointForms(card, words),
    ...givingBack(card, words),
    ...diaryForm(card, words.texts.incoming),
    ...recordForms(card, words),
    ...publishForm(card, words),
    ...besideForms(card, words),
  ];
}

/** A note for those who have the mailbox, and the municipality's own words to be copied: nothing is sent. */
function besideForms(card: IncomingMessageCard, { texts }: IncomingWords): readonly FormView[] {
  const { beside } = texts.incoming;
  const drafts = (card.drafts ?? []).map(({ name, text }, at) => ({
    ...textInput(`draft${at}`, name, { isMultiline: true }),
    value: text,
  }));
  const send = button(beside.buttons.noteSend, 'message.note', dataOf(card));
  if (card.can.note === true && card.role !== 'manager') {
    const note = { ...textInput('text', beside.inputs.note, { isMultiline: true }), value: card.note ?? '' };
    const title = drafts.length > 0 ? beside.buttons.noteAndDrafts : beside.buttons.note;
    return [form(title, send, { texts: [note, ...drafts] })];
  }
  return onlyIf(drafts.length > 0 && card.can.answered, () => ({
    ...form(beside.buttons.drafts, send, { texts: drafts }),
    buttons: [],
  }));
}

/** How a request ended has consequences, so that none of it stands there before somebody has said it. */
const waysOfRequest = ({ inputs, request }: IncomingTexts): ChoiceInput => ({
  ...choiceInput(
    'how',
    inputs.way,
    requestWays.map((way) => ({ title: request.ways[way], value: way })),
  ),
  value: '',
});

function answerForms(card: IncomingMessageCard, { texts, zone }: IncomingWords): readonly FormView[] {
  const { buttons, inputs } = texts.incoming;
  const { can } = card;
  const data = dataOf(card);
  const tomorrow = plusDays(dateOf(card.now, zone), 1);
  const value = card.wished?.dueOn ?? card.laterOn ?? tomorrow;
  const isTheirs = can.answered && card.role === 'responder';
  const isOwn = can.answered && (isTheirs || card.answer.state === 'undecided');
  const { request } = texts.incoming;
  const { onWorkingDay } = texts.incoming.beside.inputs;
  const requestWay = waysOfRequest(texts.incoming);
  return [
    ...onlyIf(can.sayEnd === true, () =>
      form(request.sayEnd, button(request.sayEndSend, 'assignment.ended', data), { choices: [requestWay] }),
    ),
    ...onlyIf(isOwn, () =>
      form(buttons.answered, button(buttons.answeredSend, 'assignment.answered', data), {
        choices: [
          card.isRequest
            ? requestWay
            : choiceInput(
                'how',
                inputs.way,
                answerWays.map((way) => ({ title: inputs.ways[way], value: way })),
              ),
        ],
      }),
    ),
    ...onlyIf(isTheirs, () =>
      form(buttons.moreTime, button(buttons.moreTimeSend, 'assignment.moreTime', data), {
        dates: [{ id: 'until', label: inputs.until, value, min: tomorrow, hint: onWorkingDay }],
        lines: [subtle(onWorkingDay)],
      }),
    ),
  ];
}

function givingBack(card: IncomingMessageCard, { texts }: IncomingWords): readonly FormView[] {
  const { buttons, inputs, request } = texts.incoming;
  const missing = inputs.reasonMissing;
  const reason = textInput('reason', inputs.reason, { isMultiline: true, missing });
  const data = dataOf(card);
  return [
    ...onlyIf(card.can.notNeeded && card.isRequest && !card.appeal, () =>
      form(request.close, button(request.closeSend, 'assignment.notNeeded', data), {
        texts: [{ ...reason, label: request.closeWhy }],
      }),
    ),
    ...onlyIf(card.can.approve, () =>
      form(buttons.giveBack, button(buttons.giveBackSend, 'assignment.return', data), { texts: [reason] }),
    ),
    ...onlyIf(card.can.answered && card.role === 'responder', () =>
      form(buttons.handBack, button(buttons.handBackSend, 'assignment.handBack', data), { texts: [reason] }),
    ),
  ];
}
