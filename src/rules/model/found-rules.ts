import type { DataSource } from '@microsoft/teams-ai/lib/dataSources/DataSource';
import type { Memory } from '@microsoft/teams-ai/lib/MemoryFork';
import type { ShownRule } from '../domain/rule-duties';

/** Where a question and the rules that were found for it lie while its prompt is rendered. */
export const questionVariable = 'temp.input';
export const rulesVariable = 'temp.rules';

/** The rules that the bot's own retrieval found, as JSON, so that nothing in them reads as an instruction. */
export const foundRules: DataSource = {
  name: 'rules',
  renderData: (...[, memory, tokenizer, maxTokens]) => {
    const rules = memory.getValue<readonly ShownRule[] | undefined>(rulesVariable) ?? [];
    const text = JSON.stringify(rules.map(({ id, text: words }) => ({ id, text: words })));
    const { length } = tokenizer.encode(text);
    return Promise.resolve({ output: text, length, tooLong: length > maxTokens });
  },
};

/** One question's variables; nothing of it outlives the question. */
export function questionMemory(values: Readonly<Record<string, unknown>>): Memory {
  const kept = new Map(Object.entries(values));
  return {
    deleteValue: (path) => {
      kept.delete(path);
    },
    hasValue: (path) => kept.has(path),
    // The interface promises whatever type its caller hopes for.
    getValue: (path) => kept.get(path) as never,
    setValue: (path, value) => {
      kept.set(path, value);
    },
  };
}
