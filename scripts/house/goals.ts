// What is counted, what each figure means, and where it is to be.

export interface Goal {
  readonly name: string;
  /** Undefined for what is only told. */
  readonly atMost?: number;
  /** Was reached: `npm run house -- --check` fails when it is broken. */
  readonly isHeld?: true;
}

export interface Topic {
  readonly title: string;
  /** One sentence. */
  readonly meaning: string;
  readonly goals: Readonly<Record<string, Goal>>;
}

export const topics = {
  click: {
    title: 'A click on "Jag har öppnat den", until everybody’s card is drawn',
    meaning:
      'Files in which a function runs from the click’s request until both cards are drawn anew and the bot is at rest, in the running program; it needs people (who clicks), roster (who has the mailbox) and look (what was seen)',
    goals: {
      own: { name: 'its own feature, duty', atMost: 18 },
      needed: { name: 'features that it needs' },
      needless: { name: 'features that it does not need', atMost: 0 },
      platform: { name: 'the platform', atMost: 28 },
      frame: { name: 'core and app', atMost: 14 },
    },
  },
  example: {
    title: 'Source files for one thing more',
    meaning:
      'Files in which the names of an example that exists stand; without tests, documents and what is generated',
    goals: {
      button: { name: 'a button, duty.passOn', atMost: 7 },
      stateButton: { name: 'a button with a state, junk.reviewed' },
      chatWord: { name: 'a chat word, away.who', atMost: 4 },
      notice: { name: 'a notice with its card, deadEnd', atMost: 6, isHeld: true },
      column: { name: 'a column, agreed_at', atMost: 4 },
      setting: { name: 'a setting, registrationExample', atMost: 4 },
    },
  },
  size: {
    title: 'TypeScript in src, sandbox and tools',
    meaning:
      'Lines as an editor numbers them, of these the code lines without blanks, comments and imports; a file folds when its only importer is in the same folder and it has under 40 lines, but for feature.ts, a feature’s page.ts and store/tables.ts, texts, migrations and entry points',
    goals: {
      code: { name: 'lines of code', atMost: 34_500 },
      lines: { name: 'lines in all', atMost: 45_500 },
      files: { name: 'files', atMost: 510 },
      foldable: { name: 'files that would fold', atMost: 0 },
    },
  },
  exports: {
    title: 'Exports used by tests only',
    meaning:
      'Exported names, types too, that a test imports and no other file does, as the compiler resolves them',
    goals: { testOnly: { name: 'exports', atMost: 0 } },
  },
  ways: {
    title: 'The longest way of imports',
    meaning:
      'Files on the longest way along imports that stay inside a floor (src/duty/flows), or inside a feature',
    goals: {
      floor: { name: 'inside a floor', atMost: 6 },
      feature: { name: 'inside a feature', atMost: 9 },
    },
  },
  never: {
    title: 'What there is none of',
    meaning:
      'Files that import themselves on some way, types named any, enums, tests that leave out all others (.only), and imports between rooms that go up or across',
    goals: {
      circles: { name: 'files in circles', atMost: 0, isHeld: true },
      any: { name: 'any', atMost: 0, isHeld: true },
      enums: { name: 'enums', atMost: 0, isHeld: true },
      focused: { name: 'focused tests', atMost: 0, isHeld: true },
      upward: { name: 'imports that go the wrong way', atMost: 0, isHeld: true },
    },
  },
} as const satisfies Readonly<Record<string, Topic>>;

export type TopicName = keyof typeof topics;
