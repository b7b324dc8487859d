// All documented examples, in one process.
import { readdir } from "node:fs/promises";

for (const version of ["v1_0", "beta"]) {
  const folder = new URL(`./${version}/`, import.meta.url);
  const files = await readdir(folder).catch(() => []);
  for (const file of files.sort()) await import(new URL(file, folder).href);
}
