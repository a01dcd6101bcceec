/**
 * What keeps the program from starting, in one line that says what to do next. Whoever starts the program prints the
 * message alone: the reader needs no stack for a full disk.
 */
export class StartupFault extends Error {
  override readonly name = 'StartupFault';
}
