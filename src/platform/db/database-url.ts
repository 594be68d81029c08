import { badDatabaseUrl } from './store-fault';

export type DatabaseUrl =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly connectionString: string };

/** Throws BadDatabaseUrl. */
export function parseDatabaseUrl(url: string): DatabaseUrl {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url))
    return { kind: 'postgres', connectionString: url };
  const path = /^sqlite:(?!\/\/)(.+)$/.exec(url)?.[1];
  if (path === undefined) throw badDatabaseUrl();
  return { kind: 'sqlite', path };
}
