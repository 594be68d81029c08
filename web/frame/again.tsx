// What could not be fetched, and the button that tries again.

import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useWords } from './words';

export function Again({ words, onAgain }: { readonly words: string; readonly onAgain: () => void }) {
  const { frame } = useWords();
  return (
    <MessageBar intent="warning">
      <MessageBarBody>
        {words} <Button onClick={onAgain}>{frame.again}</Button>
      </MessageBarBody>
    </MessageBar>
  );
}
