// Bemanning: weeks × mailboxes, what waits for a yes, and one day beside them.

import { Button, Field, Input, Subtitle2, Title3 } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useMemo } from 'react';
import { useAddress } from '../frame/address';
import { isThere, Missing } from '../frame/again';
import type { Api, Shown } from '../frame/api';
import { Lines } from '../frame/beside';
import type { Weeks, Done } from '../frame/facts';
import { changeOf, notTold, Said } from '../frame/said';
import { useDeeds, type Deeds, type Inputs } from '../frame/use-deeds';
import { useWords } from '../frame/words';
import { DayDetail } from './day-detail';
import { OwnCalendar } from './own-calendar';
import { useStyles } from './styles';
import { WeekTable } from './week-table';

export function RosterView({ api, me }: Shown) {
  const styles = useStyles();
  const { at, go } = useAddress();
  const { weeks: from, day } = at;
  const acts = useRosterActs(api);
  const weeks = useQuery({
    queryKey: ['roster', from],
    queryFn: () => api.get<Weeks>('/roster', { from }),
    placeholderData: (before: Weeks | undefined) => before,
  });
  useAnswered(acts, weeks.data);
  if (!isThere(weeks)) return <Missing query={weeks} />;
  const { data } = weeks;
  const open = (chosen: string) => {
    acts.forget();
    go({ day: chosen });
  };
  const close = () => {
    acts.forget();
    go({ day: undefined });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-day="${day ?? ''}"]`)?.focus());
  };
  return (
    <div className={styles.both}>
      <div className={styles.view}>
        <Title3 as="h1">{data.title}</Title3>
        <Steps data={data} />
        <p role="status" className={data.gaps > 0 ? styles.gaps : undefined}>
          {data.says}
        </p>
        {day === undefined && <Said acts={acts} />}
        {data.waiting.length > 0 && <Waiting {...{ data, acts }} />}
        {data.weeks.map((week) => (
          <WeekTable key={week.monday} week={week} chosen={day} onOpen={open} />
        ))}
        {me.mailboxes.some(({ parts }) => parts.includes('roster')) && <OwnCalendar api={api} />}
      </div>
      {day !== undefined && <DayDetail key={day} {...{ api, day, acts }} onClose={close} />}
    </div>
  );
}

/** What was asked is no longer told of once it is answered: the weeks and the waiting ones say how it is. */
function useAnswered({ done, forget }: Deeds, data: Weeks | undefined): void {
  const change = changeOf(done?.buttons[0]);
  const isWaiting = data?.waiting.some(({ buttons }) => buttons.some((one) => changeOf(one) === change));
  const waited = useRef<string | number>(undefined);
  useEffect(() => {
    if (change === undefined) return;
    if (isWaiting === true) waited.current = change;
    else if (waited.current === change) forget();
  }, [change, isWaiting, forget]);
}

function Steps({ data }: { readonly data: Weeks }) {
  const { roster } = useWords();
  const styles = useStyles();
  const { go } = useAddress();
  const step = (title: string, weeks: string | undefined) => (
    <Button
      key={title}
      onClick={() => {
        go({ weeks });
      }}
    >
      {title}
    </Button>
  );
  return (
    <div className={styles.top}>
      <div className={styles.steps}>
        {step(roster.earlier, data.earlier)}
        {step(roster.thisWeek, undefined)}
        {step(roster.later, data.later)}
      </div>
      <Field label={roster.goTo}>
        <Input
          type="date"
          key={data.from}
          defaultValue={data.from}
          onChange={(_, { value }) => {
            if (/^20\d\d-/.test(value)) go({ weeks: value });
          }}
        />
      </Field>
    </div>
  );
}

function Waiting({ data, acts }: { readonly data: Weeks; readonly acts: Deeds }) {
  const { roster } = useWords();
  const styles = useStyles();
  return (
    <section aria-labelledby="roster-waiting" className={styles.waiting}>
      <Subtitle2 as="h2" id="roster-waiting">
        {roster.waiting}
      </Subtitle2>
      {data.waiting.map(({ id, title, lines, buttons }) => (
        <article key={id} className={styles.question} aria-label={title}>
          <strong>{title}</strong>
          <Lines lines={lines} />
          <div className={styles.buttons}>
            {notTold(acts, buttons).map(({ title: press, verb, data: inputs }) => (
              <Button
                key={verb}
                appearance={verb === 'duty.agree' ? 'primary' : 'secondary'}
                disabledFocusable={acts.isSending}
                onClick={() => void acts.act(verb, inputs)}
              >
                {press}
              </Button>
            ))}
          </div>
        </article>
      ))}
    </section>
  );
}

function useRosterActs(api: Api): Deeds {
  const way = useMemo(
    () => ({
      send: (verb: string, inputs: Inputs) =>
        verb === 'roster.undo'
          ? api.post<Done>('/roster/undo', { change: inputs['change'] })
          : api.post<Done>('/roster/acts', { ...inputs, verb }),
      first: ['rosterDay'],
      then: ['roster', 'today', 'me'],
    }),
    [api],
  );
  return useDeeds(way);
}
