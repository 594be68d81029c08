// No button or sentence shows a key of the program: every act, bare and with all that it can say, in both languages.

import { drawCard } from '../../../src/app/cards';
import { acts, isAct } from '../../../src/chat/domain/acts/acts';
import type { ShownChoice } from '../../../src/chat/domain/says/chat-cards';
import { nothingNamed } from '../../../src/chat/domain/acts/saying';
import { mailboxId, upn } from '../../../src/core/ids';
import { localDate, zone } from '../../../src/core/time';

const every = Object.keys(acts).filter(isAct);
const bare: ShownChoice = { ...nothingNamed, act: 'help', name: undefined, mailboxName: undefined };
const full: ShownChoice = {
  ...bare,
  ...{ person: upn('bo@ale.example'), name: 'Bo Ersättare' },
  ...{ mailbox: mailboxId('ks'), mailboxName: 'Kommunstyrelsen' },
  ...{ from: localDate('2026-12-04'), until: localDate('2026-12-07'), part: 'am', rule: 'T8' },
};
const key = /\b[a-z]+\.[a-zA-Z]+\b|\bmeta\b|undefined|\[object/u;

const titles = (choice: ShownChoice, language: 'sv' | 'en'): readonly string[] => {
  const facts = {
    ...{ card: 'choices', today: localDate('2026-12-01') },
    ...{ say: { what: 'didYouMean' }, choices: [choice] },
  } as const;
  const found: string[] = [];
  JSON.stringify(drawCard(facts, language, zone('Europe/Stockholm')).card, (name, value: unknown) => {
    if ((name === 'title' || name === 'text') && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
};

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(every)('the button of %s has words of its own, whatever is said beside it', (act) => {
    for (const parts of [bare, full, { ...bare, rule: 'meta' }, { ...bare, rules: ['meta', 'T8'] }]) {
      const said = titles({ ...parts, act }, language);
      expect(said.length).toBeGreaterThan(1);
      for (const words of said) {
        expect(words).not.toMatch(key);
        expect(words).not.toBe('');
        expect(every).not.toContain(words);
      }
    }
  });

  test('what the document says of itself is offered without an id', () => {
    const facts = {
      ...{ card: 'nearRules', questionId: undefined, needsConsentNote: false, secret: undefined },
      choices: [{ id: 'meta', section: 'Om dokumentet', text: 'Dokument: Rätt sätt.' }],
    };
    const { card } = drawCard(facts, language, zone('Europe/Stockholm'));
    expect(JSON.stringify(card, (name, value: unknown) => (name === 'data' ? undefined : value))).not.toMatch(
      /\bmeta\b/u,
    );
  });
});
