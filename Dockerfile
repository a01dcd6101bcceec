# The graph's services, from their TypeScript: Node strips the types, so nothing is compiled and no compiler is on board.
#   service    the gateway and the subgraphs; docker-compose.yml says which main.ts runs
#   operator   what brings schemas up to date, seeds, and checks
FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app
ENV NODE_ENV=production

# Only what npm reads: the stages below are made anew when that changes, not with each line of code.
FROM base AS manifests
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete

FROM base AS service-packages
COPY --from=manifests /app ./
RUN npm ci --omit=dev --omit=optional --workspace=gateway --workspace=subgraphs/companies \
    --workspace=subgraphs/programs --workspace=subgraphs/compute --workspace=subgraphs/datasets

FROM base AS operator-packages
COPY --from=manifests /app ./
RUN npm ci --omit=dev --omit=optional --workspace=packages/platform

FROM base AS service
COPY --from=service-packages /app ./
COPY packages/ledger packages/ledger
COPY packages/rules packages/rules
COPY packages/subgraph-kit packages/subgraph-kit
COPY subgraphs subgraphs
COPY gateway gateway
USER node

FROM base AS operator
COPY --from=operator-packages /app ./
COPY packages/ledger packages/ledger
COPY packages/rules packages/rules
COPY packages/subgraph-kit packages/subgraph-kit
COPY packages/platform packages/platform
COPY subgraphs subgraphs
COPY gateway gateway
USER node
