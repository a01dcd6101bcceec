import type { EntryName } from './build-client.ts';
import type { Example, ExplorerSettings } from './explorer-settings.ts';

/** The page at `/` as HTML: readable before any script has run, and without one. */
export function renderPage(options: {
  readonly assets: Readonly<Record<EntryName, string>>;
  readonly examples: readonly Example[];
  readonly endpoint: string;
}): string {
  const { assets, examples, endpoint } = options;
  const settings: ExplorerSettings = {
    endpoint,
    examples,
    workers: { editor: url(assets.editorWorker), json: url(assets.jsonWorker), graphql: url(assets.graphqlWorker) },
  };
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Voucher Graph</title>
<meta name="description" content="One GraphQL graph over China's municipal compute vouchers and data vouchers.">
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${url(assets.pageStyle)}">
<link rel="stylesheet" href="${url(assets.explorerStyle)}">
<script type="application/json" id="explorer-settings">${json(settings)}</script>
<script type="module" src="${url(assets.explorer)}"></script>
</head>
<body>
<a class="skip" href="#explorer">Skip to the explorer</a>
<main>
<div class="story">
<header>
<p class="brand"><span class="seal" lang="zh" aria-hidden="true">券</span>Voucher Graph</p>
<h1>Follow public AI money to the GPUs and data it bought.</h1>
<p class="lead">Chinese cities and provinces pay part of what companies spend on GPU hours with compute
vouchers (<span lang="zh">算力券</span>), and on training data with data vouchers (<span lang="zh">语料券</span>,
<span lang="zh">数据券</span>). This is one GraphQL graph over that money: who got it, from which fund, under which
rule, and what it paid for.</p>
</header>

<section aria-labelledby="ask">
<h2 id="ask">Ask it something</h2>
<ul class="examples">
${examples.map(exampleButton).join('\n')}
</ul>
<p class="note">Every answer comes from the running graph; nothing on this page is canned.</p>
<noscript><p class="note">The explorer needs JavaScript. The graph does not: send queries to ${text(endpoint)}.</p></noscript>
</section>

<section aria-labelledby="graph">
<h2 id="graph">Four subgraphs, one graph</h2>
<dl class="subgraphs">
<div><dt>companies</dt><dd>Who: size, region, industry, ownership, standing.</dd></div>
<div><dt>programs</dt><dd>Public money: cities, funds, rules, vouchers and their balances.</dd></div>
<div><dt>compute</dt><dd>GPUs: providers, data centers, offers, rentals, usage.</dd></div>
<div><dt>datasets</dt><dd>Training data: vendors, datasets, licenses.</dd></div>
</dl>
<p>They share no tables and meet only in the graph: <code>Company</code> gets its vouchers from programs, its rentals
from compute, and its dataset licenses from datasets.</p>
</section>

<section aria-labelledby="truth">
<h2 id="truth">What is real, what is not</h2>
<p><strong>Real:</strong> cities, funds, programs, and their rules. Each version of a rule names its sources, and how far
to trust each. What the press claims stands beside the official rule, never in its place. A term, date, or address that
we could not find is null, never a guess.</p>
<p><strong>Synthetic</strong> as seeded: companies, providers, vendors, datasets, and all that passed between them. They
are generated, their credit codes belong to nobody, and the data says so: <code>synthetic: true</code>.</p>
</section>

<section aria-labelledby="audience">
<h2 id="audience">Who it is for</h2>
<ul class="audience">
<li><strong>Frontend teams</strong> query one graph instead of four services.</li>
<li><strong>Dataset vendors</strong> put a subgraph of their own beside these four.</li>
<li><strong>Researchers</strong> ask across every fund, company, and purchase.</li>
<li><strong>Companies, city officers, compute providers, and auditors</strong> find their own work recorded.</li>
</ul>
</section>

<section aria-labelledby="doors">
<h2 id="doors">Build on it</h2>
<dl class="doors">
<div><dt><code>${text(endpoint)}</code></dt><dd>The endpoint. What public money paid for needs no token.</dd></div>
<div><dt><a href="/schema.graphql"><code>/schema.graphql</code></a></dt><dd>The schema, every type and field described.</dd></div>
<div><dt><a href="/livez"><code>/livez</code></a></dt><dd>The server is up.</dd></div>
<div><dt><a href="/readyz"><code>/readyz</code></a></dt><dd>The graph answers.</dd></div>
</dl>
</section>
</div>

<section id="explorer" class="explorer" aria-label="Explorer: write a query and run it" tabindex="-1">
<div id="graphiql"><p class="loading" role="status">Opening the explorer…</p></div>
</section>
</main>
</body>
</html>
`;
}

/** Enabled by the client when it can run them. */
function exampleButton(example: Example, index: number): string {
  const description = example.description ? `<span>${text(example.description)}</span>` : '';
  return `<li><button type="button" data-example="${index}" disabled><strong>${text(example.name)}</strong>${description}</button></li>`;
}

/** Four subgraphs around one gateway. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#b3321b"/>' +
    '<path d="M9 9 23 23M23 9 9 23" stroke="#fff" stroke-width="2"/><g fill="#fff"><circle cx="16" cy="16" r="4"/>' +
    '<circle cx="9" cy="9" r="3"/><circle cx="23" cy="9" r="3"/><circle cx="9" cy="23" r="3"/><circle cx="23" cy="23" r="3"/></g></svg>',
)}`;

function url(file: string): string {
  return `/explorer/${file}`;
}

function text(value: string): string {
  return value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** JSON that cannot end the script element that it stands in. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
