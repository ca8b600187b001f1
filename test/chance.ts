// Chance in property tests: free while we work, so that new cases are found; the same for everybody in CI, so that a red run is about the change.
import fc from "fast-check";

if (process.env.CI) fc.configureGlobal({ seed: 20261122 });
