import { tracedReceiver } from '../../src/app/trace-house';
import { personId } from '../../src/core/ids';
import { drawingOf, fakeReceiver } from '../fakes/teams-receiver';

test('every turn is followed, a message that is handed over to a mailbox too', async () => {
  const steps: string[] = [];
  const traced = tracedReceiver(fakeReceiver(), {
    within: (name, _facts, work) => {
      steps.push(name);
      return work();
    },
    ended: () => undefined,
    close: () => Promise.resolve(),
  });
  const from = {
    personId: personId('anna'),
    locale: undefined,
    conversation: { personId: personId('anna'), conversationId: 'a:anna', serviceUrl: '' },
  };
  await traced.message(from, 'status');
  await traced.action(from, { verb: 'opening.confirm', data: {}, activityId: undefined });
  await traced.search(from, 'diarium');
  const letter = { text: 'Hej', author: undefined, writtenAt: undefined, link: undefined };
  expect(await traced.takeOver(from, letter)).toEqual(drawingOf('to which mailbox'));
  await traced.feedback(from, true);
  await traced.installed(from);
  const turns = ['message', 'action', 'search', 'takeOver', 'feedback', 'installed'];
  expect(steps).toEqual(turns.map((turn) => `turn ${turn}`));
});
