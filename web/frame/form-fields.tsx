// The fields of a form, as the card has them: choices, texts, days, and what is confirmed.

import { Checkbox, Field as Labelled, Input, Select, Textarea } from '@fluentui/react-components';
import type { Form } from './facts';
import type { Words } from './words';

interface Shown {
  readonly form: Form;
  readonly areDaysFirst: boolean;
  readonly values: Readonly<Record<string, string>>;
  /** What is wrong with a field, by its id. */
  readonly wrong: Wrong;
  readonly onValue: (id: string, value: string) => void;
}

export function Field({ form, areDaysFirst, values, wrong, onValue }: Shown) {
  const days = <Days {...{ form, values, wrong, onValue }} />;
  return (
    <>
      {areDaysFirst && days}
      {form.choices.filter(isAsked(values)).map((choice) =>
        choice.isMultiSelect ? (
          <Several key={choice.id} {...{ choice, values, onValue }} />
        ) : (
          <Labelled
            key={choice.id}
            label={choice.when?.label ?? choice.label}
            required={mustChoose(choice)}
            {...said(wrong[choice.id])}
          >
            <Select
              data-field={choice.id}
              value={values[choice.id] ?? ''}
              onChange={(_, { value }) => {
                onValue(choice.id, value);
              }}
            >
              {!choice.choices.some(({ value }) => value === choice.value) && <option value="" />}
              {choice.choices.map(({ title, value }) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </Select>
          </Labelled>
        ),
      )}
      {form.texts.filter(isAsked(values)).map(({ id, label, hint, when, ...text }) => {
        const { isMultiline, maxLength, isRequired } = text;
        const Box = isMultiline ? Textarea : Input;
        return (
          <Labelled
            key={id}
            label={when?.label ?? label}
            required={isRequired}
            {...(hint !== undefined && { hint })}
            {...said(wrong[id])}
          >
            <Box
              data-field={id}
              value={values[id] ?? ''}
              maxLength={maxLength}
              autoComplete="off"
              onChange={(_: unknown, { value }: { readonly value: string }) => {
                onValue(id, value);
              }}
            />
          </Labelled>
        );
      })}
      {!areDaysFirst && days}
      {form.toggles.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={title}
          checked={values[id] === 'true'}
          onChange={(_, { checked }) => {
            onValue(id, String(checked === true));
          }}
        />
      ))}
    </>
  );
}

const spans = [
  ['from', 'until'],
  ['theirFrom', 'theirUntil'],
  ['fromTime', 'untilTime'],
] as const;

type Wrong = Readonly<Record<string, string | undefined>>;

/** Own words in the reader's language, at the field. */
const said = (validationMessage: string | undefined) =>
  validationMessage !== undefined && { validationMessage };

/** What is empty and may not be, a day that may not be chosen, what ends before it begins. */
export function wrongIn(form: Form, values: Shown['values'], { missing, endsBefore }: Words['frame']): Wrong {
  const isEmpty = (id: string) => (values[id] ?? '').trim() === '';
  const asked = isAsked(values);
  const choices = form.choices.filter(
    (one) => !one.isMultiSelect && asked(one) && mustChoose(one) && isEmpty(one.id),
  );
  const texts = form.texts.filter((one) => one.isRequired && asked(one) && isEmpty(one.id));
  const days = form.dates.filter(({ id, min }) => !isEmpty(id) && (values[id] ?? '') < min);
  const noDay = form.dates.filter(({ id, isRequired }) => isRequired === true && isEmpty(id));
  const own = (message: string, label: string) => (message === label ? missing.text : message);
  return Object.fromEntries([
    ...choices.map(({ id }) => [id, missing.choice]),
    ...texts.map(({ id, label, errorMessage }) => [id, own(errorMessage, label)]),
    ...days.map(({ id }) => [id, missing.day]),
    ...noDay.map(({ id }) => [id, missing.anyDay]),
    ...endingBefore(form, values).map((id) => [
      id,
      form.dates.some((one) => one.id === id) ? endsBefore.day : endsBefore.hour,
    ]),
  ]) as Wrong;
}

/** A last day before the first, or an hour that is not after the one at which it begins. */
function endingBefore({ dates, choices }: Form, values: Shown['values']): readonly string[] {
  const has = (id: string) => [...dates, ...choices].some((one) => one.id === id);
  return spans.flatMap(([from, until]) => {
    const [begins = '', ends = ''] = [values[from], values[until]];
    const areHours = from === 'fromTime';
    const isSaid = has(from) && has(until) && /^\d/.test(begins) && /^\d/.test(ends);
    return isSaid && (areHours ? ends <= begins : ends < begins) ? [until] : [];
  });
}

type Asked = Pick<Form['texts'][number], 'when'>;

/** What another choice needs is not asked for. */
export const isAsked =
  (values: Shown['values']) =>
  ({ when }: Asked): boolean =>
    when === undefined || values[when.choice] === when.is;

/** Nothing is chosen before somebody has. */
const mustChoose = ({ value, choices }: Form['choices'][number]): boolean =>
  !choices.some((one) => one.value === value) && !choices.some((one) => one.value === '');

function Days({ form, values, wrong, onValue }: Omit<Shown, 'areDaysFirst'>) {
  return form.dates.map(({ id, label, min, isRequired = false, hint }) => (
    <Labelled
      key={id}
      label={label}
      required={isRequired}
      {...(hint !== undefined && { hint })}
      {...said(wrong[id])}
    >
      <Input
        data-field={id}
        type="date"
        min={min}
        value={values[id] ?? ''}
        onChange={(_, { value }) => {
          onValue(id, value);
        }}
      />
    </Labelled>
  ));
}

interface SeveralShown extends Pick<Shown, 'values' | 'onValue'> {
  readonly choice: Form['choices'][number];
}

/** Each that is ticked, with commas between, as the card sends them. */
function Several({ choice, values, onValue }: SeveralShown) {
  const ticked = (values[choice.id] ?? '').split(',').filter(Boolean);
  return (
    <fieldset>
      <legend>{choice.label}</legend>
      {choice.choices.map(({ title, value }) => (
        <Checkbox
          key={value}
          label={title}
          checked={ticked.includes(value)}
          onChange={(_, { checked }) => {
            const others = ticked.filter((one) => one !== value);
            onValue(choice.id, (checked === true ? [...others, value] : others).join(','));
          }}
        />
      ))}
    </fieldset>
  );
}
