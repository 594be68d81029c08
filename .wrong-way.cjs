/** Imports that still go the wrong way, and what turns each; nothing is added here. */
module.exports = [
  { turns: '?', from: 'src/chat/domain/consequences.ts', to: ['src/rules/domain/kept-question.ts'] },
];
