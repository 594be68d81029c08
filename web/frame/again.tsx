// What could not be fetched, with the button that tries again, and why something was not done.

import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Refused } from './api';
import { useWords } from './words';

export function Again({ words, onAgain }: { readonly words: string; readonly onAgain: () => void }) {
  const { frame } = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words} <Button onClick={onAgain}>{frame.again}</Button>
      </MessageBarBody>
    </MessageBar>
  );
}

/** What is used of a query. */
interface Query {
  readonly data: unknown;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** There is something to show: what was refused is not, though it may have been there before. */
export const isThere = <Q extends Query>(query: Q): query is Q & { readonly data: NonNullable<Q['data']> } =>
  query.data !== undefined && !(query.error instanceof Refused);

/** Why it could not be fetched, in the server's words where it refused. */
export function Failed({ query: { error, refetch } }: { readonly query: Query }) {
  const { frame } = useWords();
  return (
    <Again words={error instanceof Refused ? error.words : frame.failed} onAgain={() => void refetch()} />
  );
}

/** In the place of what is not there: that it comes, or why not. */
export function Missing({ query }: { readonly query: Query }) {
  const { frame } = useWords();
  return query.error ? <Failed query={query} /> : <Spinner label={frame.loading} />;
}

/** Why something was not done, brought into sight. */
export function Problem({ words }: { readonly words: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [words]);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <span ref={place} role="alert">
          {words}
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}
