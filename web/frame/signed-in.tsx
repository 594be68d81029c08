// Who the reader is decides which views there are; who is nobody here is sent to sign in, once.

import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Language } from '../../src/core/municipality';
import { useAddress } from './address';
import { Again } from './again';
import { Refused, type Api } from './api';
import type { Me, View } from './facts';
import { Head } from './head';
import type { Host } from './host';
import { useLive } from './live';
import { LostMailbox } from './lost-mailbox';
import { useFocusKept } from './use-focus-kept';
import { useStyles } from './styles';
import { useIsUnreadable } from './unreadable';
import { useAskedBeforeLeaving } from './use-unsent';
import { useWords } from './words';

const views = {
  figures: lazy(() => import('../figures/figures-view').then((it) => ({ default: it.FiguresView }))),
  away: lazy(() => import('../absence/away-view').then((it) => ({ default: it.AwayView }))),
  messages: lazy(() => import('../incoming/messages-view').then((it) => ({ default: it.MessagesView }))),
  roster: lazy(() => import('../roster/roster-view').then((it) => ({ default: it.RosterView }))),
  rules: lazy(() => import('../rules/rules-view').then((it) => ({ default: it.RulesView }))),
  today: lazy(() => import('../desk/today-view').then((it) => ({ default: it.TodayView }))),
};

interface Signing {
  readonly api: Api;
  readonly host: Host;
  readonly onLanguage: (language: Language) => void;
}

export function SignedIn({ api, host, onLanguage }: Signing) {
  const { frame } = useWords();
  const me = useQuery({ queryKey: ['me'], queryFn: () => api.get<Me>('/me') });
  const language = me.data?.language;
  useEffect(() => {
    if (language) onLanguage(language);
  }, [language, onLanguage]);
  const { error } = me;
  if (me.data) return <Views api={api} me={me.data} isRefused={error instanceof Refused} />;
  if (error instanceof Refused) return <Door error={error} host={host} />;
  if (error) return <Again words={frame.failed} onAgain={() => void me.refetch()} />;
  return <Spinner label={frame.loading} />;
}

/** Teams signs in by itself; a browser goes to Entra and back. */
function Door({ error, host }: { readonly error: Refused; readonly host: Host }) {
  const { frame } = useWords();
  const styles = useStyles();
  const wasThere = new URLSearchParams(location.search).has('signedIn');
  const mayGo = error.status === 401 && !host.isTeams && host.as === undefined && !wasThere;
  useEffect(() => {
    if (mayGo) location.assign(`/work/sign-in${location.search}`);
  }, [mayGo]);
  if (mayGo) return <Spinner label={frame.signingIn} />;
  const again = () => {
    location.assign('/work/sign-in');
  };
  return (
    <main className={styles.door}>
      <h1>{frame.title}</h1>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{error.status === 401 ? frame.refused : error.words}</MessageBarBody>
      </MessageBar>
      {error.status === 401 && !host.isTeams && (
        <Button className={styles.doorButton} onClick={again}>
          {frame.signIn}
        </Button>
      )}
    </main>
  );
}

interface Shown {
  readonly api: Api;
  readonly me: Me;
  readonly isRefused: boolean;
}

function Views({ api, me, isRefused }: Shown) {
  const { frame } = useWords();
  const styles = useStyles();
  const { at, go } = useAddress();
  const [isHeard, isUnreadable] = [useLive(api), useIsUnreadable()];
  const frameElement = useRef<HTMLDivElement>(null);
  useFocusKept(frameElement);
  useAskedBeforeLeaving(api);
  useEffect(() => {
    if ('signedIn' in at) go({ signedIn: undefined }, false);
  }, [at, go]);
  const asked = me.views.find((view) => view === at['view']);
  // What somebody looks at stays when a mailbox of theirs comes or goes.
  const [first] = useState(me.views[0]);
  const own = first !== undefined && me.views.includes(first) ? first : me.views[0];
  const view: View = asked ?? (at['message'] === undefined ? own : 'messages') ?? 'today';
  const Shown = views[view];
  return (
    <div ref={frameElement} className={styles.frame} data-frame="">
      <a className={styles.skip} href="#content">
        {frame.skip}
      </a>
      {/* Whoever is to answer one message came from there, and goes back there. */}
      <Head {...{ api, me }} view={me.views.includes(view) ? view : 'today'} />
      {!isHeard && (
        <MessageBar intent="warning" data-testid="lost">
          <MessageBarBody>{frame.lost}</MessageBarBody>
        </MessageBar>
      )}
      <LostMailbox api={api} me={me} />
      {isUnreadable && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <span role="status">{frame.unreadable}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      <main id="content" data-home="" tabIndex={-1} className={styles.content}>
        {!isRefused && (
          <Suspense fallback={<Spinner label={frame.loading} />}>
            <Shown api={api} me={me} />
          </Suspense>
        )}
      </main>
    </div>
  );
}
