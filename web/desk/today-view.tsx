// I dag: what waits for the reader, in the order to do it, and the mailboxes of the day with their ladders.

import { Button, Link, MessageBar, MessageBarBody, Subtitle2, Title3 } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { goTo } from '../frame/address';
import { Refused, type Api, type Shown } from '../frame/api';
import type { ActButton, Today } from '../frame/facts';
import { isThere, Missing } from '../frame/again';
import { useUndoKey } from '../frame/undo-key';
import { useWords } from '../frame/words';
import { Ladder } from './ladder';
import { useStyles } from './styles';

export function TodayView({ api }: Shown) {
  const { frame } = useWords();
  const styles = useStyles();
  const [lastId, setLast] = useState<string>();
  const today = useQuery({ queryKey: ['today'], queryFn: () => api.get<Today>('/today') });
  if (!isThere(today)) return <Missing query={today} />;
  const { tasks, elsewhere, mailboxes, off } = today.data;
  return (
    <div className={styles.view}>
      <Title3 as="h1">{frame.today.title}</Title3>
      <section aria-labelledby="tasks">
        <Subtitle2 as="h2" id="tasks">
          {frame.today.tasks}
        </Subtitle2>
        {tasks.length === 0 && <p>{frame.today.none}</p>}
        <ol className={styles.tasks}>
          {tasks.map((task) => (
            <li key={`${task.kind} ${task.mailboxId ?? ''} ${task.messageId ?? ''}`}>
              <TaskLink task={task} />
            </li>
          ))}
        </ol>
        {elsewhere.map(({ mailboxId, text }) => (
          <p key={mailboxId} className={styles.subtle}>
            <Link
              as="button"
              className={styles.task}
              onClick={() => {
                goTo({ ...nothingChosen, mailbox: mailboxId, show: 'open', view: 'messages' });
              }}
            >
              {text}
            </Link>
          </p>
        ))}
      </section>
      {(mailboxes.length > 0 || off.length > 0) && (
        <section aria-labelledby="mailboxes">
          <Subtitle2 as="h2" id="mailboxes">
            {frame.today.mailboxes}
          </Subtitle2>
          {off.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <ul className={styles.boxes}>
            {mailboxes.map((mailbox) => (
              <li key={mailbox.id} className={styles.box}>
                <Mailbox
                  {...{ api, mailbox }}
                  isLast={mailbox.id === lastId}
                  onDone={() => {
                    setLast(mailbox.id);
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type Task = Today['tasks'][number];

const listOf: Readonly<Partial<Record<Task['kind'], Readonly<Record<string, string>>>>> = {
  request: { kind: 'request' },
  appeal: { kind: 'appeal' },
  handOver: { kind: 'appeal' },
  decision: { show: 'decision' },
  overdue: { show: 'overdue' },
  gone: { show: 'gone' },
  late: { show: 'late' },
  register: { show: 'fresh' },
};

const nothingChosen = {
  show: undefined,
  kind: undefined,
  number: undefined,
  from: undefined,
  until: undefined,
  message: undefined,
} as const;

const viewOf: Readonly<Partial<Record<Task['kind'], string>>> = {
  swap: 'roster',
  mail: 'away',
  mailAnswer: 'away',
  mailStep: 'away',
};

/** Leads to where it is done; the mailbox itself is opened below. */
function TaskLink({ task }: { readonly task: Task }) {
  const styles = useStyles();
  if (task.kind === 'open')
    return (
      <Link href={`#mailbox-${task.mailboxId ?? ''}`} className={styles.task}>
        {task.text}
      </Link>
    );
  const go = () => {
    if (task.kind === 'gap') {
      goTo({ view: 'roster', day: `${task.mailboxId ?? ''}/${task.date ?? ''}`, weeks: task.date });
      return;
    }
    const view = viewOf[task.kind];
    if (view) {
      goTo({ view });
      return;
    }
    goTo({
      ...nothingChosen,
      mailbox: task.mailboxId,
      ...listOf[task.kind],
      view: 'messages',
      message: task.messageId,
    });
  };
  return (
    <Link as="button" onClick={go} className={styles.task}>
      {task.text}
    </Link>
  );
}

const undoes: readonly string[] = ['opening.retract', 'roster.undo'];

interface MailboxShown {
  readonly api: Api;
  readonly mailbox: Today['mailboxes'][number];
  /** Something was done with it here, and with none since. */
  readonly isLast: boolean;
  readonly onDone: () => void;
}

function Mailbox({ api, mailbox, isLast, onDone }: MailboxShown) {
  const { frame } = useWords();
  const styles = useStyles();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: ({ verb, data }: ActButton) =>
      verb === 'roster.undo'
        ? api.post('/roster/undo', data)
        : api.post(`/mailboxes/${mailbox.id}/acts`, { verb, date: mailbox.date, version: mailbox.version }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ['today'] }),
  });
  const { error } = act;
  const undo = mailbox.buttons.find(({ verb }) => undoes.includes(verb));
  useUndoKey(
    undo && isLast && !act.isPending
      ? () => {
          act.mutate(undo);
        }
      : undefined,
  );
  return (
    <article aria-labelledby={`mailbox-${mailbox.id}`}>
      <h3 id={`mailbox-${mailbox.id}`} className={styles.name} data-home="" tabIndex={-1}>
        {mailbox.name}
      </h3>
      {mailbox.lines.map(({ text, isSubtle }) => (
        <p key={text} className={isSubtle ? styles.subtle : styles.line}>
          {text}
        </p>
      ))}
      {mailbox.stops.length > 0 && <Ladder stops={mailbox.stops} />}
      {error && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{error instanceof Refused ? error.words : frame.notSaved}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        {mailbox.links.map(({ title, url }) => (
          <Button key={url} as="a" href={url} target="_blank" rel="noreferrer">
            {title}
          </Button>
        ))}
        {mailbox.buttons.map((button) => (
          <Button
            key={button.verb}
            appearance={button.verb === 'opening.confirm' ? 'primary' : 'secondary'}
            disabledFocusable={act.isPending}
            onClick={() => {
              act.mutate(button);
            }}
          >
            {button.title}
          </Button>
        ))}
      </div>
    </article>
  );
}
