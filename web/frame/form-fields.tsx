// The fields of a form, as the card has them: choices, texts, days, and what is confirmed.

import { Checkbox, Field as Labelled, Input, Select, Textarea } from '@fluentui/react-components';
import type { Form } from './facts';
import { useWords } from './words';

interface Shown {
  readonly form: Form;
  readonly areDaysFirst: boolean;
  readonly values: Readonly<Record<string, string>>;
  /** Those that end before they begin. */
  readonly wrong: readonly string[];
  readonly onValue: (id: string, value: string) => void;
}

export function Field({ form, areDaysFirst, values, wrong, onValue }: Shown) {
  const { frame } = useWords();
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
            {...(wrong.includes(choice.id) && { validationMessage: frame.endsBefore.hour })}
          >
            <Select
              data-field={choice.id}
              required={mustChoose(choice)}
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
      {form.texts.filter(isAsked(values)).map(({ id, label, isMultiline, maxLength, isRequired, when }) => {
        const Box = isMultiline ? Textarea : Input;
        return (
          <Labelled key={id} label={when?.label ?? label} required={isRequired}>
            <Box
              data-field={id}
              value={values[id] ?? ''}
              maxLength={maxLength}
              autoComplete="off"
              required={isRequired}
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

/** A last day before the first, or an hour that is not after the one at which it begins. */
export function endsBefore({ dates, choices }: Form, values: Shown['values']): readonly string[] {
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
  const { frame } = useWords();
  return form.dates.map(({ id, label, min, hint }) => (
    <Labelled
      key={id}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(wrong.includes(id) && { validationMessage: frame.endsBefore.day })}
    >
      <Input
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
