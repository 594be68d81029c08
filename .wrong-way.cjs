/** Imports that still go the wrong way, and what turns each; nothing is added here. */
module.exports = [
  { turns: '?', from: 'src/chat/domain/consequences.ts', to: ['src/rules/domain/kept-question.ts'] },
  { turns: '?', from: 'src/chat/domain/mind.ts', to: ['src/rules/domain/spelling.ts'] },
  { turns: '?', from: 'src/chat/domain/reading.ts', to: ['src/rules/domain/spelling.ts'] },
  {
    turns: 'C8 refusals and verbs of incoming → incoming/feature.ts',
    from: 'src/core/refusal.ts',
    to: ['src/incoming/domain/message-refusal.ts'],
  },
];
