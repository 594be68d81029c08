import { setTimeout as pause } from 'node:timers/promises';
import { openFlowHouse } from '../support/flow-house';
import { openPage } from '../support/page-client';

test('an open page hears that the clock has come to another quarter, though nothing has changed', async () => {
  const house = await openFlowHouse();
  const { clock } = house.context;
  let now = house.at('11:50');
  const page = await openPage({
    ...house.context,
    clock: {
      now: () => now,
      realMillis: () => clock.realMillis(),
      sleep: (millis) => clock.sleep(millis),
    },
  });
  try {
    const anna = await page.follow('anna');
    await pause(2_500);
    expect(anna.told.join('')).not.toContain('event: changed');
    now = house.at('12:00');
    const begun = performance.now();
    while (!anna.told.join('').includes('event: changed') && performance.now() - begun < 20_000)
      await pause(20);
    expect(anna.told.join('')).toContain('event: changed');
    anna.stop();
  } finally {
    page.close();
    await house.close();
  }
});
