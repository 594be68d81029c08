// One day of one mailbox beside the weeks: who has it, its order, every act of the roster's card, and what has happened.

import { Button } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Api } from '../frame/api';
import { Beside, Happened, Lines } from '../frame/beside';
import { CardForms } from '../frame/card-forms';
import type { MailboxDay } from '../frame/facts';
import { notTold, Said } from '../frame/said';
import type { Deeds } from '../frame/use-deeds';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

interface Shown {
  readonly api: Api;
  /** `mailbox/date` */
  readonly day: string;
  readonly acts: Deeds;
  readonly onClose: () => void;
}

export function DayDetail({ api, day, acts, onClose }: Shown) {
  const { roster } = useWords();
  const styles = useStyles();
  const shown = useQuery({
    queryKey: ['rosterDay', day],
    queryFn: () => api.get<MailboxDay>(`/roster/${day.split('/').map(encodeURIComponent).join('/')}`),
  });
  return (
    <Beside
      title={roster.detail.title}
      closeTitle={roster.detail.close}
      testId="roster-day"
      className={styles.detail}
      shown={shown}
      heading={({ title, subtitle }) => (
        <>
          {title}
          <span className={styles.date}>{subtitle}</span>
        </>
      )}
      onClose={onClose}
    >
      {(data) => <Body {...{ api, day, data, acts }} />}
    </Beside>
  );
}

/** What is told of a day goes when that has changed since, here or by somebody else. */
function useAsTold({ done, isSending, forget }: Deeds, day: string, data: MailboxDay): void {
  const client = useQueryClient();
  const told = useRef<{ readonly done: Deeds['done']; readonly as: string }>(undefined);
  const now = asIs(data);
  useEffect(() => {
    if (done === undefined || isSending) return;
    // What was read after it may be there before it is shown.
    const read = client.getQueryData<MailboxDay>(['rosterDay', day]);
    if (told.current?.done !== done) told.current = { done, as: asIs(read ?? data) };
    else if (told.current.as !== now && asIs(read ?? data) !== told.current.as) forget();
  }, [client, day, done, isSending, forget, data, now]);
}

const asIs = ({ lines, log }: MailboxDay): string => JSON.stringify([lines, log.length, log[0]?.text]);

interface BodyShown {
  readonly api: Api;
  readonly day: string;
  readonly data: MailboxDay;
  readonly acts: Deeds;
}

function Body({ api, day, data, acts }: BodyShown) {
  const { roster } = useWords();
  useAsTold(acts, day, data);
  return (
    <>
      <Lines lines={data.lines} />
      <Said acts={acts} above={data.lines} />
      <CardForms
        api={api}
        of={`${data.mailboxId}/${data.date}`}
        about={{ mailboxIds: [data.mailboxId], words: `${data.title} · ${data.subtitle}` }}
        forms={data.forms}
        areDaysFirst
        run={(verb, values) => acts.act(verb, { ...values, rosterVersion: data.version })}
      >
        {notTold(acts, data.buttons).map(({ title, verb, data: inputs }) => (
          <Button
            key={title}
            size="small"
            disabledFocusable={acts.isSending}
            onClick={() => void acts.act(verb, inputs)}
          >
            {title}
          </Button>
        ))}
      </CardForms>
      <Happened title={roster.detail.log} none={roster.detail.noLog} log={data.log} />
    </>
  );
}
