import { understood } from '../understood';

describe('asked in so many words, and shown', () => {
  test.each([
    ['vem har sagt att jag är sjuk', 'away.mine'],
    ['who marked me as sick?', 'away.mine'],
    ['vart har anna tagit vägen', 'away.is'],
    ['var är carin', 'away.is'],
    ['har jag den idag', 'duty.mine'],
    ['is it me now', 'duty.mine'],
    ['vem har hand om socialens mejl', 'duty.who'],
    ["what's the number for the crisis line", 'urgent'],
    ['hur når jag socialjouren', 'urgent'],
    ['vad skrev anna till dig igår', 'other'],
    ['vad står det i annas mejl', 'other'],
    ['inga kort efter 17 tack', 'stop'],
    ['orkar inte med alla notiser', 'stop'],
    ['david tar mina kort på torsdag', 'other'],
    ['vad återstår idag', 'inbox'],
    ['morrn! vad har jag i lådan idag', 'inbox'],
    ['vad finns i lådan', 'inbox'],
    ['bullerplanken behöver jag till nästa onsdag på mig', 'answers.later'],
    ['jag behöver en vecka till på mig', 'answers.later'],
    ['jag sköter karins notiser', 'other'],
  ])('"%s" is %s', (text, act) => {
    expect(understood(text)).toMatchObject({ act, sure: true, changes: false });
  });
});

test('"vem är handläggare?" of a message that was shown asks who has it', () => {
  expect(understood('Vem är handläggare?').act).toBe('contact');
  expect(understood('Vem är handläggare?', { before: ['visa remissen'] }).act).not.toBe('contact');
});

describe('another is asked for: nothing is done before a press', () => {
  test.each(["can't Sara do it instead", 'kan inte lars ta det', 'kan sara göra det istället'])(
    '"%s"',
    (text) => {
      expect(understood(text)).toMatchObject({ act: 'duty.give', asked: true, changes: false });
    },
  );

  test('of the mail that the writer reads for somebody it is no mailbox', () => {
    const said = understood('kan nils ta det istället, hinner inte', { before: ['vems mejl läser jag nu'] });
    expect(said).toMatchObject({ act: 'delegation.mine', changes: false });
  });

  test('of a day that was just asked about it is that day', () => {
    const said = understood('kan nån annan ta den, har tandläkare 9-11', {
      before: ['vem har kommun på torsdag'],
    });
    expect(said).toMatchObject({
      ...{ act: 'duty.cannot', from: '2026-12-03', mailbox: 'kommun', part: undefined, changes: false },
    });
  });

  test.each([
    [['vem har lådan idag'], 'duty.who'],
    [[], 'unclear'],
  ])('"den andra" after %j is %s', (before, act) => {
    expect(understood('nej den andra', { before })).toMatchObject({ act, changes: false });
  });
});

describe('marks nobody away', () => {
  test.each([
    'ute på lunch',
    'på lunch nu',
    'jag jobbar inte halvtid förmiddagar',
    'jag jobbar inte bara eftermiddagar',
    'en pappa ringde, hans dotter är sjuk och kommer inte till skolan',
    'mamman säger att pojken är hemma idag',
    'barnen i gruppen är magsjuka',
    'no cards before 9 please',
  ])('"%s"', (text) => {
    expect(understood(text).changes).toBe(false);
  });

  test.each([
    ['jag är på möte utanför huset 13–15', '13:00-15:00'],
    ['är på externt möte imorgon 9-12', '09:00-12:00'],
  ])('"%s" is away for those hours', (text, part) => {
    expect(understood(text)).toMatchObject({ act: 'away', part, changes: true });
  });

  test.each(['jobbar bara förmiddagar', 'jobbar halvtid förmiddagar'])('"%s" is so from now on', (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', part: 'pm', isOpen: true, until: undefined });
  });
});

describe('said in so many words', () => {
  test.each([
    ['va borta igår men tillbaka nu', { act: 'away.end', from: undefined }],
    ['led fre', { act: 'away', from: '2026-12-04' }],
    ['bort v50', { act: 'away', from: '2026-12-07', until: '2026-12-11' }],
    ['I did open the mailbox already', { act: 'duty.opened' }],
  ])('"%s" is done', (text, said) => {
    expect(understood(text)).toMatchObject({ ...said, changes: true });
  });

  test.each([
    [
      'borta i eftermiddag',
      'det blir hela dagen',
      { act: 'away.change', part: undefined, until: '2026-12-01' },
    ],
    ['borta torsdag', '+fre', { act: 'away', from: '2026-12-04' }],
  ])('after "%s" "%s" is done', (before, text, said) => {
    expect(understood(text, { before: [before] })).toMatchObject({ ...said, changes: true });
  });

  test('an absence to come keeps its first day where only its end is doubted, and is asked', () => {
    const said = understood('kanske till 7 jan vi får se', { before: ['semester 21 dec - 5 jan'] });
    expect(said).toMatchObject({
      act: 'away.change',
      from: '2026-12-21',
      until: '2027-01-07',
      changes: false,
    });
  });

  test('"du jag är inte sjuk! carin skrev fel" is asked of the absence, and undoes nothing else', () => {
    const said = understood('du jag är inte sjuk! carin skrev fel');
    expect(said).toMatchObject({ act: 'away.end', also: [], changes: false });
  });
});
