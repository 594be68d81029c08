// Pages and their links: opaque to a client, readable here, and good for this run of the tenant only.

import { z } from 'zod';
import type { GraphCall } from './graph-call';
import { GraphError, badRequest } from './graph-error';

const linkSchema = z.object({
  run: z.string(),
  generation: z.number(),
  /** Options of the first request, which every later link carries along. */
  options: z.record(z.string()),
  pageSize: z.number(),
  /** Where in the log this round ends, and where it began. */
  end: z.number(),
  from: z.number(),
  /** How far the round has come: an offset, or the number of the last message. */
  cursor: z.number(),
});
type LinkState = z.infer<typeof linkSchema>;

type LinkKind = '$skiptoken' | '$deltatoken';

export function linkTo(
  call: GraphCall,
  kind: LinkKind,
  state: Omit<LinkState, 'run' | 'generation'>,
): string {
  const { tenant, faults, linkBase } = call.state;
  const whole: LinkState = { ...state, run: tenant.run, generation: faults.generation };
  const token = Buffer.from(JSON.stringify(whole)).toString('base64url');
  return `${linkBase()}${call.path}?${kind}=${token}`;
}

/** What a link's token holds, if the call follows one. Throws 410 when it has expired. */
export function followedLink(call: GraphCall): LinkState | undefined {
  const token = call.query.get('$skiptoken') ?? call.query.get('$deltatoken');
  if (token === undefined || token === 'latest') return undefined;
  const state = readToken(token);
  const { tenant, faults } = call.state;
  if (state.run === tenant.run && state.generation === faults.generation) return state;
  const code = state.run === tenant.run ? faults.expiryCode : 'syncStateNotFound';
  const words =
    code === 'syncStateNotFound'
      ? 'The sync state generation is not found.'
      : 'Resync required. Replace any local items with the server state.';
  throw new GraphError(410, code, words);
}

function readToken(token: string): LinkState {
  try {
    return linkSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
  } catch {
    throw badRequest('Badly formed token.');
  }
}

interface PageRules {
  readonly usual: number;
  readonly most: number;
}

/** How many items go on a page. Throws 400 when `$top` is out of bounds. */
export function pageSizeOf(call: GraphCall, rules: PageRules): number {
  const top = call.query.get('$top');
  if (top === undefined) return Math.max(1, Math.min(call.prefer.maxPageSize ?? rules.usual, rules.most));
  const size = Number(top);
  if (!Number.isInteger(size) || size < 1 || size > rules.most)
    throw badRequest(`Invalid page size specified: '${top}'. Must be between 1 and ${rules.most} inclusive.`);
  return size;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextLink: Readonly<Record<string, string>>;
  readonly options: ReadonlyMap<string, string>;
  readonly count: number;
}

/** One page of a plain list; `list` gets the options of the first request. */
export function pageOf<Item>(
  call: GraphCall,
  rules: PageRules,
  list: (options: ReadonlyMap<string, string>) => readonly Item[],
): Page<Item> {
  const link = followedLink(call);
  const options = link === undefined ? call.query : new Map(Object.entries(link.options));
  const pageSize = link?.pageSize ?? pageSizeOf(call, rules);
  const all = list(options);
  const start = link?.cursor ?? 0;
  const cursor = start + pageSize;
  const next = { options: Object.fromEntries(options), pageSize, end: 0, from: 0, cursor };
  return {
    items: all.slice(start, cursor),
    nextLink: cursor < all.length ? { '@odata.nextLink': linkTo(call, '$skiptoken', next) } : {},
    options,
    count: all.length,
  };
}
