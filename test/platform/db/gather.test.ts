import { gather } from '../../../src/platform/db/gather';
import { storeUnavailable } from '../../../src/platform/db/store-fault';

describe('what several ask for in the same turn of the event loop', () => {
  let readings: (readonly string[])[];
  let fault: (asked: readonly string[]) => Error | undefined;
  const length = gather(async (asked: readonly string[]) => {
    readings.push(asked);
    const error = fault(asked);
    if (error) throw error;
    return Promise.resolve(asked.map((text) => [text.length]));
  });

  beforeEach(() => {
    readings = [];
    fault = () => undefined;
  });

  it('is read once, also when the asking begins in different callbacks', async () => {
    const later = new Promise((resolve) => {
      process.nextTick(resolve);
    }).then(() => length('ccc'));
    expect(await Promise.all([length('a'), length('bb'), later])).toEqual([[1], [2], [3]]);
    expect(readings).toEqual([['a', 'bb', 'ccc']]);
  });

  it('is read sixteen at a time, and never remembered', async () => {
    await Promise.all(Array.from({ length: 40 }, () => length('a')));
    expect(readings.map((asked) => asked.length)).toEqual([16, 16, 8]);
    await length('a');
    expect(readings).toHaveLength(4);
  });

  it('fails for the one whose question is wrong, and for nobody else', async () => {
    fault = (asked) => (asked.includes('wrong') ? new RangeError('no such text') : undefined);
    const [right, wrong] = await Promise.allSettled([length('a'), length('wrong')]);
    expect(right).toEqual({ status: 'fulfilled', value: [1] });
    expect(wrong).toMatchObject({ status: 'rejected', reason: { message: 'no such text' } });
  });

  it('is not read again one by one when the database does not answer', async () => {
    fault = () => storeUnavailable('busy', new Error('busy'));
    const outcomes = await Promise.allSettled([length('a'), length('bb')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(readings).toHaveLength(1);
  });
});
