// The columns of the list of incoming messages, and how it is downloaded (F3).

export const listColumns = ['arrived', 'from', 'subject', 'registration', 'number', 'answer'] as const;
export type ListColumn = (typeof listColumns)[number];

export const fileFormats = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];
