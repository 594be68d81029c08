// Filters, combined and kept in the address; words are looked for by themselves and stand in no address.

import { Button, Field, Input, Select, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { goTo } from '../../frame/address';
import type { Page } from '../../frame/facts';
import { useWords } from '../../frame/words';
import { narrow, useMedia } from '../../frame/use-media';
import { Looking } from './looking';
import { useStyles } from '../styles';
import type { Found } from './use-found';
import type { Filter } from '../list/use-rows';

interface Shown {
  readonly filter: Filter;
  readonly standing: Page['standing'] | undefined;
  readonly found: Found;
}

const shows = ['unfinished', 'open', 'overdue', 'decision', 'waiting', 'closed', 'all'] as const;
/** What a line of "I dag" counted: there while it is shown. */
const parts = ['gone', 'late', 'fresh'] as const;
const kinds = ['any', 'urgent', 'request', 'appeal', 'secret', 'marked', 'category'] as const;
const sorts = ['urgent', 'latest', 'oldest', 'due'] as const;

export function Filters({ filter, standing, found }: Shown) {
  const { page } = useWords();
  const styles = useStyles();
  const [isMore, setMore] = useState(
    filter.number !== undefined || filter.from !== undefined || filter.kind !== undefined,
  );
  return (
    <section className={styles.filters} aria-label={page.filters.label}>
      <div className={styles.chips} role="group" aria-label={page.filters.show}>
        <Shows {...{ filter, standing, found }} />
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={isMore}
          aria-expanded={isMore}
          onClick={() => {
            setMore(!isMore);
          }}
        >
          {page.filters.more}
        </ToggleButton>
        <Narrowed filter={filter} />
      </div>
      <Looking found={found} />
      {isMore && <More filter={filter} />}
    </section>
  );
}

/** On a telephone one field in the place of the buttons. */
function Shows({ filter, standing, found }: Shown) {
  const { page } = useWords();
  const isSlim = useMedia(narrow);
  const counts: Readonly<Partial<Record<string, number>>> = standing
    ? {
        open: standing.gone + standing.late + standing.open,
        waiting: standing.registered,
        overdue: standing.overdue,
        decision: standing.proposed,
        gone: standing.gone,
        late: standing.late,
        fresh: standing.open,
      }
    : {};
  const all = [...shows, ...parts.filter((part) => part === filter.show)];
  const titleOf = (show: (typeof all)[number]) =>
    `${page.filters.shows[show]}${counts[show] === undefined ? '' : ` (${String(counts[show])})`}`;
  const choose = (show: string) => {
    found.clear();
    // Pressed once more it shows all of it.
    const narrowing = filter.show === show ? noNarrowing : {};
    goTo({ ...narrowing, show: show === 'unfinished' ? undefined : show });
  };
  if (isSlim)
    return (
      <Select
        size="small"
        aria-label={page.filters.show}
        value={filter.show}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {all.map((show) => (
          <option key={show} value={show}>
            {titleOf(show)}
          </option>
        ))}
      </Select>
    );
  return all.map((show) => (
    <ToggleButton
      key={show}
      size="small"
      // What was found stands in the place of the list.
      checked={filter.show === show && !found.rows}
      onClick={() => {
        choose(show);
      }}
    >
      {titleOf(show)}
    </ToggleButton>
  ));
}

const isTurned = ({ from, until }: Filter): boolean =>
  from !== undefined && until !== undefined && until < from;

const noNarrowing = { kind: undefined, number: undefined, from: undefined, until: undefined };

/** That not all of what is chosen is shown, by what, and the way back. */
function Narrowed({ filter }: Pick<Shown, 'filter'>) {
  const { page } = useWords();
  const { filters } = page;
  const styles = useStyles();
  const kind = kinds.find((one) => one === filter.kind);
  const by = [
    ...(kind ? [filters.kinds[kind]] : []),
    ...(['number', 'from', 'until'] as const).flatMap((name) =>
      filter[name] === undefined ? [] : [`${filters[name]} ${dayIn(filter[name])}`],
    ),
  ];
  if (by.length === 0) return null;
  return (
    <span className={styles.narrowed}>
      <strong>{filters.only(by.join(', '))}</strong>
      <Button
        size="small"
        onClick={() => {
          goTo(noNarrowing);
        }}
      >
        {filters.noMore}
      </Button>
    </span>
  );
}

/** As the reader's language writes a day. */
function dayIn(value: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T12:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime())) return value;
  return day.toLocaleDateString(document.documentElement.lang === 'en' ? 'en-GB' : 'sv-SE', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
}

function More({ filter }: Pick<Shown, 'filter'>) {
  const { page, frame } = useWords();
  const { filters } = page;
  const styles = useStyles();
  return (
    <div className={styles.more}>
      <Field label={filters.kind}>
        <Select
          value={filter.kind ?? 'any'}
          onChange={(_, { value }) => {
            goTo({ kind: value === 'any' ? undefined : value });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {filters.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={filters.sort}>
        <Select
          value={filter.sort}
          onChange={(_, { value }) => {
            goTo({ sort: value === 'urgent' ? undefined : value });
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {filters.sorts[sort]}
            </option>
          ))}
        </Select>
      </Field>
      {(['number', 'from', 'until'] as const).map((name) => (
        <Field
          key={name}
          label={filters[name]}
          {...(name === 'until' && isTurned(filter) && { validationMessage: frame.endsBefore.day })}
        >
          <Input
            // No more than the server reads: what is being written is no address that cannot be read.
            {...(name === 'number' ? { type: 'search', maxLength: 60 } : { type: 'date', max: '9999-12-31' })}
            value={filter[name] ?? ''}
            onChange={(_, { value }) => {
              goTo({ [name]: value }, false);
            }}
          />
        </Field>
      ))}
    </div>
  );
}
