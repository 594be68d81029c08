// Where the page is: framed by Teams, in the sandbox as whoever is chosen, or in a browser of its own.

import type { Language } from '../../src/core/municipality';

export type Theme = 'light' | 'dark' | 'contrast';

export interface Host {
  /** Goes with each request; undefined: the browser's session does. */
  readonly token: () => string | undefined | Promise<string>;
  /** The sandbox's chosen person. */
  readonly as: string | undefined;
  readonly isTeams: boolean;
  readonly language: Language;
  readonly theme: Theme;
  /** Answers how to stop listening. */
  readonly onTheme: (told: (theme: Theme) => void) => () => void;
  /** Where a deep link leads, e.g. `message/ID`. */
  readonly place: string | undefined;
}

const languageOf = (locale: string): Language => (/^sv\b/i.test(locale) ? 'sv' : 'en');

/** Teams answers within this, or is not there. */
const patienceMillis = 4_000;

export async function findHost(): Promise<Host> {
  const query = new URLSearchParams(location.search);
  const as = query.get('as') ?? undefined;
  if (as === undefined && window.parent !== window) {
    const inTeams = await findTeams();
    if (inTeams) return inTeams;
  }
  return browser(as, query.get('theme'));
}

async function findTeams(): Promise<Host | undefined> {
  const { app, authentication } = await import('@microsoft/teams-js');
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, patienceMillis, 'late'));
  const begun = app.initialize().then(
    () => 'begun' as const,
    () => 'late' as const,
  );
  if ((await Promise.race([begun, late])) === 'late') return undefined;
  const context = await app.getContext();
  const tokens = keptToken(() => authentication.getAuthToken());
  return {
    token: tokens,
    as: undefined,
    isTeams: true,
    language: languageOf(context.app.locale),
    theme: teamsTheme(context.app.theme),
    onTheme: (told) => {
      app.registerOnThemeChangeHandler((theme) => {
        told(teamsTheme(theme));
      });
      return () => undefined;
    },
    place: context.page.subPageId,
  };
}

const teamsTheme = (theme: string): Theme =>
  theme === 'dark' ? 'dark' : theme === 'contrast' ? 'contrast' : 'light';

/** Asked for anew a minute before it ends. */
function keptToken(ask: () => Promise<string>): Host['token'] {
  let kept: { readonly token: string; readonly until: number } | undefined;
  const anew = async (): Promise<string> => {
    const token = await ask();
    kept = { token, until: endOf(token) };
    return token;
  };
  return () => (kept !== undefined && kept.until - 60_000 > Date.now() ? kept.token : anew());
}

function endOf(token: string): number {
  try {
    const [, body = ''] = token.split('.');
    const { exp } = JSON.parse(atob(body.replace(/-/g, '+').replace(/_/g, '/'))) as { exp?: number };
    return (exp ?? 0) * 1_000;
  } catch {
    return 0;
  }
}

function browser(as: string | undefined, asked: string | null): Host {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const current = (): Theme => {
    if (asked === 'dark' || asked === 'contrast' || asked === 'light') return asked;
    return forced.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
  };
  return {
    token: () => undefined,
    as,
    isTeams: false,
    language: languageOf(navigator.language),
    theme: current(),
    onTheme: (told) => {
      const tell = () => {
        told(current());
      };
      for (const query of [dark, forced]) query.addEventListener('change', tell);
      return () => {
        for (const query of [dark, forced]) query.removeEventListener('change', tell);
      };
    },
    place: undefined,
  };
}
