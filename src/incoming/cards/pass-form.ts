import type { IncomingMessageCard } from '../domain/shown/message-cards';
import { nowhere } from '../domain/record/registration-moves';
import type { IncomingTexts, IncomingWords } from '../texts/sv';
import { line, onlyIf } from '../../core/cards/view';
import type { ChoiceInput, FormView, TextInput } from './form-view';

const isOfPassing = ({ when }: { readonly when?: { readonly is: string } | undefined }): boolean =>
  when?.is === 'passedOn';

/** On the page passing on has a button of its own: what is asked for it is not asked with the registration as well. */
export function withPassForm(
  forms: readonly FormView[],
  { isGone }: IncomingMessageCard,
  { texts }: IncomingWords,
): readonly FormView[] {
  return forms.flatMap((form) => {
    const asked = form.choices.find(({ id }) => id === 'registration');
    const canPass = asked?.choices.some(({ value }) => value === 'passedOn') === true;
    if (isGone === true || asked === undefined || !canPass) return [form];
    return [withoutPassing(form, asked), passForm(form, texts.incoming)];
  });
}

function withoutPassing({ choices, texts, ...form }: FormView, asked: ChoiceInput): FormView {
  const others = asked.choices.filter(({ value }) => value !== 'passedOn');
  return {
    ...form,
    choices: choices
      .filter((one) => !isOfPassing(one))
      .map((one) => (one === asked ? { ...asked, choices: others } : one)),
    texts: texts.filter((one) => !isOfPassing(one)),
  };
}

function passForm(
  { choices, texts, ...form }: FormView,
  { page, refusals }: Pick<IncomingTexts, 'page' | 'refusals'>,
): FormView {
  const { title, send, sends, somebody } = page.detail.passOn;
  const mailboxes = choices.filter(isOfPassing).map(labelled);
  const isToMailbox = mailboxes.length > 0;
  /** Asked for where no mailbox is chosen. */
  const inWords = (one: TextInput): TextInput => ({
    ...one,
    isRequired: true,
    errorMessage: refusals['receiver-missing'],
    ...(isToMailbox && { when: { choice: 'mailbox', is: nowhere, label: one.label } }),
  });
  /** Nothing is chosen beforehand: to a mailbox it goes at once. */
  const named = (one: ChoiceInput): ChoiceInput => ({
    ...one,
    value: '',
    choices: one.choices.map((it) => (it.value === nowhere ? { ...it, title: somebody } : it)),
  });
  return {
    ...form,
    title,
    lines: [...onlyIf(isToMailbox, () => line(sends)), ...form.lines],
    choices: mailboxes.map(named),
    texts: texts.filter(isOfPassing).map((one) => inWords(labelled(one))),
    buttons: form.buttons.map((one) => ({
      ...one,
      title: send,
      data: { ...one.data, registration: 'passedOn' },
    })),
  };
}

/** Asked for at once, by the name that it has then. */
const labelled = <Field extends { readonly label: string; readonly when?: { readonly label: string } }>({
  when,
  ...field
}: Field) => ({ ...field, label: when?.label ?? field.label });
