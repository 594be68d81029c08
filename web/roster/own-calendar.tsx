// One's own days in one's own calendar: the secret address, told once when it is made.

import { Button, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Refused, type Api } from '../frame/api';
import { useCopy } from '../frame/use-copy';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

export function OwnCalendar({ api }: { readonly api: Api }) {
  const { frame, roster } = useWords();
  const styles = useStyles();
  const client = useQueryClient();
  const known = useQuery({
    queryKey: ['calendar'],
    queryFn: () => api.get<{ readonly hasAddress: boolean }>('/calendar'),
    meta: { isStill: true },
  });
  const renew = useMutation({
    mutationFn: async (hadOne: boolean) => ({
      hadOne,
      ...(await api.post<{ readonly path: string }>('/calendar/renew', {})),
    }),
    onSettled: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  });
  const end = useMutation({
    mutationFn: () => api.post('/calendar/end', {}),
    onSuccess: () => {
      renew.reset();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['calendar'] }),
  });
  const problem = renew.error ?? end.error;
  const { calendar } = roster;
  const has = known.data?.hasAddress === true;
  return (
    <section aria-labelledby="roster-calendar" className={styles.waiting}>
      <Subtitle2 as="h2" id="roster-calendar">
        {calendar.title}
      </Subtitle2>
      <p>{calendar.how}</p>
      {has && !renew.data && <p>{calendar.since}</p>}
      <div role="status">
        {end.isSuccess && !renew.data && !has && <p>{calendar.ended}</p>}
        {renew.data && (
          <Field
            label={calendar.address}
            hint={renew.data.hadOne ? `${calendar.made} ${calendar.replaced}` : calendar.made}
          >
            <Address url={location.origin + renew.data.path} />
          </Field>
        )}
      </div>
      {problem && <p role="alert">{problem instanceof Refused ? problem.words : frame.notSaved}</p>}
      <div className={styles.steps}>
        <Button
          disabledFocusable={renew.isPending || !known.data}
          onClick={() => {
            renew.mutate(has);
          }}
        >
          {has ? calendar.renew : calendar.make}
        </Button>
        {(has || renew.data) && (
          <Button
            disabledFocusable={end.isPending}
            onClick={() => {
              end.mutate();
            }}
          >
            {calendar.end}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Told once: it has the focus, and can be taken along. */
function Address({ url, ...labelled }: { readonly url: string }) {
  const { calendar } = useWords().roster;
  const { told, copy } = useCopy(url);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, [url]);
  return (
    <>
      <Input
        {...labelled}
        input={{ ref: field }}
        readOnly
        value={url}
        onFocus={(event) => event.target.select()}
        contentAfter={
          <Button size="small" onClick={copy}>
            {calendar.copy}
          </Button>
        }
      />
      <span role="status">{told && calendar[told]}</span>
    </>
  );
}
