// The shape of reset.mjs for the tests: it is plain JavaScript, because it must run on the Node that the user has.
type Parts = {
  root: string;
  env: Record<string, string | undefined>;
  yes: boolean;
  node: () => string;
  prepare: () => void;
  say: (text: string) => void;
};
export function reset(parts: Parts): number;
