// The same with Hive Router's planner.
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { gatewayConfig as plain } from './gateway.config.mjs';

export const gatewayConfig = { ...plain, unifiedGraphHandler };
