export { Client } from "./client.js";
export { Collection, DeltaCollection } from "./collection.js";
export { GraphError } from "./errors.js";
export { LongRunning } from "./longrunning.js";
