// What could not be fetched, with the button that tries again, and why something was not done.

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

export const Problem = ({ words }: { readonly words: string }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>
      <span role="alert">{words}</span>
    </MessageBarBody>
  </MessageBar>
);
