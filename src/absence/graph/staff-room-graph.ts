// Thousands of people behind Microsoft Graph: who is watched, who is flagged, what their mail tips say (P7).

import { z } from 'zod';
import type { Clock } from '../../core/clock';
import { personId, upn, type PersonId, type Upn } from '../../core/ids';
import type { AutomaticReplies, Lookup } from '../../people/graph/directory';
import type { Answered, StaffPage, StaffRoom, StaffSource } from './staff-room';
import { tipOf } from '../../people/graph/automatic-replies';
import type { Answer, CallGraph } from '../../platform/graph/calls/graph-caller';
import { userPath, type GraphHosts } from '../../platform/graph/paths';
import { personBody, personFields, personOf } from '../../people/graph/directory-graph';

interface StaffRoomDeps {
  readonly call: CallGraph;
  readonly hosts: GraphHosts;
  readonly clock: Clock;
}

export const graphStaffRoom = (deps: StaffRoomDeps): StaffRoom => ({
  listPage: (source, link) => listPage(deps, source, link),
  flagged: (people) => flagged(deps, people),
  mailTips: (addresses) => mailTips(deps, addresses),
  managerOf: (person) => managerOf(deps, person),
});

const pageSize = 999;

const pageBody = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().nullish(),
  '@odata.deltaLink': z.string().nullish(),
});
const removedBody = z.object({ id: z.string().transform(personId), '@removed': z.unknown() });

async function listPage(
  deps: StaffRoomDeps,
  source: StaffSource,
  link: string | undefined,
): Promise<StaffPage> {
  const path = link === undefined ? firstPage(source) : deps.hosts.relative(link);
  if (path === undefined) return { kind: 'startOver' };
  const answer = await deps.call({ method: 'GET', path, prefer: [`odata.maxpagesize=${pageSize}`] });
  if (answer.kind === 'unavailable') return answer;
  if (answer.kind === 'refused') return refusedPage(answer, link);
  const body = pageBody.safeParse(answer.body);
  if (!body.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
  const next = body.data['@odata.nextLink'] ?? undefined;
  return {
    kind: 'page',
    ...entriesOf(body.data.value),
    link: next ?? body.data['@odata.deltaLink'] ?? undefined,
    isLast: next === undefined,
  };
}

const firstPage = (source: StaffSource): string =>
  source.kind === 'everyone'
    ? `/users/delta?$select=${personFields}`
    : `/groups/${encodeURIComponent(source.group)}/transitiveMembers/microsoft.graph.user?$select=${personFields}&$top=${pageSize}`;

function refusedPage(answer: Extract<Answer, { kind: 'refused' }>, link: string | undefined): StaffPage {
  const isTooOld = answer.status === 410 || /^(syncState|resync)/i.test(answer.code);
  if (link !== undefined && (isTooOld || answer.status === 400)) return { kind: 'startOver' };
  return answer.status === 404 ? { kind: 'missing' } : { kind: 'unavailable', code: answer.code };
}

/** A person whom Graph gives without a name, as a change of one property, is not understood and left as known. */
function entriesOf(value: readonly unknown[]): Pick<Extract<StaffPage, { kind: 'page' }>, 'people' | 'gone'> {
  const isRemoved = (entry: unknown): boolean =>
    typeof entry === 'object' && entry !== null && '@removed' in entry;
  const gone = value.filter(isRemoved).flatMap((entry) => removedBody.safeParse(entry).data?.id ?? []);
  const people = value
    .filter((entry) => !isRemoved(entry))
    .flatMap((entry) => personBody.safeParse(entry).data ?? []);
  return { people: people.map(personOf), gone };
}

const presenceBody = z.object({
  value: z.array(
    z.object({
      id: z.string().transform(personId),
      outOfOfficeSettings: z.object({ isOutOfOffice: z.boolean().nullish() }).nullish(),
    }),
  ),
});

async function flagged(
  deps: StaffRoomDeps,
  people: readonly PersonId[],
): Promise<Answered<ReadonlySet<PersonId>>> {
  const answer = await deps.call({
    method: 'POST',
    path: '/communications/getPresencesByUserId',
    body: { ids: people },
    isRepeatable: true,
  });
  if (answer.kind !== 'ok') return { kind: 'unavailable', code: answer.code };
  const body = presenceBody.safeParse(answer.body);
  if (!body.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
  const out = body.data.value.filter((one) => one.outOfOfficeSettings?.isOutOfOffice === true);
  return { kind: 'answered', value: new Set(out.map((one) => one.id)) };
}

const tipsBody = z.object({ value: z.array(z.unknown()) });

/** Graph documents no most: a refused portion is halved until it is taken or a single address is refused. */
async function mailTips(
  deps: StaffRoomDeps,
  addresses: readonly Upn[],
): Promise<Answered<ReadonlyMap<Upn, AutomaticReplies>>> {
  const [asker] = addresses;
  if (asker === undefined) return { kind: 'answered', value: new Map() };
  const answer = await deps.call({
    method: 'POST',
    path: `${userPath(asker)}/getMailTips`,
    body: { EmailAddresses: addresses, MailTipsOptions: 'automaticReplies' },
    isRepeatable: true,
  });
  if (answer.kind === 'unavailable') return answer;
  if (answer.kind === 'refused') return halve(deps, addresses, answer);
  const body = tipsBody.safeParse(answer.body);
  if (!body.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
  const now = deps.clock.now();
  const tips = body.data.value.flatMap((tip) => tipOf(tip, now) ?? []);
  return { kind: 'answered', value: new Map(tips.map((tip) => [upn(tip.address), tip.replies])) };
}

async function halve(
  deps: StaffRoomDeps,
  addresses: readonly Upn[],
  { code }: Extract<Answer, { kind: 'refused' }>,
): Promise<Answered<ReadonlyMap<Upn, AutomaticReplies>>> {
  const [only] = addresses;
  if (addresses.length <= 1)
    return { kind: 'answered', value: new Map(only ? [[only, { kind: 'unavailable', code }]] : []) };
  const middle = Math.ceil(addresses.length / 2);
  const first = await mailTips(deps, addresses.slice(0, middle));
  if (first.kind !== 'answered') return first;
  const second = await mailTips(deps, addresses.slice(middle));
  if (second.kind !== 'answered') return second;
  return { kind: 'answered', value: new Map([...first.value, ...second.value]) };
}

async function managerOf(deps: StaffRoomDeps, person: PersonId): Promise<Lookup> {
  const path = `${userPath(person)}/manager?$select=${personFields}`;
  const answer = await deps.call({ method: 'GET', path });
  if (answer.kind === 'refused' && answer.status === 404) return { kind: 'found', person: undefined };
  if (answer.kind !== 'ok') return { kind: 'unavailable', code: answer.code };
  const body = personBody.safeParse(answer.body);
  return body.success
    ? { kind: 'found', person: personOf(body.data) }
    : { kind: 'unavailable', code: 'unexpectedAnswer' };
}
