import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import type { Example } from '../explorer-settings.ts';
import { operationName as nameOf } from './operation-name.ts';

/** Lets the page's own buttons (`data-example="0"`, …) open an example in a tab and run it. Draws nothing itself. */
export function ExampleButtons({ examples }: { readonly examples: readonly Example[] }): null {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor, operationName } = useGraphiQL(
    pick('tabs', 'queryEditor', 'variableEditor', 'operationName'),
  );
  const [asked, setAsked] = useState<Example>();

  useEffect(() => {
    if (!queryEditor || !variableEditor) return;
    const listening = new AbortController();
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-example]')) {
      button.disabled = false;
      button.addEventListener('click', () => open(examples[Number(button.dataset['example'])]), listening);
    }
    return () => listening.abort();

    function open(example: Example | undefined): void {
      if (!example) return;
      if (queryEditor?.getValue() !== example.query) {
        const index = tabs.findIndex((tab) => tab.query === example.query);
        if (index >= 0) actions.changeTab(index);
        // The reader closed or changed its tab: theirs stays as it is, the example gets a new one.
        else actions.addTab();
        if (index < 0) queryEditor?.setValue(example.query);
        if (index < 0) variableEditor?.setValue(JSON.stringify(example.variables, null, 2));
      }
      setAsked(example);
    }
  }, [examples, tabs, queryEditor, variableEditor, actions]);

  // GraphiQL reads the operation's name out of the editor a moment later, and would send the old tab's name until then.
  useEffect(() => {
    if (!asked || queryEditor?.getValue() !== asked.query || operationName !== nameOf(asked.query)) return;
    setAsked(undefined);
    document.getElementById('explorer')?.scrollIntoView({ block: 'nearest' });
    actions.run();
  }, [asked, operationName, queryEditor, actions]);

  return null;
}
