/** A broken invariant: which, of what, and how. */
export type Violation = { readonly invariant: string; readonly subject: string; readonly detail: string };
