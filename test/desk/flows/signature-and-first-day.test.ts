import { cardOf } from '../../support/card-of';
import type { FlowHouse } from '../../support/flow-house';
import { id, openFlowHouse, senderOf } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T10:00:00+01:00');
});
afterEach(async () => {
  await house.close();
});

const ask = async (text: string, who: 'anna' | 'erik' = 'erik') => house.write(who, text);

describe('signature, the rules of the first day and a search', () => {
  test('"min signatur" comes from the directory as it is now, and says what the directory lacks', async () => {
    const erik = house.directory.people.get('erik@ale.example')!;
    house.directory.add({
      ...erik,
      jobTitle: 'Handläggare',
      businessPhones: ['0303-1'],
      mobilePhone: '070-1',
    });
    expect(cardOf(await ask('min signatur'), 'signature')).toMatchObject({
      name: 'Erik Testsson',
      title: 'Handläggare',
      phone: '0303-1',
      domain: 'ale.example',
      missing: [],
    });
    expect(cardOf(await ask('my signature', 'anna'), 'signature').missing).toEqual(['title', 'phone']);
  });

  test('"min signatur" says so when the directory does not answer', async () => {
    await ask('hjälp');
    house.directory.isDown = true;
    expect((await ask('signatur'))[0]?.facts).toMatchObject({ say: { refusal: 'directory-silent' } });
  });

  test('"lathund" has ten rules for an employee, and ten more for who is in a roster', async () => {
    const forErik = await ask('lathund');
    expect(forErik.map(({ facts }) => facts)).toMatchObject([{ card: 'firstDay', audience: 'employee' }]);
    expect(cardOf(forErik, 'firstDay').rules).toHaveLength(10);
    const forAnna = await ask('lathund', 'anna');
    expect(forAnna.map(({ facts }) => facts)).toMatchObject([
      { audience: 'employee' },
      { audience: 'registrar' },
    ]);
    expect((await ask('lathund registrator'))[0]?.facts).toMatchObject({ audience: 'registrar' });
  });

  test('a search from any chat finds rules by words and by id, and never moves where notices go', async () => {
    await ask('hjälp');
    const inGroup = {
      ...senderOf('erik'),
      conversation: { ...senderOf('erik').conversation, conversationId: '19:group' },
    };
    const found = await house.receiver.search(inGroup, 'hur ofta öppnas förvaltningsbrevlådan');
    expect(found?.map(({ title }) => title)).toContain('F1 · Förvaltningsbrevlådan');
    expect((await house.receiver.search(inGroup, 'v2'))?.[0]?.drawing.facts).toMatchObject({
      rules: [{ id: 'V2' }, { id: 'P7' }],
      needsConsentNote: true,
    });
    expect((await house.receiver.search(inGroup, ''))?.length).toBeGreaterThan(3);
    expect((await house.store.outbox.findConversation(id('erik')))?.conversationId).not.toBe('19:group');
  });
});
