import { Client, defineGroups } from "../runtime/client.js";
import { operations } from "./operations.js";

export class Graph extends Client {
  constructor(credential, options) {
    super("v1.0", credential, options);
  }
}

defineGroups(Graph.prototype, operations);
