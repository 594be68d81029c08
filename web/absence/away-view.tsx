// Borta: one's own absence, and for who may know who is away from when until when and who answers meanwhile; never why.

import { Badge, Field, Input, Select, Title3 } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useAddress } from '../frame/address';
import { isThere, Missing, Problem } from '../frame/again';
import type { Api } from '../frame/api';
import type { Away } from '../frame/facts';
import { PlainTable } from '../frame/plain-table';
import { useWords } from '../frame/words';
import { MailQuestions } from './mail-questions';
import { NoteAway } from './note-away';
import { useStyles } from './styles';

export function AwayView({ api }: { readonly api: Api }) {
  const styles = useStyles();
  const { at } = useAddress();
  // Somebody's name stands in no address.
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { awayFrom: from, awayUntil: until, unit } = at;
  const shown = useQuery({
    queryKey: ['away', from, until, unit, asked],
    queryFn: () => api.get<Away>('/away', { from, until, unit, text: asked }),
    placeholderData: (before: Away | undefined) => before,
  });
  if (!isThere(shown)) return <Missing query={shown} />;
  const { data } = shown;
  return (
    <div className={styles.view}>
      <Title3 as="h1">{data.title}</Title3>
      <p className={styles.subtle}>{data.says}</p>
      <NoteAway api={api} data={data} />
      <MailQuestions api={api} mail={data.mail} />
      {data.hasOthers && <Filters {...{ data, text, setText }} />}
      {data.silent !== undefined && <Problem words={data.silent} />}
      <p role="status">{data.count}</p>
      {data.people.length > 0 && <People data={data} />}
    </div>
  );
}

interface Filtered {
  readonly data: Away;
  readonly text: string;
  readonly setText: (text: string) => void;
}

function Filters({ data, text, setText }: Filtered) {
  const { away } = useWords();
  const styles = useStyles();
  const { at, go } = useAddress();
  const day = (label: string, name: 'awayFrom' | 'awayUntil', value: string) => (
    <Field label={label}>
      <Input
        type="date"
        key={value}
        min={data.today}
        defaultValue={value}
        onChange={(_, { value: chosen }) => {
          if (/^20\d\d-/.test(chosen)) go({ [name]: chosen });
        }}
      />
    </Field>
  );
  const { unit = '' } = at;
  const units = unit === '' || data.units.includes(unit) ? data.units : [unit, ...data.units];
  return (
    <div className={styles.filters}>
      <Field label={away.search}>
        <Input
          type="search"
          value={text}
          autoComplete="off"
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Field label={away.unit}>
        <Select
          value={unit}
          onChange={(_, { value }) => {
            go({ unit: value });
          }}
        >
          <option value="">{away.everyUnit}</option>
          {units.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {day(away.from, 'awayFrom', data.from)}
      {day(away.until, 'awayUntil', data.lastDay)}
    </div>
  );
}

function People({ data }: { readonly data: Away }) {
  const { away } = useWords();
  const styles = useStyles();
  const lines = (all: readonly string[]) =>
    all.map((one) => (
      <span key={one} className={styles.several}>
        {one}
      </span>
    ));
  const columns = [away.person, away.unit, away.span, away.answers];
  return (
    <PlainTable
      caption={data.title}
      columns={data.hasMail ? [...columns, away.mail] : columns}
      rows={data.people.map(({ id, name, unit, isNow, spans, back, answers, mail }) => ({
        key: id,
        cells: [
          <>
            {name}
            {isNow && (
              <span className={styles.now}>
                <Badge appearance="outline" color="informative">
                  {away.now}
                </Badge>
              </span>
            )}
          </>,
          unit,
          lines(back === undefined ? spans : [...spans, back]),
          lines(answers),
          ...(data.hasMail ? [mail ?? ''] : []),
        ],
      }))}
    />
  );
}
