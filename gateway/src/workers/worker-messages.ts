/** What a worker and the process that keeps it tell each other. */
type Message = { readonly asks?: unknown; readonly ready?: unknown; readonly task?: unknown };

export function asksForTask(message: unknown): boolean {
  return isMessage(message) && message.asks === 'task';
}

/** The URL that a worker answers at; undefined when the message says something else. */
export function readyAt(message: unknown): string | undefined {
  return isMessage(message) && typeof message.ready === 'string' ? message.ready : undefined;
}

export function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null;
}
