// Words looked for in one mailbox by Graph's own search: ids alone come back (F3).

import { z } from 'zod';
import { messageId, type MessageId } from '../../core/ids';
import { userPath } from '../../platform/graph/paths';
import type { MailSearch, SearchTerm } from '../domain/search-terms';
import { outcomeOf, type MailDeskDeps } from './mail-calls';
import type { MailOutcome, MailsFound } from './mail-desk';

/** Graph finds no more than this, and gives so many at a time. */
const mostFound = 1_000;
const pageSize = 250;

const pageBody = z.object({
  value: z.array(z.object({ id: z.string().min(1).transform(messageId) })),
  '@odata.nextLink': z.string().nullish(),
});

/** `$search` stands alone: Graph takes neither `$filter` nor `$orderby` beside it. */
export async function searchMessages(
  { call, hosts }: MailDeskDeps,
  {
    address,
    search,
    until,
  }: { readonly address: string; readonly search: MailSearch; readonly until: number },
): Promise<MailOutcome<MailsFound>> {
  const ids: MessageId[] = [];
  const clause = encodeURIComponent(`"${kqlOf(search)}"`);
  let path: string | undefined =
    `${userPath(address)}/messages?$search=${clause}&$select=id&$top=${String(pageSize)}`;
  while (path !== undefined && ids.length < mostFound) {
    const outcome = outcomeOf(await call({ method: 'GET', path, until }));
    if (outcome.kind !== 'done') return outcome;
    const page = pageBody.safeParse(outcome.value);
    if (!page.success) return { kind: 'lost', code: 'unexpectedAnswer' };
    ids.push(...page.data.value.map(({ id }) => id));
    const next = page.data['@odata.nextLink'];
    path = next ? hosts.relative(next) : undefined;
  }
  return { kind: 'done', value: { ids: ids.slice(0, mostFound), isCut: ids.length >= mostFound } };
}

const kqlOf = ({ terms, isAny, where }: MailSearch): string =>
  terms
    .map((term) => `${where === 'subject' ? 'subject:' : ''}${inKql(term)}`)
    .join(isAny ? ' OR ' : ' AND ');

/** Words are looked for by their beginning; within the clause's own quotation marks theirs are escaped. */
const inKql = ({ text, isWhole }: SearchTerm): string =>
  isWhole ? `\\"${text.replace(/["\\]/g, ' ')}\\"` : `${text.replace(/[^\p{L}\p{N}]/gu, '')}*`;
