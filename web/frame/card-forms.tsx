// The forms of a card, one open at a time, behind the buttons that do something at once. A no keeps what was typed.

import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { Problem } from './again';
import type { Api } from './api';
import { useBesideStyles } from './beside-styles';
import { CardForm } from './card-form';
import { apart, heldBack } from './changed-form';
import type { Form } from './facts';
import { typedOf, type About } from './typed';
import { useWords } from './words';

/** What is to be filled in: whose form, and how it begins. */
export interface Asked {
  readonly verb: string;
  readonly preset?: Readonly<Record<string, string>>;
  /** What is to be written in it. */
  readonly field?: string;
}

interface Shown {
  readonly api: Api;
  /** Whose forms they are: what is typed in them waits there. */
  readonly of: string;
  readonly about?: About;
  readonly forms: readonly Form[];
  /** Open from the start, filled in as it was asked. */
  readonly asked?: Asked | undefined;
  readonly areDaysFirst?: boolean;
  /** Why who was chosen last was refused. */
  readonly wrongPerson?: string | undefined;
  readonly run: (verb: string, values: Readonly<Record<string, unknown>>) => Promise<boolean>;
  /** Sent, or given up: why it was refused is of no more use. */
  readonly onClosed?: () => void;
  /** What stands before the forms’ own buttons. */
  readonly children?: ReactNode;
  /** Those that stand above the others, the first of them as what is done next, with what is done at once. */
  readonly first?: {
    readonly of: (form: Form) => boolean;
    readonly children: ReactNode;
    readonly isNext: boolean;
    /** Nothing of it is asked for. */
    readonly isOver?: boolean;
  };
}

const buttonOf = (row: Element | null, title: string): HTMLElement | undefined =>
  [...(row?.querySelectorAll<HTMLElement>('[aria-expanded]') ?? [])].find(
    ({ textContent }) => textContent === title,
  );

/** Several forms may do the same, each with fields of its own: the one that says or takes most of what was said already. */
function askedOf(forms: readonly Form[], asked: Asked | undefined): Form | undefined {
  const given = Object.entries(asked?.preset ?? {});
  const taken = ({ choices, texts, dates, buttons: [button] }: Form) =>
    given.filter(([name, value]) => {
      const said = button?.data[name];
      const isAsked = [...choices, ...texts, ...dates].some(({ id }) => id === name);
      return said === undefined ? isAsked : said === value;
    }).length + given.filter(([name, value]) => button?.data[name] === value).length;
  const isFor = ({ buttons, texts }: Form) =>
    asked !== undefined &&
    buttons[0]?.verb === asked.verb &&
    (asked.field === undefined || texts.some(({ id }) => id === asked.field));
  return forms.filter(isFor).toSorted((a, b) => taken(b) - taken(a))[0];
}

/** Another form keeps what is typed in this one, and so does what stands apart. */
const isApart = (target: EventTarget): boolean =>
  !(target instanceof Element) ||
  target.closest(`button:not([aria-expanded], [${Object.keys(apart).join()}])`) === null;

export function CardForms({
  api,
  of,
  about,
  forms,
  asked,
  areDaysFirst = false,
  wrongPerson,
  run,
  onClosed,
  children,
  first: above,
}: Shown) {
  const styles = useBesideStyles();
  const { frame } = useWords();
  const [held, setHeld] = useState<string>();
  const first = askedOf(forms, asked)?.title;
  const [open, setOpen] = useState<string | undefined>(first);
  // What it was asked with stands in it once; after that, what was typed.
  const [preset, setPreset] = useState(asked?.preset);
  // Asked for anew while it is shown.
  const [answered, setAnswered] = useState({ asked, turn: 0 });
  if (asked !== answered.asked) {
    setAnswered({ asked, turn: answered.turn + 1 });
    if (first !== undefined) {
      setOpen(first);
      setPreset(asked?.preset);
    }
  }
  const buttons = useRef<HTMLDivElement>(null);
  const current = forms.find(({ title }) => title === open);
  const isAbove = (form: Form) => above?.of(form) === true;
  // Above nothing there is no line.
  const hasOthers = children !== undefined || forms.some((form) => !isAbove(form));
  const opener = ({ title }: Form, isNext = false) => (
    <Button
      key={title}
      size="small"
      appearance={isNext ? 'primary' : 'secondary'}
      aria-expanded={title === open}
      onClick={() => {
        setOpen(title === open ? undefined : title);
        setPreset(undefined);
      }}
    >
      {title}
    </Button>
  );
  /** „Godkänn“ would lose the day that was typed in the form below it. */
  const hold = (event: MouseEvent<HTMLElement>) => {
    const { parentElement: within } = event.currentTarget;
    if (isApart(event.target) || within === null) return;
    const form = heldBack(within);
    setHeld(form);
    if (form !== undefined) event.stopPropagation();
  };
  return (
    <>
      <div ref={buttons} onClickCapture={hold}>
        {above && (
          <div className={styles.buttons}>
            {above.isNext &&
              forms.filter(isAbove).map((form, at) => opener(form, at === 0 && above.isOver !== true))}
            {above.children}
            {!above.isNext && forms.filter(isAbove).map((form) => opener(form))}
          </div>
        )}
        {hasOthers && (
          <div className={mergeClasses(styles.buttons, above && styles.others)}>
            {children}
            {forms.filter((form) => !isAbove(form)).map((form) => opener(form))}
          </div>
        )}
      </div>
      {current && held === current.title && <Problem words={frame.formStands(held)} />}
      {current && (
        <CardForm
          key={`${current.title} ${String(answered.turn)}`}
          typed={typedOf(api, of, about)}
          {...{ api, run, areDaysFirst, wrongPerson }}
          form={current}
          preset={current.title === first ? preset : undefined}
          field={current.title === first ? asked?.field : undefined}
          onDone={() => {
            setHeld(undefined);
            setOpen(undefined);
            setPreset(undefined);
            onClosed?.();
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
