// One message beside the list: what its card would say, every act of it, its attachments by name, and what has happened.

import { Badge, Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Refused, type Api } from '../frame/api';
import type { ActButton, Message } from '../frame/facts';
import { Again } from '../frame/again';
import { useWords } from '../frame/words';
import { Copy } from './copy';
import { DetailForms } from './detail-forms';
import { DetailFacts, Happened } from './detail-facts';
import type { Asked } from './asked';
import { useStyles } from './styles';
import type { Acts, Inputs } from './use-acts';

interface Shown {
  readonly api: Api;
  readonly id: string;
  readonly acts: Acts;
  readonly asked: Asked | undefined;
  readonly onClose: () => void;
}

const renewMillis = 20_000;

/** Others see that it is open, until it is closed. */
function useOpenTogether(api: Api, id: string): void {
  useEffect(() => {
    const tell = (isOpen: boolean) =>
      void api.post(`/messages/${id}/open`, { isOpen }).catch(() => undefined);
    tell(true);
    const timer = setInterval(tell, renewMillis, true);
    return () => {
      clearInterval(timer);
      tell(false);
    };
  }, [api, id]);
}

export function Detail({ api, id, acts, asked, onClose }: Shown) {
  const { frame, page } = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [passTo, setPassTo] = useState<string>();
  useOpenTogether(api, id);
  const message = useQuery({
    queryKey: ['message', id, passTo],
    queryFn: () => api.get<Message>(`/messages/${id}`, { passTo }),
    gcTime: 0,
    placeholderData: (before: Message | undefined) => before,
  });
  const isThere = message.data !== undefined;
  useEffect(() => {
    if (isThere && asked === undefined) heading.current?.focus();
  }, [isThere, asked]);
  const { data, error } = message;
  const run = async (verb: string, inputs: Inputs) => {
    if (data === undefined) return false;
    const isDone = await acts.act(data, verb, inputs);
    // Another authority: what it is asked first stands on the message.
    setPassTo(isDone ? undefined : (inputs['mailbox'] as string | undefined));
    return isDone;
  };
  return (
    <aside
      className={styles.detail}
      aria-label={page.detail.title}
      data-testid="detail"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.detailHead}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {data?.title ?? page.detail.title}
        </h2>
        <Button size="small" onClick={onClose} aria-label={page.detail.close}>
          {frame.close}
        </Button>
      </div>
      {!data && !error && <Spinner label={frame.loading} />}
      {error && (
        <Again
          words={error instanceof Refused ? error.words : frame.failed}
          onAgain={() => void message.refetch()}
        />
      )}
      {data && !(error instanceof Refused) && (
        <Body {...{ api, data, asked, run }} problem={acts.problemOf(id)} />
      )}
    </aside>
  );
}

interface BodyShown {
  readonly api: Api;
  readonly data: Message;
  readonly asked: Asked | undefined;
  readonly problem: string | undefined;
  readonly run: (verb: string, inputs: Inputs) => Promise<boolean>;
}

function Body({ api, data, asked, problem, run }: BodyShown) {
  const { page } = useWords();
  const styles = useStyles();
  return (
    <>
      {data.openBy.length > 0 && (
        <Badge appearance="outline" className={styles.badge}>
          {page.row.openBy(data.openBy.join(', '))}
        </Badge>
      )}
      <DetailFacts data={data} />
      {problem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <span role="alert">{problem}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      <Copy text={data.copy} />
      <Buttons data={data} run={run} />
      <DetailForms {...{ api, data, asked, run }} />
      <Happened log={data.log} />
    </>
  );
}

/** Secrecy asks before it is said: it empties every card that showed the message. */
function Buttons({ data, run }: Pick<BodyShown, 'data' | 'run'>) {
  const { page, frame } = useWords();
  const styles = useStyles();
  const [asking, setAsking] = useState<ActButton>();
  const press = (button: ActButton) => {
    if (button.verb === 'message.secret') setAsking(button);
    else void run(button.verb, button.data);
  };
  return (
    <div className={styles.buttons}>
      {data.links.map(({ title, url }) => (
        <Button key={url} size="small" as="a" href={url} target="_blank" rel="noreferrer">
          {title}
        </Button>
      ))}
      {data.buttons.map((button) => (
        <Button
          key={`${button.verb} ${button.title}`}
          size="small"
          onClick={() => {
            press(button);
          }}
        >
          {button.title}
        </Button>
      ))}
      {asking && (
        <div role="alertdialog" aria-label={page.detail.ask} className={styles.asking}>
          <span>{page.detail.ask}</span>
          <Button
            size="small"
            appearance="primary"
            autoFocus
            onClick={() => {
              setAsking(undefined);
              void run(asking.verb, asking.data);
            }}
          >
            {page.detail.yes}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setAsking(undefined);
            }}
          >
            {frame.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
