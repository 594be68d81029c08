// The forms of a message's card: one is open at a time. A no keeps what was typed.

import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Api } from '../frame/api';
import type { ActButton, Form, Message } from '../frame/facts';
import { useWords } from '../frame/words';
import { Field } from './form-fields';
import type { Asked } from './asked';
import { PersonPicker } from './person-picker';
import { useStyles } from './styles';
import type { Inputs } from './use-acts';

interface Shown {
  readonly api: Api;
  readonly data: Message;
  readonly asked: Asked | undefined;
  readonly run: (verb: string, inputs: Inputs) => Promise<boolean>;
}

const verbOf = ({ buttons }: Form): string | undefined => buttons[0]?.verb;

export function DetailForms({ api, data, asked, run }: Shown) {
  const styles = useStyles();
  const first = asked && data.forms.find((form) => verbOf(form) === asked.verb)?.title;
  const [open, setOpen] = useState<string | undefined>(first);
  const current = data.forms.find(({ title }) => title === open);
  return (
    <div className={styles.forms}>
      <div className={styles.buttons}>
        {data.forms.map(({ title }) => (
          <Button
            key={title}
            size="small"
            aria-expanded={title === open}
            onClick={() => {
              setOpen(title === open ? undefined : title);
            }}
          >
            {title}
          </Button>
        ))}
      </div>
      {current && (
        <OneForm
          key={current.title}
          {...{ api, run }}
          form={current}
          preset={asked && verbOf(current) === asked.verb ? asked.preset : undefined}
          onDone={() => {
            setOpen(undefined);
          }}
        />
      )}
    </div>
  );
}

interface Open {
  readonly api: Api;
  readonly form: Form;
  readonly preset: Readonly<Record<string, string>> | undefined;
  readonly run: Shown['run'];
  readonly onDone: () => void;
}

type Values = Readonly<Record<string, string>>;

const valuesOf = (form: Form): Values =>
  Object.fromEntries([
    ...form.choices.map(({ id, value }) => [id, value] as const),
    ...form.texts.map(({ id, value }) => [id, value] as const),
    ...form.dates.map(({ id, value }) => [id, value] as const),
  ]);

function OneForm({ api, form, preset, run, onDone }: Open) {
  const { frame } = useWords();
  const styles = useStyles();
  const element = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>({ ...valuesOf(form), ...preset });
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const set = (id: string, value: string) => {
    setValues((now) => ({ ...now, [id]: value }));
  };
  const send = async ({ verb, data }: ActButton) => {
    setSending(true);
    const isDone = await run(verb, { ...values, ...data });
    setSending(false);
    if (isDone) onDone();
  };
  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={form.title}
      onSubmit={(event) => {
        event.preventDefault();
        const [button] = form.buttons;
        if (button) void send(button);
      }}
    >
      {form.lines.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {form.people.map((people) => (
        <PersonPicker key={people.label} api={api} people={people} onChosen={(id) => set('responder', id)} />
      ))}
      <Field form={form} values={values} onValue={set} />
      <div className={styles.buttons}>
        {form.buttons.map((button) => (
          <Button key={button.title} type="submit" appearance="primary" size="small" disabled={isSending}>
            {button.title}
          </Button>
        ))}
        <Button size="small" onClick={onDone}>
          {frame.cancel}
        </Button>
      </div>
    </form>
  );
}
