// A form of a card: people, choices, texts, days, and the button that sends them. A no keeps what was typed.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Api } from './api';
import { useLeft } from './beside';
import { changedName, halfWritten } from './changed-form';
import type { ActButton, Form } from './facts';
import { Field, isAsked, wrongIn } from './form-fields';
import { PersonPicker } from './person-picker';
import type { Typed, TypedForms } from './typed';
import { useWords } from './words';

type Values = Readonly<Record<string, string>>;

interface Open {
  readonly api: Api;
  readonly form: Form;
  /** The days before what is chosen of them. */
  readonly areDaysFirst?: boolean;
  /** Why who was chosen last was refused. */
  readonly wrongPerson?: string | undefined;
  readonly preset?: Readonly<Record<string, string>> | undefined;
  /** What is to be written in it. */
  readonly field?: string | undefined;
  /** False when it was refused: what was typed stays. */
  readonly run: (verb: string, values: Readonly<Record<string, unknown>>) => Promise<boolean>;
  readonly onDone: () => void;
  readonly typed: TypedForms;
}

const valuesOf = (form: Form): Values =>
  Object.fromEntries([
    ...form.people.flatMap(({ id, chosen }) => (chosen ? [[id, chosen.value] as const] : [])),
    ...form.choices.map(({ id, value }) => [id, value] as const),
    ...form.texts.map(({ id, value }) => [id, value] as const),
    ...form.dates.map(({ id, value }) => [id, value] as const),
  ]);

const chosenIn = (form: Form): Values =>
  Object.fromEntries(form.people.flatMap(({ id, chosen }) => (chosen ? [[id, chosen.title] as const] : [])));

/** What stands with its day is not said above all. */
const isForAll =
  ({ dates }: Form) =>
  ({ text }: Form['lines'][number]): boolean =>
    !dates.some(({ hint }) => hint === text);

/** What is to be known of them before it is sent. */
const besideOf = ({ others }: Form['people'][number], id = ''): string | undefined =>
  id === '' || others?.but.includes(id) === true ? undefined : others?.says;

/** Without what the choice that was made does not ask for. */
function askedValues(form: Form, values: Values): Values {
  const isLeftOut = (id: string) =>
    [...form.choices, ...form.texts].some((one) => one.id === id && !isAsked(values)(one));
  return Object.fromEntries(Object.entries(values).filter(([id]) => !isLeftOut(id)));
}

/** What stands in it otherwise than it did at first. */
function changedIn(form: Form, values: Values, preset: Values = {}): string | undefined {
  const first = { ...valuesOf(form), ...preset };
  return Object.keys(askedValues(form, values)).find(
    (id) => (values[id] ?? '').trim() !== (first[id] ?? '').trim(),
  );
}

interface Begun {
  readonly begun: readonly string[];
  readonly first: string | undefined;
}

/** What is asked for has the focus, or the first that was not said already. */
function useFirstField(form: RefObject<HTMLFormElement | null>, at: Begun): void {
  const [{ begun, first }] = useState(at);
  const hasLeft = useLeft();
  useEffect(() => {
    if (hasLeft()) return;
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])];
    const field =
      fields.find(({ dataset }) => first !== undefined && dataset['field'] === first) ??
      fields.find(({ dataset }) => !begun.includes(dataset['field'] ?? '')) ??
      fields[0];
    // All of it where there is room, and the field in any case.
    form.current?.scrollIntoView({ block: 'nearest' });
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === 'text') field.select();
  }, [form, begun, first, hasLeft]);
}

/** What is to be put right before it can be sent. */
function useFirstWrong(form: RefObject<HTMLFormElement | null>, tried: number): void {
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, tried]);
}

/** Such days as they were when it was to be sent, with what is said of them. */
function useHalfDates(form: RefObject<HTMLFormElement | null>, words: string) {
  const [half, setHalf] = useState<Values>({});
  useEffect(() => {
    const element = form.current;
    // What is taken away of a half-written day is no change of its value.
    const lookAgain = () => {
      const still = halfWritten(element);
      setHalf((now) => Object.fromEntries(Object.entries(now).filter(([id]) => still.includes(id))));
    };
    const when = ['keyup', 'focusout'];
    for (const one of when) element?.addEventListener(one, lookAgain);
    return () => {
      for (const one of when) element?.removeEventListener(one, lookAgain);
    };
  }, [form]);
  return {
    half,
    areWhole: () => {
      const now = halfWritten(form.current);
      setHalf(Object.fromEntries(now.map((id) => [id, words])));
      return now.length === 0;
    },
    forget: (id: string) => {
      setHalf((now) => Object.fromEntries(Object.entries(now).filter(([one]) => one !== id)));
    },
  };
}

export function CardForm(open: Open) {
  const { api, form, preset, field: asked, areDaysFirst = false, wrongPerson, run, typed, onDone } = open;
  const [{ frame }, styles] = [useWords(), useFormStyles()];
  const element = useRef<HTMLFormElement>(null);
  const [{ values, names }, setTyped] = useState<Typed>(() => {
    const before = typed.get(form.title);
    return {
      values: { ...valuesOf(form), ...before?.values, ...preset },
      names: before?.names ?? chosenIn(form),
      texts: before?.texts ?? [],
    };
  });
  const [isSending, setSending] = useState(false);
  useFirstField(element, { begun: Object.keys(preset ?? {}), first: asked });
  const dates = useHalfDates(element, frame.missing.date);
  const set = (id: string, value: string, name?: string) => {
    dates.forget(id);
    setTyped((now) => {
      const next = {
        values: { ...now.values, [id]: value },
        names: name === undefined ? now.names : { ...now.names, [id]: name },
      };
      const texts = form.texts.flatMap((one) => {
        const text = next.values[one.id]?.trim() ?? '';
        return text === '' || text === one.value ? [] : [text];
      });
      typed.set(form.title, { ...next, texts });
      return { ...next, texts };
    });
  };
  const forget = () => {
    typed.delete(form.title);
    onDone();
  };
  const [tried, setTried] = useState(0);
  const [refused, setRefused] = useState<Values>({});
  const isMissing = (id: string) => (values[id] ?? '') === '';
  const wrong = wrongIn(form, values, frame);
  useFirstWrong(element, tried);
  const send = async ({ verb, data }: ActButton) => {
    const areWhole = dates.areWhole();
    setTried(tried + 1);
    const isWrong = form.people.some(({ id }) => isMissing(id)) || Object.keys(wrong).length > 0;
    if (isSending || !areWhole || isWrong) return;
    setSending(true);
    const isDone = await run(verb, { ...askedValues(form, values), ...data });
    setSending(false);
    setRefused(isDone ? {} : values);
    if (isDone) forget();
  };
  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={form.title}
      {...{ [changedName]: changedIn(form, values, preset) }}
      // The browser says it in a language of its own.
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // The form alone is closed, and what stands in it is kept.
        event.preventDefault();
        onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        // Enter is the first; of several each is itself.
        const { submitter } = event.nativeEvent;
        const button = form.buttons[Number(submitter?.getAttribute('value') ?? 0)];
        if (button) void send(button);
      }}
    >
      {form.lines.filter(isForAll(form)).map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {form.people.map((people) => (
        <PersonPicker
          key={people.label}
          {...{ api, people }}
          isMissing={tried > 0 && isMissing(people.id)}
          // Another who is chosen then was not refused.
          wrong={refused[people.id] === values[people.id] ? wrongPerson : undefined}
          {...{ isChosen: !isMissing(people.id), beside: besideOf(people, values[people.id]) }}
          text={names[people.id] ?? ''}
          onChosen={(id, text) => {
            set(people.id, id, text);
          }}
        />
      ))}
      <Field
        {...{ form, values, areDaysFirst }}
        wrong={tried > 0 ? { ...wrong, ...dates.half } : {}}
        onValue={set}
      />
      <div className={styles.buttons}>
        {form.buttons.map((button, at) => (
          <Button
            key={button.title}
            type="submit"
            value={at}
            appearance={at === 0 ? 'primary' : 'secondary'}
            size="small"
            disabledFocusable={isSending}
          >
            {button.title}
          </Button>
        ))}
        <Button size="small" onClick={forget}>
          {frame.cancel}
        </Button>
      </div>
    </form>
  );
}

const useFormStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    gridTemplateColumns: 'minmax(0, 1fr)',
    // A choice of many words is no wider than its form.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0, maxWidth: '40rem' },
    '& .fui-Input:has(> input[type="date"])': { width: '12rem', maxWidth: '100%' },
    '& select, & input, & textarea, & label': { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});
