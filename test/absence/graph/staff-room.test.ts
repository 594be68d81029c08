import { realClock } from '../../../src/app/clock';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { openStore } from '../../../src/app/open-store';
import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { personId, upn } from '../../../src/core/ids';
import { instant, localDate } from '../../../src/core/time';
import { sv } from '../../../src/absence/texts/sv';
import type { FlowContext } from '../../../src/app/flow-context';
import { watchAbsences, watchAbsencesAhead } from '../../../src/absence/flows/away/watch-absences';
import type { DelegationTask } from '../../../src/absence/graph/delegation-method';
import type { LogData, OperatorLog } from '../../../src/core/log';
import { seedStaffGroup } from '../../../sandbox/tenant/seed-people';
import type { SandboxScene } from '../../platform/graph/sandbox-graph';
import { sandboxScene } from '../../platform/graph/sandbox-graph';
import { gather } from '../../../src/platform/db/gather';

const anna = 'anna.registrator@ale.example';
const bo = 'bo.ersattare@ale.example';
let scene: SandboxScene;
beforeEach(async () => {
  scene = await sandboxScene();
});
afterEach(async () => {
  await scene.graph.close();
});

const idOf = (who: string) => personId(scene.tenant.person(who)?.id ?? '');
const secretWords = 'Jag opereras och är tillbaka i mars';

test('lists the people of a group, and of everyone with their changes', async () => {
  const group = await scene.staffRoom.listPage({ kind: 'group', group: seedStaffGroup }, undefined);
  if (group.kind !== 'page') throw new Error(group.kind);
  expect(group.people.map((person) => person.upn)).toContain(anna);
  expect(group.isLast).toBe(true);
  const all = await scene.staffRoom.listPage({ kind: 'everyone' }, undefined);
  if (all.kind !== 'page') throw new Error(all.kind);
  const annaId = idOf(anna);
  scene.tenant.removePerson(anna);
  const later = await scene.staffRoom.listPage({ kind: 'everyone' }, all.link);
  expect(later).toMatchObject({ kind: 'page', people: [], gone: [annaId] });
  expect(await scene.staffRoom.listPage({ kind: 'group', group: 'none' }, undefined)).toEqual({
    kind: 'missing',
  });
});

test('reads flags by presence and spans by mail tips, halving what is too much at once', async () => {
  await scene.graph.close();
  const start = new Date('2026-12-01T06:00:00Z');
  scene = await sandboxScene();
  scene.tenant.setAutomaticReplies(anna, { status: 'scheduled', start, externalReplyMessage: secretWords });
  const flags = await scene.staffRoom.flagged([idOf(anna), idOf(bo)]);
  expect(flags).toEqual({ kind: 'answered', value: new Set([idOf(anna)]) });
  const many = [...Array.from({ length: 150 }, (_, no) => upn(`ingen${no}@ale.example`)), upn(bo)];
  const tips = await scene.staffRoom.mailTips([upn(anna), ...many]);
  if (tips.kind !== 'answered') throw new Error(tips.code);
  expect(tips.value.size).toBe(152);
  expect(tips.value.get(upn(anna))).toEqual({
    kind: 'on',
    from: instant(start.getTime()),
    until: undefined,
  });
  expect(tips.value.get(upn(bo))).toEqual({ kind: 'off' });
  expect(JSON.stringify([...tips.value])).not.toContain('opereras');
});

test('knows who leads somebody, and that nobody leads the head', async () => {
  expect(await scene.staffRoom.managerOf(idOf(anna))).toMatchObject({
    person: { upn: 'carin.chef@ale.example' },
  });
  expect(await scene.staffRoom.managerOf(idOf('kommunchef@ale.example'))).toEqual({
    kind: 'found',
    person: undefined,
  });
});

describe('an inbox rule', () => {
  const task = (): DelegationTask => ({
    ownerId: idOf(anna),
    name: 'Brevvakt delegering 0d5f0a54',
    delegate: { upn: upn(bo), name: 'Bo Ersättare' },
    domains: ['ale.example'],
    never: [],
  });
  const rules = () => scene.tenant.mailbox(anna).rules;
  const own = {
    id: 'own',
    displayName: 'Min egen',
    sequence: 1,
    isEnabled: true,
    actions: { markAsRead: true },
  };

  test('passes on what comes from outside, and nothing from inside; made twice, there is one', async () => {
    expect(await scene.inboxRule.begin(task())).toEqual({ kind: 'done' });
    expect(await scene.inboxRule.begin(task())).toEqual({ kind: 'done' });
    expect(rules()).toHaveLength(1);
    expect(await scene.inboxRule.look(task())).toBe('inPlace');
    const before = scene.tenant.mailbox(bo).wellKnown('inbox').messages.size;
    scene.tenant.deliver(anna, { from: 'lisa@post.example', subject: 'Utifrån', body: 'Hej.' });
    scene.tenant.deliver(anna, { from: 'carin.chef@ale.example', subject: 'Inifrån', body: 'Hej.' });
    expect(scene.tenant.mailbox(bo).wellKnown('inbox').messages.size).toBe(before + 1);
  });

  test('is taken away and leaves the owner’s own rules alone', async () => {
    rules().push(own);
    await scene.inboxRule.begin(task());
    expect(await scene.inboxRule.end(task())).toEqual({ kind: 'done' });
    expect(await scene.inboxRule.end(task())).toEqual({ kind: 'done' });
    expect(rules()).toEqual([own]);
    expect(await scene.inboxRule.look(task())).toBe('missing');
  });

  test('keeps back senders that are never redirected, and is out of date when one is added', async () => {
    await scene.inboxRule.begin(task());
    const more = { ...task(), never: ['facket.example'] };
    expect(await scene.inboxRule.look(more)).toBe('outdated');
    expect(await scene.inboxRule.begin(more)).toEqual({ kind: 'done' });
    expect(rules()).toHaveLength(1);
    expect(await scene.inboxRule.look(more)).toBe('inPlace');
    const before = scene.tenant.mailbox(bo).wellKnown('inbox').messages.size;
    scene.tenant.deliver(anna, { from: 'ombud@facket.example', subject: 'Fackligt', body: 'Hej.' });
    expect(scene.tenant.mailbox(bo).wellKnown('inbox').messages.size).toBe(before);
  });

  test('that was changed by hand is seen as changed', async () => {
    await scene.inboxRule.begin(task());
    const [made] = rules().splice(0);
    if (made) rules().push({ ...made, isEnabled: false });
    expect(await scene.inboxRule.look(task())).toBe('changed');
  });

  test('whose answer was lost is not made twice', async () => {
    scene.graph.setFaults({
      rules: [{ route: 'messageRules', method: 'POST', kind: 'lost', times: 1 }],
    } as never);
    await scene.inboxRule.begin(task());
    expect(await scene.inboxRule.begin(task())).toEqual({ kind: 'done' });
    expect(rules()).toHaveLength(1);
  });
});

test('a letter about a recorded consent lies in the owner’s own mailbox, and says where the button is and whom to call', async () => {
  const letter = {
    language: 'sv' as const,
    ...{ from: upn('it@ale.example'), to: upn(anna), byName: 'Carin Chef' },
    ...{ heardOn: localDate('2026-12-01'), delegateName: 'Bo Ersättare' },
  } as const;
  expect(await scene.ownMail.tellOfConsent(letter)).toEqual({ kind: 'done' });
  const box = scene.tenant.mailbox(anna);
  const got = [...box.wellKnown('inbox').messages.values()].map((one) => box.contentOf(one)).at(-1);
  expect(got?.from.address).toBe('it@ale.example');
  expect(got?.body).toMatch(/Carin Chef .*tisdag 1 december.*Bo Ersättare/);
  expect(got?.body).toContain(sv.delegation.buttons.deny);
  expect(got?.body).toMatch(/ring Carin Chef/);
  scene.graph.setFaults({ rules: [{ route: 'sendMail', method: 'POST', kind: 403, times: 1 }] } as never);
  expect(await scene.ownMail.tellOfConsent(letter)).toEqual({ kind: 'refused' });
  const busy = { route: 'sendMail', method: 'POST', kind: 429, times: 1, retryAfterSeconds: 1_200 };
  scene.graph.setFaults({ rules: [busy] } as never);
  const afterMillis = expect.closeTo(1_200_000, -6) as unknown;
  expect(await scene.ownMail.tellOfConsent(letter)).toEqual({ kind: 'later', afterMillis });
});

test('the words of an automatic reply reach neither the database nor the log', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-replies-'));
  const file = join(folder, 'bot.db');
  const logged: string[] = [];
  const write = (sentence: string, data?: LogData) => {
    logged.push(sentence, JSON.stringify(data ?? {}));
  };
  const log: OperatorLog = { debug: write, info: write, warn: write, error: write };
  const store = await openStore(`sqlite:${file}`, { log });
  for (const who of [anna, 'tage.utredare@ale.example'])
    scene.tenant.setAutomaticReplies(who, { status: 'alwaysEnabled', externalReplyMessage: secretWords });
  const municipality = parseMunicipality(readFileSync('env/sandbox.municipality.yaml', 'utf8'), 'test');
  let ids = 0;
  const context = {
    ...scene,
    store,
    log,
    clock: {
      now: () => instant('2026-12-01T07:30:00+01:00'),
      sleep: (millis) => realClock.sleep(millis),
      realMillis: () => Date.now(),
    },
    municipality: () => municipality,
    newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
    owner: 'test',
    gather,
    wakeOutbox: () => undefined,
  } as Partial<FlowContext> as FlowContext;
  await watchAbsences(context);
  await watchAbsencesAhead(context);
  const seen = await store.people.listAwayAfter(undefined, instant('2026-12-01T00:00:00Z'), 10);
  await store.close();
  expect(seen).toHaveLength(2);
  const kept = readFileSync(file, 'latin1') + logged.join('\n');
  expect(kept).not.toMatch(/opereras|tillbaka i mars/);
  rmSync(folder, { recursive: true });
});
