import { understood } from '../understood';

describe('more of the same', () => {
  test.each([
    'hej maja här jag e sjuk, vabbar o lars oxå borta. imorrn med troligen',
    'jag är sjuk, imorrn med troligen',
    'jag är sjuk. i morgon med',
  ])('"%s" is today and tomorrow', (text) => {
    expect(understood(text)).toMatchObject({
      ...{ act: 'away', from: '2026-12-01', until: '2026-12-02', changes: true },
    });
  });

  test('a colleague who is away, too, is asked of', () => {
    expect(understood('jag är sjuk o bo oxå borta').also).toContain('away.of');
  });

  test.each([
    'jag är på plats. i morgon också',
    'jag jobbar hemma, imorgon med',
    'jag är inne i dag, på torsdag också',
  ])('"%s" is no absence', (text) => {
    expect(understood(text)).toMatchObject({ act: 'present', changes: false });
  });

  test.each([
    'jag är inte sjuk. i morgon med',
    'anna är sjuk. i morgon med',
    'ska jag vara borta? i morgon också?',
  ])('"%s" is no absence of the writer that is done', (text) => {
    const { act, changes } = understood(text);
    expect(act === 'away' && changes).toBe(false);
  });
});

test.each(['ok tar torsdagen men bara fm, sen har jag tandläkare 13', 'kan ta torsdag fm, sen är jag borta'])(
  '"%s": the half that is taken is not the one that one is away',
  (text) => {
    const { act, part, changes } = understood(text);
    expect(act === 'away' && part === 'am' && changes).toBe(false);
  },
);

test.each(['jag är sjuk på fm, sen jobbar jag', 'borta fm, sen är jag inne'])(
  '"%s" is the morning',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away', part: 'am' });
  },
);

test.each([
  ...['troligen inte i morgon', 'i morgon inte', 'inte i morgon troligen', 'i morgon troligen inte'],
  ...['men förmodligen inte i morgon', 'probably not tomorrow'],
])('"%s", after an absence, is not away then', (text) => {
  expect(understood(text, { before: ['jag är sjuk i dag'] })).toMatchObject({
    ...{ act: 'away.end', from: '2026-12-02', until: '2026-12-02' },
  });
});

test.each(['inte i morgon heller', 'i morgon inte heller', 'och inte imorgon heller', 'not tomorrow either'])(
  '"%s", after an absence, is away then, too',
  (text) => {
    for (const before of ['jag är sjuk i dag', 'kommer inte i dag'])
      expect(understood(text, { before: [before] })).toMatchObject({
        ...{ act: 'away.change', from: '2026-12-02', changes: true },
      });
  },
);

test.each(['fredag nog inte', 'troligen inte fredag', 'inte fredag troligen'])(
  '"%s" takes no day out of several: it is asked',
  (text) => {
    expect(understood(text, { before: ['jag är borta 2-4 dec'] })).toMatchObject({
      ...{ sure: false, changes: false },
    });
  },
);

test('"fredag inte" takes it out', () => {
  expect(understood('fredag inte', { before: ['jag är borta 2-4 dec'] })).toMatchObject({
    ...{ act: 'away.end', from: '2026-12-04', until: '2026-12-04' },
  });
});
