// Date, sender and subject as one block for the register; where the page may not copy, it is there to be selected.

import { Button } from '@fluentui/react-components';
import { apart } from '../../frame/changed-form';
import { useCopy } from '../../frame/use-copy';
import { useWords } from '../../frame/words';
import { useDetailStyles } from './detail-styles';

export function Copy({ text }: { readonly text: string | undefined }) {
  const { page } = useWords();
  const styles = useDetailStyles();
  const { told, copy } = useCopy(text);
  if (text === undefined) return null;
  return (
    <div>
      <Button size="small" {...apart} onClick={copy}>
        {page.detail.copy}
      </Button>{' '}
      <span role="status">{told && page.detail[told]}</span>
      {told === 'notCopied' && <pre className={styles.copy}>{text}</pre>}
    </div>
  );
}
