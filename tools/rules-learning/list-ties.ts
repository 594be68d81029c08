// The questions that editors have tied to the rules, out of the bot's own database: `rules ties`, and what `rules ask` counts.

import { openStore, type OpenedStore } from '../../src/app/open-store';
import { operatorLog } from '../../src/app/operator-log';
import { openRuleBook } from '../../src/rules/documents/open-rule-book';
import { holds, tiedQuestions, type Tie } from '../../src/rules/domain/tied/tie';
import type { TiedQuestion } from '../../src/rules/domain/tied/tied-questions';

interface Place {
  readonly url: string;
  readonly rulesFile: string;
}

async function within<T>(url: string, work: (store: OpenedStore) => Promise<T>): Promise<T> {
  const store = await openStore(url, { log: operatorLog('error') });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Those that count for the rules in force. */
export const readTies = ({ url, rulesFile }: Place): Promise<readonly TiedQuestion[]> =>
  within(url, async ({ ties }) => tiedQuestions(await ties.listOpen(), openRuleBook(rulesFile)));

/** A tied question as it is exported; as a file of questions it can be asked and counted. */
interface Exported {
  readonly q: string;
  readonly rules: readonly string[];
  readonly tiedBy: string | undefined;
  readonly tiedAt: string;
  /** The document's version that it was tied for, and whether it counts for the rules in force. */
  readonly version: string;
  readonly counts: boolean;
}

interface ExportedTies {
  readonly document: string;
  readonly version: string;
  readonly questions: readonly Exported[];
}

export const exportTies = ({ url, rulesFile }: Place): Promise<ExportedTies> =>
  within(url, async ({ ties, people }) => {
    const book = openRuleBook(rulesFile);
    const exported = async (tie: Tie): Promise<readonly Exported[]> => {
      const { decided, rule } = tie;
      if (decided?.text === undefined) return [];
      return [
        {
          q: decided.text,
          rules: rule === undefined ? [] : [rule],
          tiedBy: (await people.find(decided.byId))?.name,
          tiedAt: decided.at,
          version: tie.documentVersion,
          counts: holds(tie, book),
        },
      ];
    };
    const all = await Promise.all((await ties.listOpen()).map(exported));
    return { document: book.document.title, version: book.version, questions: all.flat() };
  });

/** A line for each, for people. */
export const describeTies = ({ document, version, questions }: ExportedTies): string =>
  [
    `${document}, version ${version}: ${questions.length} knutna frågor`,
    ...questions.map(({ q, rules: [rule], tiedBy, tiedAt, counts }) =>
      [
        `${rule ?? 'Utanför reglerna'}: ${q}`,
        [tiedBy, tiedAt.slice(0, 10)].filter(Boolean).join(' '),
        ...(counts ? [] : ['räknas inte: reglerna har ändrats']),
      ].join(' · '),
    ),
  ].join('\n');
