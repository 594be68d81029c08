import { nothingNamed } from '../../../src/chat/domain/acts/saying';
import type { Choice } from '../../../src/chat/domain/acts/understanding';
import { turnOf } from '../../../src/chat/domain/turn';
import { understood } from '../understood';

const give: Choice = { ...nothingNamed, act: 'duty.give' };
const asked = { before: ['kan Bo ta ks på torsdag?'] };
const answerTo = (text: string, offered: readonly Choice[] = [give]) =>
  turnOf({ text, understood: { ...understood(text, asked), act: 'reply' }, offered }).kind;

describe('to what was asked back', () => {
  test.each(['ja', 'Ja tack!', 'japp', 'ok', 'visst, gör det', 'absolut', 'yes please', 'gör det'])(
    '"%s" does it',
    (text) => {
      expect(answerTo(text)).toBe('do');
    },
  );

  test.each(['nej', 'nej tack', 'nä', 'no', 'inte nu', 'gör inte det'])('"%s" leaves it', (text) => {
    expect(answerTo(text)).toBe('leave');
  });

  test.each([
    ...['kanske', 'vet inte', 'absolut inte', 'ja, gör inte det', 'ja?', 'hm', 'ja eller nej'],
    ...['sure, but not today', "yes don't", 'ok men ej i dag', '👍'],
  ])('"%s" is neither, and is asked back', (text) => {
    expect(answerTo(text)).toBe('askBack');
  });

  test('of several, a yes says not which', () => {
    expect(answerTo('ja', [give, give])).toBe('askBack');
  });
});

test.each(['incident', 'urgent', 'staff.change'] as const)(
  'beside %s no question is put to the rules, whichever of them comes first',
  (grave) => {
    const text = 'jag skickade till fel person, får man det?';
    const said = { ...understood(text), sure: true };
    const lines = [
      { ...said, act: grave, also: ['rule'] as const },
      { ...said, act: 'rule' as const, also: ['duty.who', 'help', grave] as const },
    ];
    for (const line of lines) {
      const turn = turnOf({ text, understood: line, offered: [] });
      const acts = turn.kind === 'do' ? turn.sayings.map(({ act }) => act) : [];
      expect(acts).toContain(grave);
      expect(acts).not.toContain('rule');
    }
  },
);
