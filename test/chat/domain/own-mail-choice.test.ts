// An answer of its owner to who is to read the mail, in so many words.

import { mailChoiceIn } from '../../../src/chat/domain/forms/about/own-mail-choice';

test.each([
  ['nej ingen ska läsa min mejl', 'exempt'],
  ['nä, jag vill inte att nån annan läser min mejl', 'exempt'],
  ['min mejl får inte läsas av andra', 'exempt'],
  ['Får inte läsas av andra', 'exempt'],
  ['nobody should read my mail', 'exempt'],
  ['don’t let anybody open my inbox', 'exempt'],
  ['jag läser den själv', 'readMyself'],
  ['det läser jag själv', 'readMyself'],
  ['jag sköter min mail själv i mobilen', 'readMyself'],
  ['stop it, I’ll read it myself', 'readMyself'],
  ['I’ll check my own email', 'readMyself'],
  ['min chef får bestämma', 'askManager'],
  ['låt min chef bestämma det', 'askManager'],
  ['let my manager decide', 'askManager'],
  ['min mejl behöver ingen kolla jag har bara interna grejer', 'notExternal'],
  ['min mejl används inte externt', 'notExternal'],
  ['I only get internal mail', 'notExternal'],
  ['har ändrat mig, hon ska inte läsa', 'notThem'],
  ['I changed my mind, she should not read it', 'notThem'],
  ['ångrar mig, Ines ska inte läsa min mejl', 'notThem'],
  ['jag har ändrat mig, ingen ska läsa min mejl', 'exempt'],
])('"%s": %s', (text, choice) => {
  expect(mailChoiceIn(text, true)).toBe(choice);
});

test.each([
  'jag läser den själv om jag hinner',
  'ska jag läsa den själv?',
  'kan jag läsa själv',
  'ingen läser min mejl',
  'ingen behöver läsa den',
  'min chef får inte läsa min mejl',
  'Bo ska läsa min mejl',
  'jag tar den själv',
  'ingen kollar lådan',
  'hon ska inte jobba',
  'han ska inte ha lådan',
  'fråga min chef om ledighet',
  // A question without its sign, a fact that worries, what is decided of the leave, what has been read, why one is away.
  ...['får min chef bestämma', 'kan chefen bestämma vem som läser min mejl', 'can my manager decide'],
  ...['ingen kan läsa min mejl när jag är borta', 'nobody can read my mail', 'it can not be opened'],
  ...['det bestämmer chefen', 'min chef avgör', 'det är upp till chefen', 'it is up to my boss'],
  ...['läst den själv', 'ingen ska se det'],
])('"%s" is none', (text) => {
  expect(mailChoiceIn(text, true)).toBeUndefined();
});

test.each(['jag läser den själv', 'min chef får bestämma', 'hon ska inte läsa'])(
  '"%s" is none where nobody spoke of the mail',
  (text) => {
    expect(mailChoiceIn(text, false)).toBeUndefined();
  },
);
