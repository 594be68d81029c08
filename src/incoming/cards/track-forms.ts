import type { IncomingMessageCard } from '../domain/shown/message-cards';
import { nowhere } from '../domain/record/registration-moves';
import type { IncomingTexts } from '../texts/sv';
import { button, onlyIf, type ActionData, type Button } from '../../core/cards/view';
import {
  asLabel,
  choiceInput,
  chosen,
  form,
  textInput,
  toggle,
  type ChoiceInput,
  type FormView,
  type TextInput,
} from './form-view';

export const dataOf = ({ noticeId, incomingId, version }: IncomingMessageCard): ActionData => ({
  notice: noticeId,
  message: incomingId,
  version,
});

/** What the card says it is can be said otherwise. */
export function kindButtons(
  card: IncomingMessageCard,
  { request, appeal }: IncomingTexts,
): readonly Button[] {
  if (card.can.kind !== true || card.role !== 'registrar') return [];
  const kind = (title: string, name: string) =>
    button(title, 'message.kind', { ...dataOf(card), kind: name });
  if (card.isRequest) return [kind(request.isNot, 'ordinary')];
  if (card.appeal) return [kind(appeal.isNot, 'ordinary')];
  return [kind(request.isIt, 'request'), kind(appeal.isIt, 'appeal')];
}

/** It goes to another authority when it is said that nothing in it is secret. */
export const secrecyAnswer = (
  card: IncomingMessageCard,
  { answer }: IncomingTexts['passing'],
): readonly Button[] =>
  card.asksSecrecy
    ? [
        button(answer, 'message.register', {
          ...dataOf(card),
          registration: 'passedOn',
          mailbox: card.asksSecrecy.id,
          crossing: 'true',
        }),
      ]
    : [];

/** First whether it came in time, with its number; then where it went. */
export function appealForms(
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
  const isLate = card.appeal?.isInTime === false;
  const [title, done, to] = isLate
    ? [appeal.dismiss, appeal.dismissSend, appeal.decision]
    : [appeal.handOver, appeal.handOverSend, appeal.to];
  return [
    ...onlyIf(card.can.register && isOpen, () =>
      form(appeal.register, send, {
        texts: [number],
        choices: [chosen({ ...inTime, value: '' }, card.wished?.inTime)],
      }),
    ),
    ...onlyIf(card.can.handOver === true, () =>
      form(title, button(done, 'message.handOver', data), {
        texts: [textInput('to', to, { missing: isLate ? appeal.decisionMissing : appeal.toMissing })],
      }),
    ),
  ];
}

/** Where the bot may hand it to. */
export function passChoice(
  { passTo = [], wished }: IncomingMessageCard,
  passing: IncomingTexts['passing'],
): readonly ChoiceInput[] {
  const choices = passTo.map(({ id, name, isOther }) => ({
    title: asLabel(isOther ? passing.other(name) : name),
    value: String(id),
  }));
  const toOther = { title: passing.nowhere, value: nowhere };
  const input = () => choiceInput('mailbox', passing.label, [toOther, ...choices]);
  return onlyIf(choices.length > 0, () => chosen(input(), wished?.passTo));
}

/** What is gone from its mailbox needs its number alone; else it is registered first, so that the sheet has its number. */
export function secretForms(
  card: IncomingMessageCard,
  number: TextInput,
  { buttons, inputs, secret }: IncomingTexts,
): readonly FormView[] {
  const data = dataOf(card);
  if (card.secrecy?.isGone)
    return [
      form(buttons.register, button(buttons.registerSend, 'message.delete', data), { texts: [number] }),
    ];
  const register = button(secret.saveNumber, 'message.register', { ...data, registration: 'registered' });
  const isOpen = card.registration.kind !== 'registered' && card.can.register;
  if (!card.can.prepareDelete)
    return onlyIf(isOpen, () => form(secret.register, register, { texts: [number] }));
  const printed = button(buttons.deleteSend, 'message.delete', data);
  const onPaper = form(isOpen ? secret.registerAndPrint : buttons.delete, printed, {
    texts: [number],
    toggles: [toggle('printed', inputs.confirm, { title: inputs.printed })],
    choices: attachmentTicks(card, secret),
  });
  return [{ ...onPaper, buttons: isOpen ? [register, printed] : [printed] }];
}

/** Each is asked for, by its place and size: its name may tell what is secret. */
function attachmentTicks(
  { secrecy }: IncomingMessageCard,
  secret: IncomingTexts['secret'],
): readonly ChoiceInput[] {
  const { attachments = [] } = secrecy ?? {};
  const ticks = attachments.map(({ size, contentType }, at) => ({
    title: asLabel(secret.attachment(at + 1, size, contentType)),
    value: String(at + 1),
  }));
  return onlyIf(ticks.length > 0, () => ({
    ...choiceInput('attachments', secret.attachments, ticks),
    style: 'expanded',
    isMultiSelect: true,
    value: '',
  }));
}
