import { format } from './markdown.ts';
import type { Summary } from './summarize.ts';

const rowHeight = 22;
const labelWidth = 330;
const barWidth = 420;
const width = labelWidth + barWidth + 190;

/** Bars of requests a second, a block for each operation, each block on a scale of its own. */
export function drawPlot(summaries: readonly Summary[], caption: string): string {
  const parts: string[] = [];
  let y = 34;
  for (const operation of new Set(summaries.map((summary) => summary.operation))) {
    const own = summaries.filter((summary) => summary.operation === operation);
    const most = Math.max(...own.map(({ requestsPerSecond }) => requestsPerSecond));
    parts.push(text(10, y, operation, 'font-weight="bold"'));
    for (const { contestant, title, requestsPerSecond, cpuMs } of [...own].sort(
      (a, b) => b.requestsPerSecond - a.requestsPerSecond,
    )) {
      y += rowHeight;
      const length = Math.max(1, (requestsPerSecond / most) * barWidth);
      const cpu = cpuMs === null ? '' : ` · ${format(cpuMs)} ms CPU`;
      parts.push(
        text(20, y, title),
        `<rect x="${labelWidth}" y="${y - 12}" width="${length.toFixed(1)}" height="15" fill="${colorOf(contestant)}"/>`,
        text(labelWidth + length + 6, y, `${format(requestsPerSecond)}/s${cpu}`),
      );
    }
    y += rowHeight * 1.6;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(y + 10)}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="white"/>
${text(10, 14, caption, 'font-size="11" fill="#666"')}
${parts.join('\n')}
</svg>
`;
}

function colorOf(contestant: string): string {
  if (contestant.startsWith('ours')) return '#1769aa';
  return contestant === 'limit' ? '#2e7d32' : '#9e9e9e';
}

function text(x: number, y: number, words: string, attributes = ''): string {
  const escaped = words.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  return `<text x="${x.toFixed(1)}" y="${y}" ${attributes}>${escaped}</text>`;
}
