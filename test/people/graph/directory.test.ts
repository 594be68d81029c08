import { personId, upn } from '../../../src/core/ids';
import type { Reply } from '../../fakes/graph-server';
import { inTurn, refusal } from '../../fakes/graph-server';
import { closeScenes, hurriedPace, scene } from '../../platform/graph/rooms';

afterEach(closeScenes);

const anna = {
  id: 'AAAAAAAA-1111-2222-3333-444444444444',
  userPrincipalName: 'Anna.Registrator@ale.example',
  displayName: 'Anna Registrator',
  department: 'Kommunstyrelsens förvaltning',
  accountEnabled: true,
  userType: 'Member',
};

describe('a person', () => {
  test('is found by user principal name', async () => {
    const { directory, server } = await scene(inTurn({ body: anna }));
    expect(await directory.find(upn('anna.registrator@ale.example'))).toEqual({
      kind: 'found',
      person: {
        id: 'aaaaaaaa-1111-2222-3333-444444444444',
        upn: 'anna.registrator@ale.example',
        name: 'Anna Registrator',
        department: 'Kommunstyrelsens förvaltning',
        isEnabled: true,
        isGuest: false,
      },
    });
    expect(server.asked[0]?.path).toBe('/v1.0/users/anna.registrator@ale.example');
  });

  test('comes with what a signature needs, blanks left out', async () => {
    const contact = {
      jobTitle: 'Registrator',
      businessPhones: ['0303-1'],
      mobilePhone: ' ',
      officeLocation: null,
    };
    const { directory, server } = await scene(inTurn({ body: { ...anna, ...contact } }));
    expect(await directory.find(upn('anna.registrator@ale.example'))).toMatchObject({
      person: {
        jobTitle: 'Registrator',
        businessPhones: ['0303-1'],
        mobilePhone: undefined,
        officeLocation: undefined,
      },
    });
    expect(server.asked[0]?.query.get('$select')).toContain(
      'jobTitle,businessPhones,mobilePhone,officeLocation',
    );
  });

  test('may lack what Graph leaves out, be disabled, and be a guest', async () => {
    const guest = {
      id: 'b',
      userPrincipalName: 'x_other.example#EXT#@ale.example',
      userType: 'Guest',
      accountEnabled: false,
    };
    const { directory, server } = await scene(inTurn({ body: guest }));
    expect(await directory.find(upn(guest.userPrincipalName))).toMatchObject({
      person: {
        name: 'x_other.example#ext#@ale.example',
        department: undefined,
        isEnabled: false,
        isGuest: true,
      },
    });
    expect(server.asked[0]?.path).toContain('%23ext%23@ale.example');
  });

  test('who does not exist is found to be nobody; a directory that does not answer tells nothing', async () => {
    const { directory } = await scene(
      inTurn(refusal(404, 'Request_ResourceNotFound'), refusal(403, 'Authorization_RequestDenied')),
    );
    expect(await directory.find(personId('nobody'))).toEqual({ kind: 'found', person: undefined });
    expect(await directory.find(personId('nobody'))).toEqual({
      kind: 'unavailable',
      code: 'Authorization_RequestDenied',
    });
  });
});

interface Part {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
type PartOf = (person: string, round: number) => Part | undefined;

/** A Graph that answers batches, each part by person and by how often that person was asked for. */
const batches = (partOf: PartOf) => {
  const rounds = new Map<string, number>();
  return ({ path, body }: { path: string; body: unknown }): Reply => {
    if (path !== '/v1.0/$batch') return refusal(404, 'x');
    const { requests } = body as { requests: readonly { id: string; url: string }[] };
    const responses = requests.flatMap(({ id, url }) => {
      const person =
        /^\/users\/([^/]+)\/mailboxSettings\?\$select=automaticRepliesSetting$/.exec(url)?.[1] ?? '';
      const round = rounds.get(person) ?? 0;
      rounds.set(person, round + 1);
      const part = partOf(person, round);
      return part ? [{ id, status: 200, ...part }] : [];
    });
    return { body: { responses: responses.toReversed() } };
  };
};

const setting = (status: string, more: object = {}): Part => ({
  body: { automaticRepliesSetting: { status, internalReplyMessage: 'Jag är på semester', ...more } },
});
const people = (count: number) => Array.from({ length: count }, (_, i) => personId(`p${i}`));

test('automatic replies of 45 people take three batches of at most twenty', async () => {
  const { directory, server } = await scene(batches(() => setting('disabled')));
  const replies = await directory.automaticReplies([...people(45), personId('p0')]);
  expect(replies.size).toBe(45);
  const sizes = server.asked.map(({ body }) => (body as { requests: unknown[] }).requests.length);
  expect(sizes.toSorted()).toEqual([20, 20, 5]);
});

test('the state and the span of automatic replies are told, their words never', async () => {
  const wall = (dateTime: string, timeZone: string) => ({ dateTime, timeZone });
  const said: Readonly<Record<string, Part>> = {
    off: setting('disabled'),
    always: setting('alwaysEnabled'),
    none: { body: {} },
    winter: setting('scheduled', {
      scheduledStartDateTime: wall('2026-12-01T08:00:00.0000000', 'W. Europe Standard Time'),
      scheduledEndDateTime: wall('2026-12-05T16:30:30', 'UTC'),
    }),
    summer: setting('scheduled', {
      scheduledStartDateTime: wall('2027-07-01T00:00:00.0000000', 'Europe/Stockholm'),
      scheduledEndDateTime: wall('2027-08-01T00:00:00.0000000', 'W. Europe Standard Time'),
    }),
    passed: setting('scheduled', { scheduledEndDateTime: wall('2026-12-01T11:00:00.0000000', 'UTC') }),
    endless: setting('scheduled', { scheduledStartDateTime: wall('2026-11-30T08:00:00', 'UTC') }),
    moon: setting('scheduled', { scheduledStartDateTime: wall('2026-11-30T08:00:00', 'Moon Standard Time') }),
    new: setting('onVacation'),
    shared: { status: 404, body: { error: { code: 'MailboxNotEnabledForRESTAPI' } } },
    onPremises: { status: 400, body: { error: { code: 'MailboxNotEnabledForRESTAPI' } } },
    closed: { status: 403, body: { error: { code: 'ErrorAccessDenied' } } },
    garbled: { body: 'text' },
  };
  const { directory } = await scene(batches((person) => said[person]));
  const replies = await directory.automaticReplies(
    Object.keys(said).map((name) => name as ReturnType<typeof personId>),
  );
  expect(Object.fromEntries(replies)).toEqual({
    off: { kind: 'off' },
    always: { kind: 'on', from: undefined, until: undefined },
    none: { kind: 'off' },
    winter: { kind: 'on', from: '2026-12-01T07:00:00.000Z', until: '2026-12-05T16:30:30.000Z' },
    summer: { kind: 'on', from: '2027-06-30T22:00:00.000Z', until: '2027-07-31T22:00:00.000Z' },
    passed: { kind: 'off' },
    endless: { kind: 'on', from: '2026-11-30T08:00:00.000Z', until: undefined },
    moon: { kind: 'unavailable', code: 'unknownTime' },
    new: { kind: 'unavailable', code: 'unexpectedAnswer' },
    shared: { kind: 'noMailbox' },
    onPremises: { kind: 'noMailbox' },
    closed: { kind: 'unavailable', code: 'ErrorAccessDenied' },
    garbled: { kind: 'unavailable', code: 'unexpectedAnswer' },
  });
});

test('a batch that says 200 with pauses inside is asked again for those, after the longest of them', async () => {
  const { directory, server } = await scene(
    batches((person, round) => {
      if (person === 'p1' && round === 0) return { status: 429, headers: { 'Retry-After': '0.1' } };
      if (person === 'p2' && round === 0) return { status: 503, headers: { 'retry-after': '0.3' } };
      if (person === 'p3' && round === 0) return undefined;
      return setting('alwaysEnabled');
    }),
  );
  const replies = await directory.automaticReplies(people(5));
  expect(new Set([...replies.values()].map((reply) => reply.kind))).toEqual(new Set(['on']));
  const [first, second] = server.asked;
  expect((second!.body as { requests: unknown[] }).requests).toHaveLength(3);
  expect(second!.atMillis - first!.atMillis).toBeGreaterThanOrEqual(299);
});

test('a person who fails does not fail the others, and is given up in time', async () => {
  const { directory } = await scene(
    batches((person) => {
      if (person === 'p1') return { status: 503 };
      if (person === 'p2') return { status: 429, headers: { 'Retry-After': '600' } };
      return setting('disabled');
    }),
    { pace: { ...hurriedPace, tryMillis: 2_000, patienceMillis: 3_000 } },
  );
  const began = Date.now();
  const replies = await directory.automaticReplies(people(4));
  expect(Date.now() - began).toBeLessThan(30_000);
  expect([...replies.values()].map((reply) => reply.kind)).toEqual([
    'off',
    'unavailable',
    'unavailable',
    'off',
  ]);
  const again = await directory.automaticReplies(people(3));
  expect(again.get(personId('p2'))).toEqual({ kind: 'unavailable', code: 'held' });
});

test('a Graph that is down costs one batch its time, not each', async () => {
  const { directory, server } = await scene(inTurn({ fault: 'hang' }), { pace: hurriedPace });
  const began = Date.now();
  const replies = await directory.automaticReplies(people(400));
  expect(Date.now() - began).toBeLessThan(30_000);
  expect(replies.size).toBe(400);
  expect(new Set([...replies.values()].map((reply) => reply.kind))).toEqual(new Set(['unavailable']));
  expect(server.asked.length).toBeLessThanOrEqual(4 * 4);
});
