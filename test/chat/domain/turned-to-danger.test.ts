// Who asks for somebody to turn to about danger is told of 112; who asks about work that has its words is not.

import { understood } from '../understood';

test.each([
  'vem kan jag prata med om att min sambo slår mig',
  'vem ska jag kontakta om hot mot min familj',
  'vem kan jag tala med om en förälder som hotar mig',
  'vem kan jag ringa om en elev som blir slagen hemma',
  'jag behöver prata med någon om våld hemma',
  'vem kan jag vända mig till angående mobbning på min arbetsplats',
  'vem kan jag prata med om att jag inte orkar mer',
  'vem kan jag prata med om allt, jag orkar inte',
  'vem ringer man om självmordstankar',
  'vem kan jag kontakta om ett övergrepp mot ett barn',
  'vem ska jag prata med om rutinen, en elev har hotat mig med kniv',
  'vem kan jag ringa om kursen, min man slår mig hemma',
  'who can I talk to about my husband hitting me',
  'who do I contact about a threat against my children',
  'who should I call about a parent who threatens me',
  'who can I speak to about being bullied at work',
  'who can I talk to about a pupil who is assaulted at home',
  'I need to talk to someone about harassment from my boss',
  'who can I talk to about suicidal thoughts',
  'who can I talk to about everything, I can not go on',
  'who do I call about the training, a man has threatened me',
  'who can I contact about the violence at home',
])('"%s" is danger', (text) => {
  expect(understood(text).act).toBe('urgent');
});

test.each([
  'vem kan jag prata med om handlingsplanen mot mobbning',
  'vem kan jag prata med om likabehandlingsplanen mot mobbning',
  'vem kan jag prata med om arbetsmiljöarbetet mot hot och våld',
  'vem kan jag prata med om slagna häckar',
  'vem ska jag kontakta om när ängarna blir slagna',
  'vem kan jag prata med om bygglov, jag orkar inte vänta',
  'vem ringer jag om bygglovet, jag orkar inte läsa alla papper',
  'vem kan jag prata med om blanketten för hot och våld',
  'vem ansvarar för enkäten om mobbning',
  'vem kan jag prata med om föreläsningen om våld i nära relationer',
  'vem ska jag kontakta om hotade arter',
  'vem kan jag prata med om it-säkerhet och hot mot servrarna',
  'vem jobbar med våldsprevention',
  'vem kan jag prata med om cyberhot',
  'vem kan jag kontakta om överfallslarmen och avtalet för dem',
  'vem ansvarar för suicidpreventionen',
  'vem kan jag prata med om remissen om trakasserier',
  'vem kan jag prata med om upphandlingen av utbildning i hot och våld',
  'who can I talk to about hot water',
  'who should I contact about the hot water in the school kitchen',
  'who can I talk to about hot lunches',
  'who can I talk to about phishing threats',
  'who handles cyber threats',
  'who can I talk to about the anti-bullying policy',
  'who can I talk to about the form for threats and violence',
  'who do I contact about threatened species',
  'who is responsible for the survey on bullying',
  'who can I ask about the procurement of assault alarms',
  'who can I talk to about flu shots',
  'who can I talk to about the lecture on violence in close relationships',
  'who can I talk to about the building permit, I can not go on the site visit',
  'who do I contact about the report on harassment',
])('"%s" is work', (text) => {
  const { act, also, candidates } = understood(text);
  expect([act, ...also, ...candidates]).not.toContain('urgent');
});
