// A form that stands open with something changed in it is not passed by: what is pressed beside it waits until that is sent or
// given up.

/** On the form: the field that was changed first. */
export const changedName = 'data-changed';
/** On a button that leaves the form as it is. */
export const apart = { 'data-apart': '' } as const;

/** Days of which a part is written: their value is that of an empty field. */
export const halfWritten = (form: HTMLFormElement | null): readonly string[] =>
  [...(form?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [])].flatMap(
    ({ validity, dataset }) => (validity.badInput ? [dataset['field'] ?? ''] : []),
  );

const changedIn = (form: HTMLFormElement): string | undefined =>
  form.getAttribute(changedName) ?? halfWritten(form)[0];

/** The form there that would be passed by, by its title; the focus is taken to what was changed in it. */
export function heldBack(within: ParentNode): string | undefined {
  const form = [...within.querySelectorAll('form')].find((one) => changedIn(one) !== undefined);
  if (form === undefined) return undefined;
  const changed = changedIn(form);
  // After what the key or the press does with the focus.
  requestAnimationFrame(() => {
    const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')];
    const field = fields.find(({ dataset }) => dataset['field'] === changed);
    (field ?? form.querySelector<HTMLElement>('input, select, textarea, button'))?.focus();
  });
  return form.getAttribute('aria-label') ?? '';
}
