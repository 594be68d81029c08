import { anna, bo, DutyRun, mia } from './duty-run';

function atTen(settings: ConstructorParameters<typeof DutyRun>[0] = {}): DutyRun {
  const duty = new DutyRun(settings);
  duty.go('08:00');
  duty.go('10:00');
  return duty;
}

describe('a day that is opened', () => {
  test('by a message read at 10:30 asks nobody at noon', () => {
    const duty = atTen();
    duty.sees('read', '10:30');
    expect(['10:35', '12:00', '13:00', '14:30', '16:00', '16:30'].flatMap((time) => duty.go(time))).toEqual(
      [],
    );
    expect(duty.day).toMatchObject({
      state: 'opened',
      opened: { how: 'read', at: duty.at('10:30'), byId: undefined },
    });
    expect(duty.logged).toEqual(['duty.changed', 'day.opened']);
  });

  test.each(['read', 'movedOrDeleted', 'sent'] as const)('counts what was observed: %s', (kind) => {
    const duty = atTen();
    duty.sees(kind, '10:30');
    duty.go('10:35');
    expect(duty.day?.opened?.how).toBe(kind);
  });

  test('by Anna’s word names Anna, and a later observation changes nothing', () => {
    const duty = atTen();
    duty.go('12:00');
    duty.attests(anna, '12:14');
    duty.go('12:14');
    const { version } = duty.day!;
    duty.sees('read', '12:20');
    expect(duty.go('12:25')).toEqual([]);
    expect(duty.day).toMatchObject({
      version,
      opened: { how: 'attested', at: duty.at('12:14'), byId: anna },
    });
  });

  test('still shows who has the mailbox', () => {
    const duty = atTen();
    duty.sees('read', '10:30');
    duty.go('10:35');
    duty.away.add(anna);
    expect(duty.go('11:00')).toEqual([]);
    expect(duty.day?.onDutyId).toBe(bo);
    expect(duty.log.at(-1)).toEqual({ what: 'duty.changed', toId: bo });
  });

  test('before the office opens says nothing in the morning', () => {
    const duty = new DutyRun();
    duty.away.add(anna);
    duty.sees('read', '07:10');
    expect([duty.go('07:15'), duty.go('08:00')]).toEqual([[], []]);
    expect(duty.day).toMatchObject({ state: 'opened', onDutyId: bo });
  });

  test('stays opened overnight', () => {
    const duty = atTen();
    duty.sees('read', '10:30');
    duty.go('10:35');
    const { day } = duty;
    duty.go('+00:05');
    expect(duty.day).toEqual(day);
  });
});

describe('a mailbox that asks for attested evidence', () => {
  const attested = { mailbox: { evidence: 'attested' } } as const;

  test('is not opened by what was observed', () => {
    const duty = atTen(attested);
    duty.sees('read', '10:30');
    expect(duty.go('12:00')).toEqual(['check anna']);
    duty.attests(anna, '12:14');
    duty.go('12:14');
    expect(duty.day?.opened).toEqual({ how: 'attested', at: duty.at('12:14'), byId: anna });
  });

  test('ends missed when nobody attests, whatever was observed', () => {
    const duty = atTen(attested);
    duty.sees('sent', '10:30');
    duty.go('16:00');
    duty.sees('read', '16:10');
    duty.go('16:15');
    expect(duty.day).toMatchObject({ state: 'missed', openedLater: undefined });
  });
});

describe('a mailbox with nothing to open', () => {
  test('is opened at 12:00 and not before', () => {
    const duty = atTen();
    duty.unread = 0;
    duty.go('11:59');
    expect(duty.state).toBe('open');
    expect(duty.go('12:00')).toEqual([]);
    expect(duty.day?.opened).toEqual({ how: 'nothingToOpen', at: duty.at('12:00'), byId: undefined });
  });

  test('stays opened when mail arrives at 12:30, which is another matter', () => {
    const duty = atTen();
    duty.unread = 0;
    duty.go('12:00');
    duty.unread = 3;
    expect([duty.go('13:00'), duty.go('16:00')]).toEqual([[], []]);
    expect(duty.state).toBe('opened');
  });

  test('asks for confirmation where the mailbox says so', () => {
    const duty = atTen({ mailbox: { emptyMeans: 'confirm' } });
    duty.unread = 0;
    expect(duty.go('12:00')).toEqual(['check anna']);
    duty.go('16:00');
    expect(duty.state).toBe('missed');
  });

  test('counts where evidence must be attested, too', () => {
    const duty = atTen({ mailbox: { evidence: 'attested' } });
    duty.unread = 0;
    duty.go('12:00');
    expect(duty.day?.opened?.how).toBe('nothingToOpen');
  });

  test('does not count on a look from before the check', () => {
    const duty = atTen();
    duty.unread = 0;
    duty.go('11:55');
    expect(duty.goBlind('12:00')).toEqual([]);
    expect(duty.state).toBe('open');
  });

  test('does not count while the mailbox cannot be read', () => {
    const duty = atTen();
    duty.unread = 0;
    duty.fails('12:00');
    duty.go('12:00');
    expect(duty.state).toBe('open');
  });

  test('does not count when no look was ever good', () => {
    const duty = new DutyRun();
    duty.unread = 0;
    expect(duty.goBlind('12:00')).toEqual([]);
    expect(duty.state).toBe('open');
  });

  test('counts at the look that closes the day after the bot was down from 11:50', () => {
    const duty = atTen();
    duty.unread = 0;
    expect(duty.go('16:20')).toEqual([]);
    expect(duty.day).toMatchObject({ state: 'opened', opened: { how: 'nothingToOpen' } });
  });

  test('does not count when it was emptied after the close', () => {
    const duty = atTen();
    duty.unread = 0;
    duty.sees('read', '16:10');
    expect(duty.go('16:20')).toEqual(['missed mia']);
    duty.go('16:25');
    expect(duty.day).toMatchObject({ state: 'missed', openedLater: { how: 'read' } });
  });
});

describe('an attestation that is taken back', () => {
  test('before the close makes the day open again and the ladder go on', () => {
    const duty = atTen();
    duty.go('12:00');
    duty.attests(anna, '12:14');
    duty.go('12:14');
    duty.retracts(anna, '12:20');
    expect(duty.go('12:20')).toEqual([]);
    expect(duty.day).toMatchObject({ state: 'open', opened: undefined, onDutyId: anna });
    expect(duty.go('13:00')).toEqual(['substitute bo']);
  });

  test('at 13:30 asks the substitute at once', () => {
    const duty = atTen();
    duty.go('12:00');
    duty.attests(anna, '12:14');
    duty.go('12:14');
    duty.go('13:00');
    duty.retracts(anna, '13:30');
    expect(duty.go('13:30')).toEqual(['substitute bo']);
  });

  test('leaves the day opened by what was observed as well', () => {
    const duty = atTen();
    duty.attests(anna, '10:10');
    duty.go('10:10');
    duty.sees('read', '10:12');
    duty.retracts(anna, '10:20');
    expect(duty.go('10:20')).toEqual([]);
    expect(duty.day).toMatchObject({ state: 'opened', opened: { how: 'read', at: duty.at('10:12') } });
  });

  test('leaves the day opened by another’s word of the same moment', () => {
    const duty = atTen();
    duty.attests(anna, '10:10');
    duty.attests(mia, '10:10');
    duty.go('10:10');
    duty.retracts(anna, '10:20');
    duty.go('10:20');
    expect(duty.day?.opened).toEqual({ how: 'attested', at: duty.at('10:10'), byId: mia });
  });

  test('after the close makes the day missed', () => {
    const duty = atTen();
    duty.attests(anna, '15:50');
    duty.go('15:50');
    duty.go('16:00');
    duty.retracts(anna, '16:10');
    expect(duty.go('16:10')).toEqual(['missed mia']);
  });
});

describe('versions', () => {
  test('count up with what the cards show and stand still otherwise', () => {
    const duty = atTen();
    const versions = [duty.day?.version];
    const step = (time: string, happen?: () => void) => {
      happen?.();
      duty.go(time);
      versions.push(duty.day?.version);
    };
    step('12:00');
    step('12:05', () => {
      duty.passes(anna, '12:05');
    });
    step('12:06');
    step('12:14', () => {
      duty.attests(bo, '12:14');
    });
    step('16:00');
    expect(versions).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('a click that only changes the day itself is a change', () => {
    const duty = atTen();
    const before = duty.facts(duty.at('10:05'));
    expect(duty.decide(duty.at('10:05')).isChanged).toBe(false);
    duty.day = { ...duty.day!, junkReviewed: { at: before.now, byId: anna } };
    expect(duty.decide(duty.at('10:06')).day.junkReviewed).toEqual({ at: before.now, byId: anna });
  });
});
