// "Jag är inte borta på fredag, det är Bo": the writer is there, nothing of Bo's ends, and that Bo is away is offered.

import { understood } from '../understood';

const bo = 'bo.ersattare@ale.example';

test.each([
  ['jag är inte borta på fredag, det är Bo', '2026-12-04'],
  ['Nej jag är inte borta imorgon, det är Bo', '2026-12-02'],
  ['jag är inte ledig på fredag utan Bo', '2026-12-04'],
  ["I'm not away tomorrow, it's Bo", '2026-12-02'],
  ['jag är inte sjuk, det är Bo', undefined],
])('"%s"', (text, from) => {
  expect(understood(text)).toMatchObject({
    ...{ act: 'away.end', person: undefined, from },
    rest: [{ act: 'away.of', person: bo, from, until: from }],
  });
});

test.each(['jag är inte borta på fredag', 'jag är inte sjuk, det är lugnt'])(
  '"%s" is of nobody else',
  (text) => {
    expect(understood(text)).toMatchObject({ act: 'away.end', person: undefined });
    expect(understood(text).rest).toBeUndefined();
  },
);
