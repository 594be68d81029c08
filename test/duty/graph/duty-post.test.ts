import { upn } from '../../../src/core/ids';
import type { DutyLetter } from '../../../src/duty/domain/duty-letter';
import { sandboxScene, type SandboxScene } from '../../platform/graph/sandbox-graph';

const anna = 'anna.registrator@ale.example';
let scene: SandboxScene;
beforeEach(async () => {
  scene = await sandboxScene();
});
afterEach(() => scene.graph.close());

const letter = (more: Partial<DutyLetter> = {}): DutyLetter => ({
  ...{ from: upn('brevvakt@ale.example'), to: upn(anna), language: 'sv', step: 'check', key: 'duty/n1' },
  ...{ mailboxes: ['Kommunstyrelsens förvaltningsbrevlåda'] },
  ...more,
});
const inboxOf = (who: string) => scene.tenant.messages(who, 'Inbox');

test('a letter comes whole, from the bot’s own mailbox, and is found again by its key alone', async () => {
  expect(await scene.dutyPost.wasSent(letter().from, 'duty/n1')).toBe(false);
  expect(await scene.dutyPost.send(letter())).toBe('done');
  const got = inboxOf(anna).find(({ from }) => from === 'brevvakt@ale.example');
  expect(got?.subject).toBe('Brevvakt når dig inte i Teams');
  expect(got?.body).toMatch(/Du står på tur i dag: Kommunstyrelsens förvaltningsbrevlåda\./);
  expect(got?.body).toMatch(/frågan har gått vidare till nästa/);
  expect(await scene.dutyPost.wasSent(letter().from, 'duty/n1')).toBe(true);
  expect(await scene.dutyPost.wasSent(letter().from, "duty/n'2")).toBe(false);
});

test('who leads reads what leaders read, in their language, several mailboxes in one', async () => {
  const mailboxes = ['KS', 'SBF'];
  expect(await scene.dutyPost.send(letter({ step: 'manager', language: 'en', mailboxes }))).toBe('done');
  expect(inboxOf(anna).find(({ from }) => from === 'brevvakt@ale.example')?.body).toMatch(
    /This needs you today: KS and SBF\./,
  );
});

test('what came back to the bot’s own mailbox is counted until somebody reads it', async () => {
  const { from } = letter();
  expect(await scene.dutyPost.countUnread(from)).toBe(0);
  const id = scene.tenant.deliver(from, {
    ...{ subject: 'Undeliverable', body: '', from: 'postmaster@ale.example' },
  });
  expect(await scene.dutyPost.countUnread(from)).toBe(1);
  scene.tenant.read(from, id);
  expect(await scene.dutyPost.countUnread(from)).toBe(0);
  expect(await scene.dutyPost.countUnread(upn('nobody@ale.example'))).toBeUndefined();
});

test('a mail that does not get through comes back as one more that nobody has read, and is sent all the same', async () => {
  const { from } = letter();
  scene.tenant.postOffice.bouncing.add(scene.tenant.person(letter().to)?.id ?? '');
  expect(await scene.dutyPost.send(letter({ key: 'duty/bounces' }))).toBe('done');
  expect(await scene.dutyPost.wasSent(from, 'duty/bounces')).toBe(true);
  expect(await scene.dutyPost.countUnread(from)).toBe(1);
  expect(scene.tenant.messages(from, 'Inbox')[0]?.subject).toMatch(/^Oleverbart: /);
});

test('refused, cut off and unreadable are told apart', async () => {
  scene.graph.setFaults({ rules: [{ route: 'sendMail', method: 'POST', kind: 403, times: 1 }] } as never);
  expect(await scene.dutyPost.send(letter())).toBe('refused');
  expect(await scene.dutyPost.send(letter({ from: upn('nobody@ale.example') }))).toBe('refused');
  expect(await scene.dutyPost.wasSent(upn('nobody@ale.example'), 'duty/n1')).toBeUndefined();
});
