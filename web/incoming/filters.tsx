// Filters, combined and kept in the address; words are looked for by themselves and stand in no address.

import { Button, Field, Input, Select, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { goTo } from '../frame/address';
import type { Page } from '../frame/facts';
import { useWords } from '../frame/words';
import { useStyles } from './styles';
import type { Found } from './use-found';
import type { Filter } from './use-rows';

interface Shown {
  readonly filter: Filter;
  readonly standing: Page['standing'] | undefined;
  readonly found: Found;
}

const shows = ['unfinished', 'open', 'overdue', 'decision', 'waiting', 'closed', 'all'] as const;
const kinds = ['any', 'urgent', 'request', 'appeal', 'secret', 'marked'] as const;
const sorts = ['urgent', 'latest', 'oldest', 'due'] as const;

export function Filters({ filter, standing, found }: Shown) {
  const { page } = useWords();
  const styles = useStyles();
  const [isMore, setMore] = useState(
    filter.number !== undefined || filter.from !== undefined || filter.kind !== undefined,
  );
  const counts: Readonly<Partial<Record<(typeof shows)[number], number>>> = standing
    ? {
        open: standing.gone + standing.late + standing.open,
        waiting: standing.registered,
        overdue: standing.overdue,
      }
    : {};
  return (
    <section className={styles.filters} aria-label={page.filters.label}>
      <div className={styles.chips} role="group" aria-label={page.filters.show}>
        {shows.map((show) => (
          <ToggleButton
            key={show}
            size="small"
            checked={filter.show === show}
            onClick={() => {
              found.clear();
              goTo({ show: show === 'unfinished' ? undefined : show });
            }}
          >
            {page.filters.shows[show]}
            {counts[show] === undefined ? '' : ` (${String(counts[show])})`}
          </ToggleButton>
        ))}
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
      </div>
      <Looking found={found} />
      {isMore && <More filter={filter} />}
    </section>
  );
}

function More({ filter }: Pick<Shown, 'filter'>) {
  const { page } = useWords();
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
        <Field key={name} label={filters[name]}>
          <Input
            type={name === 'number' ? 'search' : 'date'}
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

function Looking({ found }: Pick<Shown, 'found'>) {
  const { page } = useWords();
  const { filters } = page;
  const styles = useStyles();
  const [words, setWords] = useState('');
  const clear = () => {
    setWords('');
    found.clear();
  };
  return (
    <form
      role="search"
      className={styles.looking}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') void found.look(words);
      }}
    >
      <Input
        type="search"
        size="small"
        className={styles.words}
        autoComplete="off"
        aria-label={filters.words}
        placeholder={filters.words}
        value={words}
        maxLength={200}
        onChange={(_, { value }) => {
          setWords(value);
          if (value === '') found.clear();
        }}
      />
      <Button type="submit" size="small">
        {filters.search}
      </Button>
      <span role="status">{found.problem ?? found.says.join(' ')}</span>
      {found.rows && (
        <Button size="small" appearance="subtle" onClick={clear}>
          {filters.clear}
        </Button>
      )}
    </form>
  );
}
