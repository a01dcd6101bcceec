import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { leastPoints, reportCost, type Admission, type CostReport, type LimitedContext } from './admission.ts';
import { rateHeaders } from './rate-headers.ts';

/**
 * Executes only what was let in; says in each answer what it cost (`extensions.cost`), and gives back what was taken for
 * more. A dry run ends here, valid and authorized, with its price and no data.
 */
export function settleCosts(): ApolloServerPlugin<LimitedContext> {
  return {
    requestDidStart: ({ contextValue: { admission } }) =>
      Promise.resolve({
        didResolveOperation: ({ source, operation, request: { variables = {} }, schema }) => {
          // What was registered only just now was not judged yet: the client sends it along, as for any unknown one.
          if (!operation || !admission?.operation || admission.document !== source)
            throw refuse('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', 200);
          if (admission.inputValues > fewValues) checkVariables(schema, operation, variables);
          return Promise.resolve();
        },
        responseForOperation: () => Promise.resolve(admission?.isDryRun === true ? noData() : null),
        willSendResponse: (context) => {
          if (admission) settleAnswer(admission, context);
          return Promise.resolve();
        },
      }),
  };
}

/** Above this, values are read with an end in sight: the gateway would report each that is wrong, by the thousand. */
const fewValues = 100;

function checkVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: object): void {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }, { maxErrors: 1 });
  if (errors?.[0]) throw refuse(errors[0].message, 'BAD_USER_INPUT', 400);
}

/** Settles what Apollo Server answered. */
function settleAnswer(admission: Admission, { response }: GraphQLRequestContextWillSendResponse<LimitedContext>): void {
  // Without data nothing was executed: the document is not valid, or not for this viewer.
  const result =
    response.body.kind === 'single' && response.body.singleResult.data !== undefined
      ? response.body.singleResult
      : undefined;
  const { headers, cost } = settle(admission, result?.data);
  for (const [name, value] of Object.entries(headers)) response.http.headers.set(name, value);
  if (result) result.extensions = { ...result.extensions, cost };
}

/**
 * Gives back what was taken for more than an answer turned out to hold, and takes what it turned out to hold beyond that;
 * undefined is the answer of what was not executed.
 */
export function settle(
  admission: Admission,
  data: unknown,
): { readonly headers: Readonly<Record<string, string>>; readonly cost: CostReport } {
  const { paid, isDryRun, operation } = admission;
  const actual = isDryRun ? 0 : Math.max(leastPoints, data === undefined ? 0 : (operation?.actual(data) ?? 0));
  const unused = paid ? paid.points - Math.max(leastPoints, actual) : 0;
  const available = (paid?.taken.available ?? 0) + unused;
  if (paid && unused !== 0) paid.giveBack(unused);
  return {
    headers: paid ? rateHeaders(paid.size, available) : {},
    cost: reportCost(admission, actual, available),
  };
}

function noData() {
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single' as const, singleResult: { data: null } },
  };
}

function refuse(message: string, code: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
