import { understood } from '../understood';

describe('who has forgotten a message may be ill too, or give it to somebody', () => {
  test.each([
    ['Vi har missat att registrera brevet från länsstyrelsen, jag är borta i morgon', '2026-12-02'],
    ['jag har glömt att svara på mejlet från Lisa, jag är sjuk i dag', '2026-12-01'],
    ['I forgot to answer the mail from Lisa, I am ill tomorrow', '2026-12-02'],
  ])('"%s"', (text, from) => {
    expect(understood(text)).toMatchObject({ act: 'away', from, changes: true });
  });

  test('"jag hann inte svara på mejlet från Bo, ge det till Per" is more than a search', () => {
    expect(understood('jag hann inte svara på mejlet från Bo, ge det till Per').act).not.toBe('message.find');
  });

  test.each([
    'jag har missat att registrera mejlet från bygdegårdsföreningen, vad gör jag nu?',
    'vilka mejl har kommit från Sture Gran',
    'alla meddelanden från Maria Moberg',
    'which messages have come from Sture Gran',
    'jag har glömt svara på mejlet från Lisa Larsson',
    'jag har glömt registrera brevet från Lisa Larsson i går',
    'vem har svarat lokaltidningen',
    'hur många begäranden har vi fått i november',
  ])('"%s" looks for it', (text) => {
    expect(understood(text).act).toBe('message.find');
  });
});

describe('how a day went is told of one day', () => {
  test.each(['vad hände i går', 'hur gick det i fredags', 'å hur var det igår?', 'what happened yesterday'])(
    '"%s"',
    (text) => {
      expect(understood(text).act).toBe('mailbox.status');
    },
  );

  test.each([
    'hur gick förra veckan?',
    'vad hände förra veckan',
    'what happened last week',
    'how did it go last week',
    'vad har hänt den här veckan',
    'vad hände i december',
  ])('"%s" is of no one day', (text) => {
    expect(understood(text).act).not.toBe('mailbox.status');
  });
});

describe('what is asked to be answered has a name', () => {
  test.each([
    'har någon svarat Lisa Larsson?',
    'är Lisa Larssons mejl besvarat?',
    'has anyone answered Lisa Larsson?',
  ])('"%s"', (text) => {
    expect(understood(text).act).toBe('message.find');
  });

  test.each([
    'är min fråga besvarad?',
    'har någon svarat på min fråga?',
    'has anyone answered my question?',
    'är alla mejl besvarade?',
    'är dagens mejl besvarade?',
    'är något mejl besvarat?',
    'är varje fråga besvarad?',
    'har vi svarat i tid?',
    'har någon svarat ja?',
    'har någon svarat i telefonen?',
    'har någon svarat i växeln?',
  ])('"%s" has none', (text) => {
    expect(understood(text).act).not.toBe('message.find');
  });
});

describe('who is late with an answer, and who is late for work', () => {
  test.each(['vilka är sena med svaren?', 'vem är sen att svara', 'who is late with their answers?'])(
    '"%s" asks for answers',
    (text) => {
      expect(understood(text).act).toBe('messages.late');
    },
  );

  test.each(['vem är sen i dag?', 'vilka är sena till jobbet?', 'who is late today?'])(
    '"%s" does not',
    (text) => {
      expect(understood(text).act).not.toBe('messages.late');
    },
  );
});

test.each(['har erik hunnit svara nåt', 'har gunilla svarat på nåt'])(
  '"%s" is of what they answer',
  (text) => {
    expect(understood(text).act).toBe('answers.of');
  },
);
