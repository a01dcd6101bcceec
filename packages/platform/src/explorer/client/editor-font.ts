import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/**
 * Sets the type of all four editors: small enough for a query and its answer side by side, with the Chinese font that
 * the page brings for machines that have none. Draws nothing itself.
 */
export function EditorFont(): null {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({ fontFamily: "'Fira Code', 'Noto Sans SC Variable', monospace", fontSize: 13 });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
