// "Frisk igen men borta i morgon": back now, and what is to come beside it.

import { understood } from '../understood';

test.each([
  ['frisk igen men borta imorgon', '2026-12-02'],
  ['är tillbaka nu, ledig på fredag däremot', '2026-12-04'],
  ['tillbaka nu. ledig fredag', '2026-12-04'],
  ['kry nu, men vab imorgon', '2026-12-02'],
  ['är tillbaka men borta på torsdag', '2026-12-03'],
  ['jag är frisk nu men på kurs torsdag', '2026-12-03'],
  ['back today, off friday', '2026-12-04'],
])('"%s" says both', (text, from) => {
  for (const before of [[], ['jag är sjuk']])
    expect(understood(text, { before })).toMatchObject({
      ...{ act: 'away.end', person: undefined, changes: true, also: ['away'], goesToo: true },
      asides: [{ act: 'away', from, instead: undefined }],
    });
});

test('"… men kanske borta imorgon" only offers it', () => {
  const said = understood('frisk igen men kanske borta imorgon', { before: ['jag är sjuk'] });
  expect(said).toMatchObject({ act: 'away.end', changes: true, also: ['away'] });
  expect(said.goesToo).toBeUndefined();
});

test.each(['tillbaka nu, tar sbf på torsdag', 'frisk igen och tar ks imorgon'])(
  '"%s" offers the mailbox',
  (text) => {
    expect(understood(text, { before: ['jag är sjuk'] })).toMatchObject({
      ...{ act: 'away.end', changes: true, also: ['duty.take'], asides: [{ act: 'duty.take' }] },
    });
  },
);

test.each(['är tillbaka på fredag', 'är tillbaka imorgon, ledig fredag', 'frisk igen imorgon'])(
  '"%s" ends nothing now',
  (text) => {
    expect(understood(text, { before: ['jag är sjuk'] })).toMatchObject({ act: 'away.change' });
  },
);

test.each(['Bo är tillbaka nu, ledig på fredag', 'är jag tillbaka nu, ledig på fredag?'])(
  '"%s" is not of the writer’s return',
  (text) => {
    expect(understood(text).changes).toBe(false);
  },
);
