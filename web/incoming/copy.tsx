// Date, sender and subject as one block for the register; where the page may not copy, it is there to be selected.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../frame/words';
import { useStyles } from './styles';

export function Copy({ text }: { readonly text: string | undefined }) {
  const { page } = useWords();
  const styles = useStyles();
  const [told, tell] = useState<'copied' | 'notCopied'>();
  if (text === undefined) return null;
  const copy = () => {
    // In a frame without the permission there is no clipboard.
    const writing =
      (navigator.clipboard as Clipboard | undefined)?.writeText(text) ?? Promise.reject(new Error());
    writing.then(
      () => tell('copied'),
      () => tell('notCopied'),
    );
  };
  return (
    <div>
      <Button size="small" onClick={copy}>
        {page.detail.copy}
      </Button>{' '}
      <span role="status">{told && page.detail[told]}</span>
      {told === 'notCopied' && <pre className={styles.copy}>{text}</pre>}
    </div>
  );
}
