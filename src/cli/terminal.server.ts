// What every command says and reads: wrong use, printing, standard input. Loads nothing, so that the small commands start at once.

/** Wrong use of a command: one line on standard error, exit 2. */
export class WrongUse extends Error {
  override name = "WrongUse";
}

export const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

export async function standardInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
