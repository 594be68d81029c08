// What is open beside a view: its frame, which takes the focus once it is there and closes with Escape, and what views show in it alike.

import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type ReactNode,
} from 'react';
import { Failed, Problem } from './again';
import { isRefusal, Refused } from './api';
import { useBesideStyles } from './beside-styles';
import type { Line } from './facts';
import { useWords } from './words';

interface Open<T> {
  /** Until it is there its heading says so too. */
  readonly title: string;
  readonly closeTitle: string;
  readonly testId: string;
  readonly className?: string;
  readonly shown: {
    readonly data: T | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly heading: (data: T) => ReactNode;
  /** A form that opens by itself for it has the focus. */
  readonly asked?: unknown;
  readonly children: (data: T) => ReactNode;
  readonly onClose: () => void;
}

const serverFault = 500;

/** Asked again; who is busy now is not for long. */
const saysTheSame = (error: Error): error is Refused => isRefusal(error) && error.status < serverFault;

export function Beside<T>(open: Open<T>) {
  const { title, closeTitle, testId, className, shown, heading, asked, children, onClose } = open;
  const { frame } = useWords();
  const styles = useBesideStyles();
  const head = useRef<HTMLHeadingElement>(null);
  const { data, error } = shown;
  const isThere = data !== undefined;
  const hasLeft = useHasLeft(asked);
  // What was refused is not, though it may have been there before.
  const isShown = isThere && !(error instanceof Refused);
  useEffect(() => {
    if (isThere && asked === undefined && !hasLeft()) head.current?.focus();
  }, [isThere, asked, hasLeft]);
  return (
    <aside
      className={mergeClasses(styles.beside, className)}
      aria-label={title}
      data-testid={testId}
      data-beside=""
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={head} data-home="" tabIndex={-1}>
          {isShown ? heading(data) : title}
        </h2>
        <Button size="small" onClick={onClose} aria-label={closeTitle}>
          {frame.close}
        </Button>
      </div>
      {!isThere && !error && <Spinner label={frame.loading} />}
      {error && (saysTheSame(error) ? <Problem words={error.words} /> : <Failed query={shown} />)}
      <Left value={hasLeft}>{isShown && children(data)}</Left>
    </aside>
  );
}

const Left = createContext<() => boolean>(() => false);

/** Of a form that opens with what is beside: whether it comes too late to take the focus. */
export const useLeft = () => useContext(Left);

/** Whether somebody has gone on elsewhere since it was asked for: what comes late does not take the next key from there. */
function useHasLeft(asked: unknown): () => boolean {
  const opener = useRef<Element>(null);
  // Before anybody can go on.
  useLayoutEffect(() => {
    opener.current = document.activeElement;
  }, [asked]);
  return useCallback(() => {
    const { activeElement: now, body } = document;
    return now !== null && ![body, opener.current].includes(now) && now.closest('[data-beside]') === null;
  }, []);
}

export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useBesideStyles();
  return lines.map(({ text, isSubtle }) => (
    <p key={text} className={isSubtle ? styles.subtle : styles.line}>
      <bdi>{text}</bdi>
    </p>
  ));
}

interface History {
  readonly title: string;
  /** Said where nothing has happened. */
  readonly none: string;
  readonly log: readonly { readonly number?: number; readonly at: string; readonly text: string }[];
}

export function Happened({ title, none, log }: History) {
  const styles = useBesideStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {log.length === 0 && <p className={styles.subtle}>{none}</p>}
      <ol className={styles.log} data-testid="log">
        {log.map(({ number, at, text }, place) => (
          <li key={number ?? place}>
            <span className={styles.subtle}>{at}</span> {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
