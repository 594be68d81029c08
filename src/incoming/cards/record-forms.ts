// What a message becomes as a record, and where it is saved: each kind asks for its own (F3, F5).

import type { IncomingMessageCard } from '../domain/shown/message-cards';
import { button, onlyIf } from '../../core/cards/view';
import { choiceInput, chosen, form, textInput, toggle, type FormView, type TextInput } from './form-view';
import { appealForms, dataOf, passChoice, secretForms } from './track-forms';
import type { IncomingTexts, IncomingWords } from '../texts/sv';

const numberInput = ({ registration, wished }: IncomingMessageCard, label: string, missing?: string) =>
  textInput('number', label, {
    ...(missing !== undefined && { missing }),
    value: wished?.number ?? (registration.kind === 'registered' ? registration.number : ''),
  });

export function recordForms(card: IncomingMessageCard, { texts }: IncomingWords): readonly FormView[] {
  const { inputs } = texts.incoming;
  const { can } = card;
  const like = (label: string) =>
    card.numberExample === undefined ? label : inputs.like(label, card.numberExample);
  const number = (label: string) => numberInput(card, like(label));
  const required = () => numberInput(card, like(inputs.numberAlone), inputs.numberMissing);
  if (card.secrecy && (can.prepareDelete || (can.register && !can.file && !can.confirmDelete)))
    return [
      ...secretForms(card, required(), texts.incoming),
      // Its number is asked for above.
      ...onlyIf(can.file && card.registration.kind === 'registered', () => fileForm(card, texts.incoming)),
    ];
  if (card.appeal && card.role === 'registrar') return appealForms(card, required(), texts.incoming);
  if (can.file) return [fileForm(card, texts.incoming, number(inputs.numberIfCase))];
  const isAsked = can.register && card.role !== 'manager' && !can.confirmDelete;
  return onlyIf(isAsked, () =>
    registerForm(
      card,
      { ...number(inputs.number), when: asWhen('registered', like(inputs.numberAlone)) },
      texts.incoming,
    ),
  );
}

function fileForm(
  card: IncomingMessageCard,
  { buttons, inputs }: IncomingTexts,
  ...number: readonly TextInput[]
): FormView {
  const inCaseFile = inputs.inCaseFile[card.caseFile];
  return form(buttons.file, button(buttons.fileSend, 'assignment.file', dataOf(card)), {
    texts: [textInput('savedIn', inputs.savedIn, { missing: inputs.placeMissing }), ...number],
    toggles: [toggle('caseFile', inputs.confirm, { title: inCaseFile })],
  });
}

const registrations = ['registered', 'keptInOrder', 'minor', 'passedOn'] as const;

const asWhen = (is: (typeof registrations)[number], label: string) => ({ choice: 'registration', is, label });

function registerForm(
  card: IncomingMessageCard,
  number: TextInput,
  { buttons, inputs, beside: { gone }, passing }: IncomingTexts,
): FormView {
  const send = button(buttons.registerSend, 'message.register', dataOf(card));
  const choices = registrations
    .filter((value) => value !== 'minor' || !card.isRequest)
    .map((value) => ({
      title: card.isGone && value === 'passedOn' ? gone.moved : inputs.registrations[value],
      value,
    }));
  return form(card.isGone ? gone.what : buttons.register, send, {
    choices: [
      chosen(choiceInput('registration', inputs.registration, choices), card.wished?.registration),
      ...passChoice(card, passing).map((one) => ({ ...one, when: asWhen('passedOn', passing.where) })),
    ],
    texts: [
      number,
      {
        ...textInput('to', card.isGone ? gone.to : inputs.to),
        when: asWhen('passedOn', card.isGone ? gone.where : passing.whom),
      },
    ],
  });
}
