// Above every view: which views there are, who the reader is, and the language.

import { Button, Select, Tab, TabList } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAddress } from './address';
import type { Api } from './api';
import type { Me, View } from './facts';
import { useStyles } from './styles';
import { narrow, useMedia } from './use-media';
import { useWords } from './words';

interface Shown {
  readonly api: Api;
  readonly me: Me;
  readonly view: View;
}

export function Head({ api, me, view }: Shown) {
  const styles = useStyles();
  const isNarrow = useMedia(narrow);
  const Views = isNarrow ? Chosen : Tabs;
  return (
    <header className={styles.top}>
      <Views me={me} view={view} />
      <div className={styles.who}>
        <span>{me.name}</span>
        <Language api={api} me={me} />
      </div>
    </header>
  );
}

type Views = Omit<Shown, 'api'>;

function useOpen(): (view: string) => void {
  const { go } = useAddress();
  return (view) => {
    go({ view, message: undefined, day: undefined });
  };
}

function Tabs({ me, view }: Views) {
  const { frame } = useWords();
  const styles = useStyles();
  const open = useOpen();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={view}
      aria-label={frame.viewsLabel}
      onTabSelect={(_, { value }) => {
        open(String(value));
      }}
    >
      {me.views.map((name) => (
        <Tab key={name} value={name}>
          {frame.views[name]}
        </Tab>
      ))}
    </TabList>
  );
}

/** Where tabs would take the window. */
function Chosen({ me, view }: Views) {
  const { frame } = useWords();
  const styles = useStyles();
  const open = useOpen();
  return (
    <Select
      className={styles.views}
      aria-label={frame.viewsLabel}
      value={view}
      onChange={(_, { value }) => {
        open(value);
      }}
    >
      {me.views.map((name) => (
        <option key={name} value={name}>
          {frame.views[name]}
        </option>
      ))}
    </Select>
  );
}

/** The same language as in the chat, and chosen for both. */
function Language({ api, me }: Pick<Shown, 'api' | 'me'>) {
  const { frame } = useWords();
  const client = useQueryClient();
  const other = me.language === 'sv' ? 'en' : 'sv';
  const choose = useMutation({
    mutationFn: () => api.post('/me/language', { language: other }),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <Button
      appearance="subtle"
      size="small"
      lang={other}
      disabledFocusable={choose.isPending}
      onClick={() => {
        choose.mutate();
      }}
    >
      {frame.otherLanguage}
    </Button>
  );
}
