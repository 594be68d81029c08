// The forms of a message's card: one is open at a time. A no keeps what was typed.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Api } from '../frame/api';
import { CardForm } from '../frame/card-form';
import type { Form, Message } from '../frame/facts';
import type { Asked } from './asked';
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
        <CardForm
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
