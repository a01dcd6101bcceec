import 'monaco-graphql/esm/monaco-editor.js';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { ExplorerSettings } from '../explorer-settings.ts';
import { EditorFont } from './editor-font.ts';
import { ExampleButtons } from './example-buttons.ts';
import { createFetcher } from './create-fetcher.ts';
import { openStorage } from './open-storage.ts';

const settings = JSON.parse(element('explorer-settings').textContent) as ExplorerSettings;

Object.assign(globalThis, { MonacoEnvironment: { getWorker: startWorker } });

createRoot(element('graphiql')).render(
  createElement(
    GraphiQL,
    {
      fetcher: createFetcher(settings.endpoint),
      storage: openStorage(settings.examples),
      defaultEditorToolsVisibility: 'variables',
      // A token pasted into the headers is gone when the page is.
      shouldPersistHeaders: false,
    },
    createElement(GraphiQL.Logo, null, createElement('span', { className: 'graphiql-name' }, 'GraphiQL')),
    createElement(EditorFont),
    createElement(ExampleButtons, { examples: settings.examples }),
  ),
);

function startWorker(_id: string, label: string): Worker {
  const { workers } = settings;
  return new Worker(label === 'graphql' ? workers.graphql : label === 'json' ? workers.json : workers.editor);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}
