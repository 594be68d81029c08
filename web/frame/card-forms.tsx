// The forms of a card, one open at a time, behind the buttons that do something at once. A no keeps what was typed.

import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Api } from './api';
import { useBesideStyles } from './beside-styles';
import { CardForm } from './card-form';
import type { Form } from './facts';
import { typedOf } from './typed';

/** What is to be filled in: whose form, and how it begins. */
export interface Asked {
  readonly verb: string;
  readonly preset?: Readonly<Record<string, string>>;
}

interface Shown {
  readonly api: Api;
  /** Whose forms they are: what is typed in them waits there. */
  readonly of: string;
  readonly forms: readonly Form[];
  /** Open from the start, filled in as it was asked. */
  readonly asked?: Asked | undefined;
  readonly areDaysFirst?: boolean;
  readonly run: (verb: string, values: Readonly<Record<string, unknown>>) => Promise<boolean>;
  /** What stands before the forms’ own buttons. */
  readonly children?: ReactNode;
}

const buttonOf = (row: Element | null, title: string): HTMLElement | undefined =>
  [...(row?.querySelectorAll<HTMLElement>('[aria-expanded]') ?? [])].find(
    ({ textContent }) => textContent === title,
  );

const verbOf = ({ buttons }: Form): string | undefined => buttons[0]?.verb;

export function CardForms({ api, of, forms, asked, areDaysFirst = false, run, children }: Shown) {
  const styles = useBesideStyles();
  const first = asked && forms.find((form) => verbOf(form) === asked.verb)?.title;
  const [open, setOpen] = useState<string | undefined>(first);
  // What it was asked with stands in it once; after that, what was typed.
  const [preset, setPreset] = useState(asked?.preset);
  const buttons = useRef<HTMLDivElement>(null);
  const current = forms.find(({ title }) => title === open);
  return (
    <>
      <div ref={buttons} className={styles.buttons}>
        {children}
        {forms.map(({ title }) => (
          <Button
            key={title}
            size="small"
            aria-expanded={title === open}
            onClick={() => {
              setOpen(title === open ? undefined : title);
              setPreset(undefined);
            }}
          >
            {title}
          </Button>
        ))}
      </div>
      {current && (
        <CardForm
          key={current.title}
          typed={typedOf(api, of)}
          {...{ api, run, areDaysFirst }}
          form={current}
          preset={asked && verbOf(current) === asked.verb ? preset : undefined}
          onDone={() => {
            setOpen(undefined);
            setPreset(undefined);
            // Its button is still there, or what comes in its place has the focus.
            requestAnimationFrame(() => {
              if (document.activeElement === document.body) buttonOf(buttons.current, current.title)?.focus();
            });
          }}
        />
      )}
    </>
  );
}
