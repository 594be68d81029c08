import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askRules } from '../../../src/rules/domain/finding/ask';
import { readTied } from '../../../src/rules/domain/tied/tied-questions';
import { aleIndex } from '../rules-fixture';

type TiedQuestion = Parameters<typeof readTied>[1][number];

const index = aleIndex();
const ask = (text: string, ...tied: readonly TiedQuestion[]) =>
  askRules(index, { text }, readTied(index, tied));

/** Questions of the development set that a rule surely answers, tied or not. */
function readSure(): readonly string[] {
  const file = join(__dirname, '../other/ale.questions.json');
  const { questions } = JSON.parse(readFileSync(file, 'utf8')) as { questions: readonly { q: string }[] };
  return questions.map(({ q }) => q).filter((text) => ask(text).sure);
}

const near = 'Kan någon annan utse handläggare för mejlen till förvaltningen?';
const chatRule: TiedQuestion = { text: 'Var hamnar gamla klistermärken från chatten?', rule: 'F5' };

describe('a question that is tied to a rule', () => {
  it('is answered surely by it from then on, in other words and without å ä ö too', () => {
    expect(ask(near).sure).toBe(false);
    const tied = { text: near, rule: 'F4' };
    for (const text of [
      near,
      'kan nagon annan utse handlaggare for mejl till forvaltningen',
      'Kan någon annan utse handläggare för mejl till förvaltningen?',
    ])
      expect([ask(text, tied).sure, ask(text, tied).answers[0]?.rule.id]).toEqual([true, 'F4']);
  });

  it('brings its rule among the three where no word of the rule stands in the question', () => {
    const text = 'Var hamnar klistermärken?';
    expect(ask(text).answers.map(({ rule }) => rule.id)).not.toContain('F5');
    expect(ask(text, chatRule).answers.map(({ rule }) => rule.id)).toContain('F5');
  });

  it('changes nothing for questions about other things', () => {
    for (const text of [
      'Hur ofta ska förvaltningsbrevlådan öppnas?',
      'Hur ska min signatur se ut?',
      'Vad är det för lunch i dag?',
    ]) {
      expect(ask(text, chatRule)).toEqual(ask(text));
    }
  });

  it('makes no answer less sure that it is unlike, one tie or many', () => {
    const texts = readSure();
    expect(texts.length).toBeGreaterThan(20);
    const unlike = { text: 'Hur långt fram ska veckolistan räcka?', rule: 'T4' };
    for (const text of texts) expect(ask(text, unlike)).toEqual(ask(text));
  });

  it('makes no other rule sure where it is only somewhat like what a rule surely answers', () => {
    const text = 'Hur ofta ska förvaltningsbrevlådan öppnas?';
    const tied = { text: 'Hur ofta ska förvaltningsbrevlådan få ett nytt lösenord?', rule: 'K1' };
    expect(ask(text, tied)).not.toMatchObject({ sure: true, answers: [{ rule: { id: 'K1' } }] });
    expect(ask(text, tied).answers.map(({ rule }) => rule.id)).toContain('F1');
  });

  it('in these very words is answered by its rule alone, whatever the words are like', () => {
    for (const text of [
      'Hur länge sparas loggen?',
      'Ska alla mejl in i diariet?',
      'Vem tömmer papperskorgen?',
    ])
      expect(ask(text.toUpperCase(), { text, rule: 'S3' })).toMatchObject({
        sure: true,
        answers: [{ rule: { id: 'S3' }, score: 1 }],
        related: [],
      });
  });

  it('counts for the rule that it is tied to, however its number is written', () => {
    expect(ask(near, { text: near, rule: 'f4' }).answers[0]?.rule.id).toBe('F4');
  });

  it('counts for nothing when its rule is gone', () => {
    expect(readTied(index, [{ text: near, rule: 'X99' }])).toBeUndefined();
    expect(ask(near, { text: near, rule: 'X99' })).toEqual(ask(near));
  });

  it('shows both rules when the same words are tied to two', () => {
    const both = [
      { text: near, rule: 'F4' },
      { text: near, rule: 'P4' },
    ];
    const found = ask(near, ...both).answers.map(({ rule }) => rule.id);
    expect(found).toEqual(expect.arrayContaining(['F4', 'P4']));
  });
});

describe('a question that is tied to no rule', () => {
  it('is said no to, also when a rule was sure before', () => {
    const text = 'Hur ofta ska förvaltningsbrevlådan öppnas?';
    expect(ask(text).sure).toBe(true);
    expect(ask(text, { text, rule: undefined })).toMatchObject({ refused: true, reason: 'not-in-rules' });
  });

  it('says nothing of another question', () => {
    const tied = { text: 'Får chefen spela in mina samtal?', rule: undefined };
    expect(ask('Får chefen spela in mina samtal?', tied).sure).toBe(false);
    expect(ask('Hur ofta ska förvaltningsbrevlådan öppnas?', tied).sure).toBe(true);
  });
});

it('costs with four thousand tied questions at most ten times what a hundred cost', () => {
  const words = 'mejl brevlåda telefon chef registrator svar akt diarium semester signatur växel post'.split(
    ' ',
  );
  const questions = words.map((word) => `När ska ${word} vara klart?`);
  const costOf = (count: number): number => {
    const many = Array.from({ length: count }, (_, at) => ({
      text: `Hur gör jag med ${words[at % 12] ?? ''} och ${words[(at * 7 + 3) % 12] ?? ''} nummer ${at}?`,
      rule: index.rules[at % 41]?.id,
    }));
    const tied = readTied(index, many);
    const askAll = () => {
      questions.forEach((text) => askRules(index, { text }, tied));
    };
    askAll();
    // The best of several: what else the machine does is in none of it.
    const costs = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      askAll();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...costs);
  };
  const [few, all] = [costOf(100), costOf(4_000)];
  // Forty times as many; two times of a busy machine are not alike.
  expect(all).toBeLessThan(10 * few);
});
