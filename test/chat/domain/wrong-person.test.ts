// "Oj fel person, jag menade Lars": whoever was said to be away is not, and who is, is offered.

import { upn } from '../../../src/core/ids';
import { understood } from '../understood';

const maja = { who: upn('maja.assistent@ale.example'), before: ['jag är sjuk'] };

test.each([
  'oj fel person, jag menade lars',
  'nej inte jag, lars',
  'nej, jag menade Lars',
  'inte jag, det är Lars som är sjuk',
  'fel, det var Lars som var sjuk',
  'oj nej, Lars skulle det vara',
  'förlåt, jag menade att Lars är sjuk',
  'det var inte jag, det var lars',
  'fel person. ska vara lars',
  'wrong person, I meant Lars',
  'not me, Lars',
])('"%s" after "jag är sjuk"', (text) => {
  expect(understood(text, maja)).toMatchObject({
    act: 'away.end',
    rest: [{ act: 'away.of', person: 'lars.diarium@ale.example' }],
  });
});

test.each(['nej inte jag', 'fel person', 'oj det var inte jag'])('"%s" ends it', (text) => {
  expect(understood(text, maja)).toMatchObject({ act: 'away.end', person: undefined });
});

test.each(['nej, jag menade torsdag', 'nej, jag menade i morgon', 'nej, Lars tar ks', 'inte jag som har ks'])(
  '"%s" is of something else',
  (text) => {
    expect(understood(text, maja)).not.toMatchObject({ act: 'away.end' });
  },
);

test.each(['nej fel person', 'fel person', 'oj, fel person'])('"%s" after "lars är sjuk"', (text) => {
  expect(understood(text, { ...maja, before: ['lars är sjuk'] })).toMatchObject({
    ...{ act: 'away.end', person: 'lars.diarium@ale.example' },
  });
});

test.each([
  'det var inte Bo som var sjuk, det var Carin',
  'det var inte Bo utan Carin som var sjuk',
  'nej det är inte Bo som är sjuk, det är Carin',
])('"%s": the one is back, the other is offered', (text) => {
  expect(understood(text, { before: ['Bo är sjuk'] })).toMatchObject({
    ...{ act: 'away.end', person: 'bo.ersattare@ale.example' },
    rest: [{ act: 'away.of', person: 'carin.chef@ale.example' }],
  });
});

test.each(['Bo var inte borta igår', 'Bo var inte ledig i fredags', 'Bo var inte sjuk förra veckan'])(
  '"%s" ends nothing of today',
  (text) => {
    expect(understood(text, { before: ['Bo är sjuk'] }).act).not.toBe('away.end');
  },
);

test.each([
  'Bo är på väg',
  'han är på väg',
  'Bo kommer strax',
  'hon sitter på bussen',
  'han är på väg in nu',
])('"%s", of whom it was just said that they are away, ends it once it is agreed to', (text) => {
  expect(understood(text, { before: ['Bo är sjuk'] })).toMatchObject({
    ...{ act: 'away.end', person: 'bo.ersattare@ale.example', changes: false },
  });
});
