const globals = new URL('./globals.mjs', import.meta.url);

/** Gives each file that imports @jest/globals an instance of ours, made when the file is loaded. */
export function resolve(specifier, context, next) {
  if (specifier !== '@jest/globals') return next(specifier, context);
  return { url: `${globals}?of=${encodeURIComponent(context.parentURL)}`, format: 'module', shortCircuit: true };
}
