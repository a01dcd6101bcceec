import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = new URL('../../', import.meta.url).pathname;

const settings = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read settings in config.ts, once, and pass them on.',
};
const unheard = {
  selector: "UnaryExpression[operator='void'] > CallExpression:not([callee.name='query'])",
  message: 'Await it: only what `query` promises is heard by the end of its transaction.',
};
const clocks = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
].map((selector) => ({
  selector,
  message: "Ask the database for the time: machines' clocks differ, and money goes by one.",
}));

export default defineConfig(
  { ignores: ['**/node_modules/', '**/__generated__/', '.data/', '.cache/', 'packages/platform/operations/'] },
  {
    files: ['**/*.ts', '**/*.mts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // Numbers and bigints print well; the rule's point is objects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A type that only the caller names is how rows come out of SQL.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Codes of standards are ASCII.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': ['error', settings],
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['subgraphs/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: { 'no-restricted-syntax': ['error', settings, unheard, ...clocks] },
  },
  {
    files: ['**/config.ts', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-exports': 'off' },
  },
  // Takes the generic options of TypeORM's EntitySchema for unsafe, and never ends on graphql-js's types, which name
  // each other. Our own code has no classes to assign.
  { rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' } },
  {
    // Tests look into answers as they come from the wire.
    files: ['**/*.test.ts', 'packages/testing/src/*.ts', 'test/journeys/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  ...['companies', 'programs', 'compute', 'datasets'].map((name) => ({
    files: [`subgraphs/${name}/schema.graphql`],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        graphQLConfig: {
          schema: [
            'packages/tooling/federation.graphql',
            'packages/subgraph-kit/shared.graphql',
            `subgraphs/${name}/schema.graphql`,
          ].map((file) => `${root}${file}`),
        },
      },
    },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: false,
          EnumValueDefinition: true,
          InputObjectTypeDefinition: true,
          rootField: true,
          ignoredSelectors: ['ObjectTypeDefinition[name.value=Query]'],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
    },
  })),
);
