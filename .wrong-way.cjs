/** Imports that still go the wrong way, and what turns each; nothing is added here. */
module.exports = [
  { turns: '?', from: 'src/chat/domain/consequences.ts', to: ['src/rules/domain/kept-question.ts'] },
  {
    turns: 'C8 refusals and verbs of incoming → incoming/feature.ts',
    from: 'src/core/refusal.ts',
    to: ['src/incoming/domain/message-refusal.ts'],
  },
];
