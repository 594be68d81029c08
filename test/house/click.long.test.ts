import { listFilesOfClick } from '../../scripts/house/click';

test('a click is counted in the running program: from its flow to both cards, and nothing that ran before', async () => {
  const names = (await listFilesOfClick()).map((path) => path.replace(/.*\//, ''));
  expect(names).toEqual(
    expect.arrayContaining(['act-on-duty.ts', 'deliver-outbox.ts', 'draw-card.ts', 'opening-view.ts']),
  );
  for (const earlier of ['read-municipality.ts', 'look-into-mailboxes.ts', 'main-sandbox.ts'])
    expect(names).not.toContain(earlier);
});
