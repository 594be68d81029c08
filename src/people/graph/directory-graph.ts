// People and their automatic replies behind Microsoft Graph (F2, P7).

import { z } from 'zod';
import type { Clock } from '../../core/clock';
import { personId, upn, type PersonId, type Upn } from '../../core/ids';
import type { OperatorLog } from '../../core/log';
import { mostInBatch, readBatch, type BatchDeps } from '../../platform/graph/calls/batch';
import type { CallGraph } from '../../platform/graph/calls/graph-caller';
import type { Pace } from '../../platform/graph/calls/pace';
import { userPath } from '../../platform/graph/paths';
import { repliesOf } from './automatic-replies';
import type { AutomaticReplies, Directory, Lookup, DirectoryPerson } from './directory';

interface DirectoryDeps {
  readonly call: CallGraph;
  readonly batch: BatchDeps;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly log: OperatorLog;
}

export function graphDirectory(deps: DirectoryDeps): Directory {
  return {
    find: (who) => find(deps, who),
    search: (words) => search(deps, words),
    automaticReplies: (people) => automaticReplies(deps, people),
  };
}

async function find({ call }: DirectoryDeps, who: Upn | PersonId): Promise<Lookup> {
  const answer = await call({
    method: 'GET',
    path: `${userPath(who)}?$select=${personFields},${contactFields}`,
  });
  if (answer.kind === 'refused' && answer.status === 404) return { kind: 'found', person: undefined };
  if (answer.kind !== 'ok') return { kind: 'unavailable', code: answer.code };
  const person = personBody.merge(contactBody).safeParse(answer.body);
  if (!person.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
  return { kind: 'found', person: { ...personOf(person.data), ...contactOf(person.data) } };
}

const mostFound = 10;

/**
 * `$filter` with `startsWith` on names needs no advanced query.
 * @source Microsoft Graph: user resource type, properties that support $filter
 */
async function search(
  { call }: DirectoryDeps,
  words: readonly string[],
): Promise<readonly DirectoryPerson[]> {
  if (words.length === 0) return [];
  const begins = (property: string, text: string) =>
    `startsWith(${property},'${text.replaceAll("'", "''")}')`;
  const [first = '', ...others] = words;
  const last = others.at(-1);
  const parts =
    last === undefined
      ? `${begins('givenName', first)} or ${begins('surname', first)}`
      : `(${begins('givenName', first)} and ${begins('surname', last)})`;
  const filter = `${begins('displayName', words.join(' '))} or ${parts}`;
  const path = `/users?$filter=${encodeURIComponent(filter)}&$top=${mostFound}&$select=${personFields}`;
  const answer = await call({ method: 'GET', path });
  const found = z.object({ value: z.array(personBody) }).safeParse(answer.kind === 'ok' ? answer.body : {});
  return found.success ? found.data.value.map(personOf) : [];
}

/** So many batches at once; each has its own time, so that one slow mailbox delays only its neighbours. */
const batchesAtOnce = 4;

async function automaticReplies(
  deps: DirectoryDeps,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, AutomaticReplies>> {
  const waiting = [...new Set(people)];
  const replies = new Map<PersonId, AutomaticReplies>();
  let isDown = false;
  const work = async (): Promise<void> => {
    for (
      let chunk = waiting.splice(0, mostInBatch);
      chunk.length > 0;
      chunk = waiting.splice(0, mostInBatch)
    ) {
      const read = isDown ? noReplies : await readReplies(deps, chunk);
      if (!read.isAnswered) isDown = true;
      chunk.forEach((person) => replies.set(person, read.replies.get(person) ?? notReached));
    }
  };
  await Promise.all(Array.from({ length: batchesAtOnce }, work));
  const unclear = [...replies.values()].filter((reply) => reply.kind === 'unavailable').length;
  if (unclear > 0) deps.log.warn('Automatic replies of some people could not be read.', { people: unclear });
  return replies;
}

const notReached: AutomaticReplies = { kind: 'unavailable', code: 'notReached' };

interface Read {
  readonly isAnswered: boolean;
  readonly replies: ReadonlyMap<PersonId, AutomaticReplies>;
}

/** When a whole batch is not answered in its time, those behind it are not even tried. */
const noReplies: Read = { isAnswered: false, replies: new Map() };

async function readReplies({ batch, clock, pace }: DirectoryDeps, chunk: readonly PersonId[]): Promise<Read> {
  const pathOf = (person: PersonId) => `${userPath(person)}/mailboxSettings?$select=automaticRepliesSetting`;
  const until = clock.realMillis() + pace.patienceMillis;
  const { answers, isAnswered } = await readBatch(batch, { paths: chunk.map(pathOf), until });
  const now = clock.now();
  const replies = chunk.map((person): [PersonId, AutomaticReplies] => {
    const answer = answers.get(pathOf(person));
    return [person, answer ? repliesOf(answer, now) : notReached];
  });
  return { isAnswered, replies: new Map(replies) };
}

/** A person as the directory writes them, in domain words. */
export const personFields = 'id,userPrincipalName,displayName,department,accountEnabled,userType';

export const personBody = z.object({
  id: z.string().min(1).transform(personId),
  userPrincipalName: z.string().min(1).transform(upn),
  displayName: z.string().nullish(),
  department: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});

export const personOf = (body: z.infer<typeof personBody>): DirectoryPerson => ({
  id: body.id,
  upn: body.userPrincipalName,
  name: body.displayName?.trim() || body.userPrincipalName,
  department: body.department ?? undefined,
  isEnabled: body.accountEnabled !== false,
  isGuest: body.userType?.toLowerCase() === 'guest',
});

/** For a signature (E5): asked of one person at a time, and never stored. */
const contactFields = 'jobTitle,businessPhones,mobilePhone,officeLocation';

const contactBody = z.object({
  jobTitle: z.string().nullish(),
  businessPhones: z.array(z.string()).nullish(),
  mobilePhone: z.string().nullish(),
  officeLocation: z.string().nullish(),
});

const contactOf = (body: z.infer<typeof contactBody>) => ({
  jobTitle: body.jobTitle?.trim() || undefined,
  businessPhones: body.businessPhones ?? undefined,
  mobilePhone: body.mobilePhone?.trim() || undefined,
  officeLocation: body.officeLocation?.trim() || undefined,
});
