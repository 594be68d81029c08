import { personId, type PersonId } from '../../../src/core/ids';
import type { Channel } from '../../../src/core/channel';
import { channelReceiver } from '../../../src/core/channel';
import type { Messenger } from '../../../src/platform/teams/messenger';
import { drawingOf } from '../../fakes/teams-receiver';

/** A messenger with the Teams behind it. */
interface MessengerUnderTest {
  readonly messenger: Messenger;
  /** Somebody who has the bot. */
  readonly reachable: PersonId;
  /** Somebody who has blocked it. */
  readonly blocked: PersonId;
  /** A channel of a team that has the bot. */
  readonly channel: Channel;
  /** The first lines of what stands in the person's chat, or in the channel. */
  chat(place: string): readonly (string | undefined)[];
  /** What goes wrong with the next request. */
  next(trouble: 'busy' | 'cutBefore' | 'cutAfter'): void;
  close(): Promise<void>;
}

/** What every messenger promises (src/platform/teams/messenger.ts). */
export function messengerContract(name: string, start: () => Promise<MessengerUnderTest>): void {
  describe(`a messenger: ${name}`, () => {
    let on: MessengerUnderTest;
    beforeEach(async () => {
      on = await start();
    });
    afterEach(() => on.close());

    const opened = async () => {
      const outcome = await on.messenger.open(on.reachable);
      if (outcome.kind !== 'done') throw new Error(`not opened: ${outcome.code}`);
      return outcome.value;
    };

    test('opens the same conversation again', async () => {
      const first = await opened();
      expect(first.personId).toBe(on.reachable);
      expect(await opened()).toEqual(first);
    });

    test('says a card once and draws it anew in its place', async () => {
      const to = await opened();
      const said = await on.messenger.say(to, drawingOf('not opened'));
      expect(said).toMatchObject({ kind: 'done' });
      expect(on.chat(on.reachable)).toEqual(['not opened']);
      const id = said.kind === 'done' ? said.value : '';
      expect(await on.messenger.redraw(to, id, drawingOf('opened'))).toEqual({
        kind: 'done',
        value: undefined,
      });
      expect(on.chat(on.reachable)).toEqual(['opened']);
    });

    test('refuses to draw anew what was never said', async () => {
      expect(await on.messenger.redraw(await opened(), 'no-such-card', drawingOf('x'))).toMatchObject({
        kind: 'refused',
      });
    });

    test('finds somebody who has blocked the bot unreachable', async () => {
      expect(await on.messenger.open(on.blocked)).toMatchObject({ kind: 'unreachable' });
    });

    test('posts in a channel whose team has the bot, and draws the post anew', async () => {
      const opened = await on.messenger.open(channelReceiver(on.channel), on.channel);
      if (opened.kind !== 'done') throw new Error(`not opened: ${opened.code}`);
      expect(opened.value.personId).toBe(channelReceiver(on.channel));
      const said = await on.messenger.say(opened.value, drawingOf('Erik är borta'));
      expect(on.chat(on.channel.channelId)).toEqual(['Erik är borta']);
      const id = said.kind === 'done' ? said.value : '';
      expect(await on.messenger.redraw(opened.value, id, drawingOf('Erik är tillbaka'))).toMatchObject({
        kind: 'done',
      });
      expect(on.chat(on.channel.channelId)).toEqual(['Erik är tillbaka']);
    });

    test('says that it did not reach a channel whose team does not have the bot', async () => {
      const channel = { teamId: 'team', channelId: '19:elsewhere@thread.tacv2' };
      const opened = await on.messenger.open(channelReceiver(channel), channel);
      if (opened.kind !== 'done') throw new Error(`not opened: ${opened.code}`);
      const said = await on.messenger.say(opened.value, drawingOf('Erik är borta'));
      expect(['unreachable', 'refused']).toContain(said.kind);
    });

    test('does not reach somebody who does not exist', async () => {
      const outcome = await on.messenger.open(personId('99999999-0000-4000-8000-000000000009'));
      expect(['unreachable', 'refused']).toContain(outcome.kind);
    });

    test('is told by a busy Teams how long to wait, and says nothing meanwhile', async () => {
      const to = await opened();
      on.next('busy');
      expect(await on.messenger.say(to, drawingOf('noon'))).toMatchObject({
        kind: 'later',
        afterMillis: 3_000,
      });
      expect(on.chat(on.reachable)).toEqual([]);
    });

    test('knows that a message may have arrived when its answer is lost, and does not repeat it by itself', async () => {
      const to = await opened();
      on.next('cutAfter');
      expect(await on.messenger.say(to, drawingOf('arrived'))).toMatchObject({ kind: 'lost' });
      expect(on.chat(on.reachable)).toEqual(['arrived']);
      on.next('cutBefore');
      expect(await on.messenger.say(to, drawingOf('not arrived'))).toMatchObject({ kind: 'lost' });
      expect(on.chat(on.reachable)).toEqual(['arrived']);
    });
  });
}
