// An employee's signature from what the directory knows (E5).

interface SignatureFacts {
  readonly name: string;
  readonly title: string | undefined;
  readonly department: string | undefined;
  readonly phone: string | undefined;
  readonly mobile: string | undefined;
  readonly municipality: string;
  /** The municipality's first domain, without www. */
  readonly domain: string | undefined;
}

/** What the directory should know and does not. */
export type MissingField = 'title' | 'department' | 'phone';

/** "min signatur" (E5). */
export interface SignatureCard extends SignatureFacts {
  readonly card: 'signature';
  readonly missing: readonly MissingField[];
}

export const missingFields = ({
  title,
  department,
  phone,
  mobile,
}: SignatureFacts): readonly MissingField[] => [
  ...(title === undefined ? (['title'] as const) : []),
  ...(department === undefined ? (['department'] as const) : []),
  ...(phone === undefined && mobile === undefined ? (['phone'] as const) : []),
];
