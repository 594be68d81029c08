// What every directory promises.

import type { PersonId, Upn } from '../../../src/core/ids';
import { personId, upn } from '../../../src/core/ids';
import type { Directory } from '../../../src/people/graph/directory';

export interface DirectoryWorld {
  readonly directory: Directory;
  /** Somebody who is there, with a mailbox. */
  readonly known: { readonly id: PersonId; readonly upn: Upn; readonly name: string };
  /** Automatic replies of that person: off, on without end, or on for a span of wall times in UTC. */
  setReplies(replies: 'off' | 'on' | { readonly from: string; readonly until: string }): Promise<void>;
  close(): Promise<void>;
}

export function describeDirectory(name: string, open: () => Promise<DirectoryWorld>): void {
  describe(`the directory of ${name}`, () => {
    let world: DirectoryWorld;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(() => world.close());

    test('finds a person by user principal name and by id', async () => {
      const { known, directory } = world;
      const person = { id: known.id, upn: known.upn, name: known.name, isEnabled: true, isGuest: false };
      expect(await directory.find(known.upn)).toMatchObject({ kind: 'found', person });
      expect(await directory.find(known.id)).toMatchObject({ kind: 'found', person });
    });

    test('finds nobody under a name that nobody has', async () => {
      const nobody = { kind: 'found', person: undefined };
      expect(await world.directory.find(upn('ingen@ale.example'))).toEqual(nobody);
      expect(await world.directory.find(personId('00000000-0000-4000-8000-000000000000'))).toEqual(nobody);
    });

    test('tells automatic replies: off, on, and planned with their span', async () => {
      const { known, directory } = world;
      const told = async () => (await directory.automaticReplies([known.id])).get(known.id);
      await world.setReplies('off');
      expect(await told()).toEqual({ kind: 'off' });
      await world.setReplies('on');
      expect(await told()).toEqual({ kind: 'on', from: undefined, until: undefined });
      await world.setReplies({ from: '2031-12-01T07:00:00', until: '2031-12-05T16:00:00' });
      const span = { from: '2031-12-01T07:00:00.000Z', until: '2031-12-05T16:00:00.000Z' };
      expect(await told()).toEqual({ kind: 'on', ...span });
      await world.setReplies({ from: '2001-12-01T07:00:00', until: '2001-12-05T16:00:00' });
      expect(await told()).toEqual({ kind: 'off' });
    });

    test('tells of each person asked about, also of one without a mailbox', async () => {
      const nobody = personId('00000000-0000-4000-8000-000000000000');
      const replies = await world.directory.automaticReplies([world.known.id, nobody]);
      expect(replies.size).toBe(2);
      expect(replies.get(nobody)).toEqual({ kind: 'noMailbox' });
    });
  });
}
