// One day of one mailbox beside the weeks: who has it, its order, every act of the roster's card, and what has happened.

import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
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
      shown={shown}
      heading={({ title, subtitle }) => (
        <>
          {title}
          <span className={styles.date}>{subtitle}</span>
        </>
      )}
      onClose={onClose}
    >
      {(data) => <Body {...{ api, data, acts }} />}
    </Beside>
  );
}

interface BodyShown {
  readonly api: Api;
  readonly data: MailboxDay;
  readonly acts: Deeds;
}

function Body({ api, data, acts }: BodyShown) {
  const { roster } = useWords();
  return (
    <>
      <Lines lines={data.lines} />
      <Said acts={acts} above={data.lines} />
      <CardForms
        api={api}
        of={`${data.mailboxId}/${data.date}`}
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
