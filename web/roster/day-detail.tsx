// One day of one mailbox beside the weeks: who has it, its order, every act of the roster's card, and what has happened.

import { Button, Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Again } from '../frame/again';
import { Refused, type Api } from '../frame/api';
import { CardForm } from '../frame/card-form';
import type { MailboxDay } from '../frame/facts';
import { useWords } from '../frame/words';
import { Said } from './said';
import { useStyles } from './styles';
import type { RosterActs } from './use-roster-acts';

interface Shown {
  readonly api: Api;
  /** `mailbox/date` */
  readonly day: string;
  readonly acts: RosterActs;
  readonly onClose: () => void;
}

export function DayDetail({ api, day, acts, onClose }: Shown) {
  const { frame, roster } = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useQuery({
    queryKey: ['rosterDay', day],
    queryFn: () => api.get<MailboxDay>(`/roster/${day.split('/').map(encodeURIComponent).join('/')}`),
  });
  const { data, error } = shown;
  const isThere = data !== undefined;
  useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  return (
    <aside
      className={styles.detail}
      aria-label={roster.detail.title}
      data-testid="roster-day"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.detailHead}>
        <h2 ref={heading} tabIndex={-1}>
          {data?.title ?? roster.detail.title}
          {data && <span className={styles.date}>{data.subtitle}</span>}
        </h2>
        <Button size="small" onClick={onClose} aria-label={roster.detail.close}>
          {frame.close}
        </Button>
      </div>
      {!data && !error && <Spinner label={frame.loading} />}
      {error && (
        <Again
          words={error instanceof Refused ? error.words : frame.failed}
          onAgain={() => void shown.refetch()}
        />
      )}
      {data && !(error instanceof Refused) && <Body {...{ api, data, acts }} />}
    </aside>
  );
}

interface BodyShown {
  readonly api: Api;
  readonly data: MailboxDay;
  readonly acts: RosterActs;
}

function Body({ api, data, acts }: BodyShown) {
  const styles = useStyles();
  const [open, setOpen] = useState<string>();
  const form = data.forms.find(({ title }) => title === open);
  return (
    <>
      {data.lines.map(({ text, isSubtle }) => (
        <p key={text} className={isSubtle ? styles.subtle : styles.line}>
          {text}
        </p>
      ))}
      <Said acts={acts} />
      <div className={styles.buttons}>
        {data.buttons.map(({ title, verb, data: inputs }) => (
          <Button
            key={title}
            size="small"
            disabled={acts.isSending}
            onClick={() => void acts.act(verb, inputs)}
          >
            {title}
          </Button>
        ))}
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
      {form && (
        <CardForm
          key={form.title}
          {...{ api, form }}
          areDaysFirst
          run={(verb, values) => acts.act(verb, { ...values, rosterVersion: data.version })}
          onDone={() => {
            setOpen(undefined);
          }}
        />
      )}
      <Happened log={data.log} />
    </>
  );
}

function Happened({ log }: Pick<MailboxDay, 'log'>) {
  const { roster } = useWords();
  const styles = useStyles();
  return (
    <section aria-labelledby="roster-log">
      <h3 id="roster-log">{roster.detail.log}</h3>
      {log.length === 0 && <p className={styles.subtle}>{roster.detail.noLog}</p>}
      <ul className={styles.log}>
        {log.map(({ number, at, text }) => (
          <li key={number}>
            {at}: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
