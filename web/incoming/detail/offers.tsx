// What may be done about one message: what is likeliest first, the rest apart from it.

import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Api } from '../../frame/api';
import { useBesideStyles } from '../../frame/beside-styles';
import { CardForms, type Asked } from '../../frame/card-forms';
import { apart } from '../../frame/changed-form';
import type { ActButton, Form, Message } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { Copy } from './copy';
import type { Inputs } from '../acts/use-sending';

interface Shown {
  readonly api: Api;
  readonly data: Message;
  readonly asked: Asked | undefined;
  readonly wrongPerson: string | undefined;
  readonly run: (verb: string, inputs: Inputs) => Promise<boolean>;
  readonly onClosed: () => void;
}

/** What is asked for most stands first, and what is likeliest first of that. */
const asksFirst: readonly string[] = [
  ...['message.take', 'assignment.approve', 'assignment.approveOther', 'assignment.return'],
  ...['message.deleteConfirm', 'message.delete'],
  // Whoever is to answer alone is offered it.
  'assignment.answered',
  ...['message.handOver', 'message.register', 'assignment.ended', 'assignment.file'],
  ...['assignment.notNeeded', 'assignment.propose'],
];

/** Its mailbox and when it arrived. */
const inFull = ({ facts: [mailbox, arrived] }: Message): string =>
  [arrived?.value, mailbox?.value].filter(Boolean).join(' · ');

/**
 * Written for a message that has a number, another is no longer likely. A request is given to whoever has the document
 * before anything else, and seldom needs no answer.
 */
const placeIn =
  ({ number, isRequest }: Message) =>
  ({ verb, data }: ActButton): number => {
    if (data['registration'] === 'passedOn') return -1;
    if (verb === 'message.register' && number !== undefined) return -1;
    if (isRequest && verb === 'assignment.propose') return asksFirst.indexOf('message.handOver');
    return isRequest && verb === 'assignment.notNeeded' ? asksFirst.length - 1 : asksFirst.indexOf(verb);
  };

/** What is not taken back asks before it is done. */
export function Offers({ api, data, asked: form, wrongPerson, run, onClosed }: Shown) {
  const { page } = useWords();
  const [asking, setAsking] = useState<ActButton>();
  const pressed = useRef<HTMLElement>(undefined);
  const asks: Readonly<Partial<Record<string, Ask>>> = page.detail.asks;
  const asked = asking && asks[asking.verb];
  const press = (button: ActButton) => {
    if (asks[button.verb]) setAsking(button);
    else void run(button.verb, button.data);
  };
  const one = (button: ActButton, isNext = false) => (
    <Button
      key={`${button.verb} ${button.title}`}
      size="small"
      appearance={isNext ? 'primary' : 'secondary'}
      {...(button.verb === 'message.claim' && apart)}
      onClick={({ currentTarget }) => {
        pressed.current = currentTarget;
        press(button);
      }}
    >
      {button.title}
    </Button>
  );
  const placeOf = placeIn(data);
  const placeOfForm = ({ buttons: [button] }: Form) => {
    const place = button === undefined ? -1 : placeOf(button);
    return place < 0 ? asksFirst.length : place;
  };
  const isFirst = (button: ActButton) => placeOf(button) >= 0;
  const first = data.buttons.filter(isFirst).toSorted((a, b) => placeOf(a) - placeOf(b));
  const forms = data.forms.toSorted((a, b) => placeOfForm(a) - placeOfForm(b));
  const isOver = data.state === 'done';
  // A form that comes no later than every button is what is likeliest.
  const isFormNext =
    forms[0] !== undefined && placeOfForm(forms[0]) <= Math.min(...first.map(placeOf), asksFirst.length - 1);
  return (
    <>
      <CardForms
        {...{ api, asked: form, run, forms, wrongPerson, onClosed }}
        of={data.id}
        about={{ mailboxIds: [data.mailboxId], words: inFull(data) }}
        first={{
          of: ({ buttons }) => buttons.some(isFirst),
          isNext: isFormNext,
          isOver,
          children: first.map((button, at) => one(button, !isOver && !isFormNext && at === 0)),
        }}
      >
        {data.links.map(({ title, url }) => (
          <Button key={url} size="small" as="a" href={url} target="_blank" rel="noreferrer">
            {title}
          </Button>
        ))}
        <Copy text={data.copy} />
        {data.buttons.filter((button) => !isFirst(button)).map((button) => one(button))}
      </CardForms>
      {asking && asked && (
        <Sure
          ask={asked}
          onNo={() => {
            setAsking(undefined);
            pressed.current?.focus();
          }}
          onYes={() => {
            setAsking(undefined);
            void run(asking.verb, asking.data);
          }}
        />
      )}
    </>
  );
}

interface Ask {
  readonly ask: string;
  readonly yes: string;
}

function Sure({
  ask: { ask, yes },
  onYes,
  onNo,
}: {
  readonly ask: Ask;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { frame } = useWords();
  const styles = useBesideStyles();
  return (
    <div
      role="alertdialog"
      aria-label={ask}
      className={styles.asking}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The question alone is closed.
        event.preventDefault();
        onNo();
      }}
    >
      <span>{ask}</span>
      <Button size="small" appearance="primary" onClick={onYes}>
        {yes}
      </Button>
      {/* Enter twice changes nothing. */}
      <Button size="small" autoFocus onClick={onNo}>
        {frame.cancel}
      </Button>
    </div>
  );
}
