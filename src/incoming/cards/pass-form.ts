import type { IncomingMessageCard } from '../domain/message-cards';
import type { IncomingWords } from '../texts/sv';
import { line, onlyIf } from '../../core/cards/view';
import type { FormView } from './form-view';

const isOfPassing = ({ when }: { readonly when?: { readonly is: string } | undefined }): boolean =>
  when?.is === 'passedOn';

/** On the page passing on has a button of its own: what is asked for it is not asked with the registration as well. */
export function withPassForm(
  forms: readonly FormView[],
  { isGone }: IncomingMessageCard,
  { texts }: IncomingWords,
): readonly FormView[] {
  const { title, send, sends } = texts.incoming.page.detail.passOn;
  return forms.flatMap((form) => {
    const { choices, texts: fields, buttons } = form;
    const asked = choices.find(({ id }) => id === 'registration');
    const canPass = asked?.choices.some(({ value }) => value === 'passedOn') === true;
    if (isGone === true || asked === undefined || !canPass) return [form];
    const isToMailbox = choices.some(isOfPassing);
    const others = asked.choices.filter(({ value }) => value !== 'passedOn');
    return [
      {
        ...form,
        choices: choices
          .filter((one) => !isOfPassing(one))
          .map((one) => (one === asked ? { ...asked, choices: others } : one)),
        texts: fields.filter((one) => !isOfPassing(one)),
      },
      {
        ...form,
        title,
        lines: [...onlyIf(isToMailbox, () => line(sends)), ...form.lines],
        choices: choices.filter(isOfPassing).map(labelled),
        texts: fields.filter(isOfPassing).map(labelled),
        buttons: buttons.map((one) => ({
          ...one,
          title: send,
          data: { ...one.data, registration: 'passedOn' },
        })),
      },
    ];
  });
}

/** Asked for at once, by the name that it has then. */
const labelled = <Field extends { readonly label: string; readonly when?: { readonly label: string } }>({
  when,
  ...field
}: Field) => ({ ...field, label: when?.label ?? field.label });
