// A client that is answered from memory, and remembers what it sent.
import { Client } from "../runtime/client.js";

/** A client to derive from: an answer is an object, or an error to fail with. */
export class FakeClient extends Client {
  constructor(answers, options = {}, credential = () => "secret") {
    const sent = [];
    const fetch = async (url, init) => {
      sent.push({ url, ...init });
      const answer = answers.shift() ?? {};
      if (answer instanceof Error) throw answer;
      const { status = 200, headers = {}, body } = typeof answer === "function" ? answer(init) : answer;
      const content = body === undefined ? null : JSON.stringify(body);
      return new Response(content, { status, headers: { "content-type": "application/json", ...headers } });
    };
    super("v1.0", credential, { fetch, ...options });
    this.sent = sent;
  }
}
