// Words are looked for by themselves, and stand in no address.

import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../../frame/words';
import { useStyles } from '../styles';
import type { Found } from './use-found';

export function Looking({ found }: { readonly found: Found }) {
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
        if (words.trim() !== '') found.look(words.trim());
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
          if (value.trim() === '') found.clear();
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
