// Around every view: theme, styles with the answer's nonce, words, who the reader is, and the contact with the server.

import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme as Tokens,
} from '@fluentui/react-components';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { apiOf, Refused } from './api';
import type { Host, Theme } from './host';
import { SignedIn } from './signed-in';
import { leaveUnreadable } from './unreadable';
import { loadWords, WordsProvider, type Words } from './words';

/** What is fetched lives in memory, as long as a view shows it and a little after. */
const newClient = () =>
  new QueryClient({
    queryCache: new QueryCache({ onError: leaveUnreadable }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        gcTime: 60_000,
        refetchInterval: 60_000,
        retry: (count, error) => !(error instanceof Refused) && count < 4,
        retryDelay: (count) => Math.min(500 * 2 ** count, 5_000),
        // Without a network the server says so itself.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });

const nonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export function Frame({ host }: { readonly host: Host }) {
  const [theme, setTheme] = useState<Theme>(host.theme);
  const [words, setWords] = useState<Words>();
  const [language, setLanguage] = useState(host.language);
  const client = useMemo(newClient, []);
  const api = useMemo(() => apiOf(host), [host]);
  const renderer = useMemo(
    () => createDOMRenderer(document, { styleElementAttributes: { nonce: nonce() } }),
    [],
  );
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
    void loadWords(language).then(setWords);
  }, [language]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={themes[theme]}>
        <QueryClientProvider client={client}>
          {words && (
            <WordsProvider value={words}>
              <SignedIn api={api} host={host} onLanguage={setLanguage} />
            </WordsProvider>
          )}
        </QueryClientProvider>
      </FluentProvider>
    </RendererProvider>
  );
}

/** Pixels to a rem where nobody has changed it. */
const usual = 16;

const inRem = (theme: Tokens): Tokens =>
  Object.fromEntries(
    Object.entries(theme as unknown as Readonly<Record<string, unknown>>).map(([name, value]) => {
      const size = /^(?:fontSize|lineHeight)/.test(name)
        ? /^([\d.]+)px$/.exec(String(value))?.[1]
        : undefined;
      return [name, size === undefined ? value : `${String(Number(size) / usual)}rem`];
    }),
  ) as unknown as Tokens;

const themes: Readonly<Record<Theme, Tokens>> = {
  light: inRem(teamsLightTheme),
  dark: inRem(teamsDarkTheme),
  contrast: inRem(teamsHighContrastTheme),
};
