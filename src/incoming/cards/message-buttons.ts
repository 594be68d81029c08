import type { IncomingMessageCard } from '../domain/message-cards';
import { answerWays, requestWays } from '../domain/incoming';
import type { LocalDate } from '../../core/time';
import { dateOf, plusDays } from '../../core/time';
import type { FormView } from './form-view';
import {
  asLabel,
  choiceInput,
  form,
  textInput,
  toChoices,
  type ChoiceInput,
  type TextInput,
} from './form-view';
import type { IncomingTexts, IncomingWords } from '../texts/sv';
import type { ActionData, Button, Link } from '../../core/cards/view';
import { button, onlyIf } from '../../core/cards/view';

export interface MessageButtonsView {
  readonly links: readonly Link[];
  readonly buttons: readonly Button[];
}

const dataOf = ({ noticeId, incomingId, version }: IncomingMessageCard): ActionData => ({
  notice: noticeId,
  message: incomingId,
  version,
});

/** `main`: what is asked for; `more`: what may be done as well. */
export function messageButtons(
  card: IncomingMessageCard,
  { texts }: IncomingWords,
): { readonly main: MessageButtonsView; readonly more: MessageButtonsView } {
  const { buttons } = texts.incoming;
  const { can } = card;
  const data = dataOf(card);
  const deleteTitle = card.secrecy?.deletion === 'failed' ? buttons.deleteRest : buttons.deleteConfirm;
  const isUndecided = card.answer.state === 'undecided' && card.registration.kind === 'open';
  const link = (title: string, url: string | undefined, style: Link['style']): readonly Link[] =>
    url === undefined ? [] : [{ title, url, style }];
  return {
    main: {
      links: link(buttons.read, card.secrecy?.isGone ? undefined : card.link, 'default'),
      buttons: [
        ...secrecyAnswer(card, texts.incoming.passing),
        ...onlyIf(can.approve, () => button(buttons.approve, 'assignment.approve', data)),
        ...onlyIf(can.confirmDelete, () => button(deleteTitle, 'message.deleteConfirm', data)),
        ...onlyIf(can.register && isUndecided && card.secrecy === undefined && !card.appeal, () =>
          button(buttons.minor, 'message.register', { ...data, registration: 'minor' }),
        ),
        ...onlyIf(can.notNeeded && !card.appeal, () =>
          button(buttons.notNeeded, 'assignment.notNeeded', data),
        ),
        ...onlyIf(can.withdraw && card.role === 'registrar', () =>
          button(buttons.withdraw, 'assignment.withdraw', data),
        ),
        ...onlyIf(can.undo, () => button(buttons.undo, 'message.undo', data)),
      ],
    },
    more: {
      links: link(buttons.sheet, card.sheetUrl, 'default'),
      buttons: [
        ...onlyIf(can.secret, () => button(buttons.secret, 'message.secret', data)),
        ...kindButtons(card, texts.incoming),
      ],
    },
  };
}

/** What the card says it is can be said otherwise. */
function kindButtons(card: IncomingMessageCard, { request, appeal }: IncomingTexts): readonly Button[] {
  if (card.can.kind !== true || card.role !== 'registrar') return [];
  const kind = (title: string, name: string) =>
    button(title, 'message.kind', { ...dataOf(card), kind: name });
  if (card.isRequest) return [kind(request.isNot, 'ordinary')];
  if (card.appeal) return [kind(appeal.isNot, 'ordinary')];
  return [kind(request.isIt, 'request'), kind(appeal.isIt, 'appeal')];
}

const secrecyAnswer = (card: IncomingMessageCard, { answer }: IncomingTexts['passing']): readonly Button[] =>
  card.asksSecrecy
    ? [
        button(answer, 'message.register', {
          ...dataOf(card),
          ...{ registration: 'passedOn', mailbox: card.asksSecrecy.id, crossing: 'true' },
        }),
      ]
    : [];

/** The forms that open below the card's buttons; no two of them ask for the same thing. */
export function messageForms(card: IncomingMessageCard, words: IncomingWords): readonly FormView[] {
  return [
    ...answerForms(card, words),
    ...appointForms(card, words),
    ...givingBack(card, words),
    ...recordForms(card, words),
  ];
}

function appointForms(card: IncomingMessageCard, { texts, zone }: IncomingWords): readonly FormView[] {
  const { buttons, inputs } = texts.incoming;
  const { can } = card;
  const today = dateOf(card.now, zone);
  const agreed = card.answer.dueOn;
  const value: LocalDate = agreed !== undefined && agreed >= today ? agreed : card.dueOnProposal;
  const { request } = texts.incoming;
  const appoint = (title: string, send: Button): FormView =>
    form(title, send, {
      people: [
        {
          label: card.isRequest ? request.who : inputs.responder,
          placeholder: texts.labels.pickPersonHint,
          errorMessage: inputs.responderMissing,
          choices: toChoices(card.likely),
        },
      ],
      texts: onlyIf(card.secrecy === undefined, () => textInput('note', inputs.note, { isMultiline: true })),
      dates: [{ id: 'dueOn', label: inputs.dueOn, value, min: today }],
    });
  const data = dataOf(card);
  return [
    ...onlyIf(can.propose, () =>
      card.isRequest
        ? appoint(request.give, button(request.giveSend, 'assignment.propose', data))
        : appoint(buttons.propose, button(buttons.proposeSend, 'assignment.propose', data)),
    ),
    ...onlyIf(can.approve, () =>
      appoint(buttons.approveOther, button(buttons.approveOtherSend, 'assignment.approveOther', data)),
    ),
    ...onlyIf(can.reassign && card.role !== 'responder', () =>
      appoint(buttons.reassign, button(buttons.reassignSend, 'assignment.reassign', data)),
    ),
  ];
}

function answerForms(card: IncomingMessageCard, { texts, zone }: IncomingWords): readonly FormView[] {
  const { buttons, inputs } = texts.incoming;
  const { can } = card;
  const data = dataOf(card);
  const tomorrow = plusDays(dateOf(card.now, zone), 1);
  const { dueOn } = card.answer;
  const later = dueOn !== undefined && dueOn >= tomorrow ? plusDays(dueOn, 1) : tomorrow;
  const isTheirs = can.answered && card.role === 'responder';
  return [
    ...onlyIf(isTheirs, () =>
      form(buttons.answered, button(buttons.answeredSend, 'assignment.answered', data), {
        choices: [
          choiceInput(
            'how',
            inputs.way,
            card.isRequest
              ? requestWays.map((way) => ({ title: texts.incoming.request.ways[way], value: way }))
              : answerWays.map((way) => ({ title: inputs.ways[way], value: way })),
          ),
        ],
      }),
    ),
    ...onlyIf(isTheirs, () =>
      form(buttons.moreTime, button(buttons.moreTimeSend, 'assignment.moreTime', data), {
        dates: [{ id: 'until', label: inputs.until, value: later, min: tomorrow }],
      }),
    ),
  ];
}

function givingBack(card: IncomingMessageCard, { texts }: IncomingWords): readonly FormView[] {
  const { buttons, inputs } = texts.incoming;
  const reason = textInput('reason', inputs.reason, { isMultiline: true, missing: inputs.reasonMissing });
  const data = dataOf(card);
  return [
    ...onlyIf(card.can.approve, () =>
      form(buttons.giveBack, button(buttons.giveBackSend, 'assignment.return', data), { texts: [reason] }),
    ),
    ...onlyIf(card.can.answered && card.role === 'responder', () =>
      form(buttons.handBack, button(buttons.handBackSend, 'assignment.handBack', data), { texts: [reason] }),
    ),
  ];
}

function recordForms(card: IncomingMessageCard, { texts }: IncomingWords): readonly FormView[] {
  const { buttons, inputs } = texts.incoming;
  const { can } = card;
  const data = dataOf(card);
  const number = (label: string) =>
    textInput('number', card.numberExample === undefined ? label : inputs.like(label, card.numberExample));
  if (can.prepareDelete) return [deletionForm(card, number(inputs.number), { buttons, inputs })];
  if (card.appeal && card.role === 'registrar')
    return appealForms(card, number(inputs.number), texts.incoming);
  if (can.file) {
    const inCaseFile = inputs.inCaseFile[card.caseFile];
    return [
      form(buttons.file, button(buttons.fileSend, 'assignment.file', data), {
        texts: [
          textInput('savedIn', inputs.savedIn, { missing: inputs.placeMissing }),
          number(inputs.numberIfCase),
        ],
        toggles: [{ id: 'caseFile', label: inputs.confirm, title: inCaseFile }],
      }),
    ];
  }
  return onlyIf(can.register && card.role === 'registrar' && !can.confirmDelete, () =>
    form(buttons.register, button(buttons.registerSend, 'message.register', data), {
      choices: [
        choiceInput(
          'registration',
          inputs.registration,
          (['registered', 'keptInOrder', 'minor', 'passedOn'] as const).map((value) => ({
            title: inputs.registrations[value],
            value,
          })),
        ),
        ...passChoice(card, texts.incoming.passing),
      ],
      texts: [number(inputs.number), textInput('to', inputs.to)],
    }),
  );
}

/** First whether it came in time, with its number; then where it went. */
function appealForms(
  card: IncomingMessageCard,
  number: TextInput,
  { appeal, buttons }: IncomingTexts,
): readonly FormView[] {
  const data = dataOf(card);
  const isOpen = card.registration.kind === 'open' || card.appeal?.isInTime === undefined;
  const inTime = choiceInput('inTime', appeal.inTimeLabel, [
    { title: appeal.yes, value: 'yes' },
    { title: appeal.no, value: 'no' },
  ]);
  const send = button(buttons.registerSend, 'message.register', { ...data, registration: 'registered' });
  return [
    ...onlyIf(card.can.register && isOpen, () =>
      form(appeal.register, send, { texts: [number], choices: [{ ...inTime, value: '' }] }),
    ),
    ...onlyIf(card.can.handOver === true, () =>
      form(appeal.handOver, button(appeal.handOverSend, 'message.handOver', data), {
        texts: [textInput('to', appeal.to, { missing: appeal.toMissing })],
      }),
    ),
  ];
}

function passChoice(
  { passTo = [] }: IncomingMessageCard,
  passing: IncomingTexts['passing'],
): readonly ChoiceInput[] {
  const choices = passTo.map(({ id, name, isOther }) => ({
    title: asLabel(isOther ? passing.other(name) : name),
    value: String(id),
  }));
  const nowhere = { title: passing.nowhere, value: '' };
  return onlyIf(choices.length > 0, () => choiceInput('mailbox', passing.label, [nowhere, ...choices]));
}

/** What is gone from its mailbox needs its number alone. */
function deletionForm(
  card: IncomingMessageCard,
  number: ReturnType<typeof textInput>,
  { buttons, inputs }: Pick<IncomingWords['texts']['incoming'], 'buttons' | 'inputs'>,
): FormView {
  const data = dataOf(card);
  if (card.secrecy?.isGone)
    return form(buttons.register, button(buttons.registerSend, 'message.delete', data), { texts: [number] });
  const printed = { id: 'printed', label: inputs.confirm, title: inputs.printed };
  const send = button(buttons.deleteSend, 'message.delete', data);
  return form(buttons.delete, send, { texts: [number], toggles: [printed] });
}
