import { GraphError } from "./errors.js";
import { decoded } from "./sending.js";

const PIECE = 320 * 1024;
const MOST_TRIES = 5;

/**
 * Send a file to an upload session, in pieces that are multiples of 320 KiB, and go on from what has
 * arrived where one fails.
 */
export async function uploadFile(client, session, file, options = {}) {
  const { pieceSize = 16 * PIECE, progress, signal } = options;
  if (!(pieceSize > 0) || pieceSize % PIECE) {
    throw new TypeError(`a piece is a multiple of ${PIECE} bytes, not ${pieceSize}`);
  }
  const url = typeof session === "string" ? session : session?.uploadUrl;
  if (typeof url !== "string") throw new TypeError("the session has no uploadUrl");
  const whole = file instanceof Blob ? file : new Blob([file]);
  if (!whole.size) throw new TypeError("an upload session takes no empty file");
  let position = 0;
  let tries = 0;
  for (;;) {
    const piece = whole.slice(position, position + pieceSize);
    const { status, state } = await put(client, url, piece, position, whole.size, signal, tries);
    if ((status === 200 || status === 201) && !isStatus(state)) {
      progress?.(whole.size, whole.size);
      return state;
    }
    const arrived = nextPosition(state, position + piece.size);
    if (arrived >= whole.size) throw new Error("the service has all of the file, and made nothing of it");
    tries = arrived > position ? 0 : tries + 1;
    if (tries > MOST_TRIES) throw new Error(`the upload does not get beyond byte ${arrived}`);
    position = arrived;
    progress?.(position, whole.size);
  }
}

/** The state after a piece was sent; where it failed, what the service says has arrived. */
async function put(client, url, piece, position, total, signal, tries) {
  const headers = {
    "content-range": `bytes ${position}-${position + piece.size - 1}/${total}`,
    "content-type": "application/octet-stream",
  };
  // The URL is signed; the service refuses a token next to it.
  const request = { url, signal, anonymous: true };
  try {
    return await seen(await client.send({ ...request, method: "PUT", headers, body: piece }));
  } catch (error) {
    if (tries >= MOST_TRIES || !mayResume(error)) throw error;
    return seen(await client.send({ ...request, method: "GET", headers: {} }));
  }
}

async function seen(response) {
  return { status: response.status, state: await decoded(response) };
}

/** Whether the session may still be there; 416 says that a piece arrived already. */
function mayResume(error) {
  if (!(error instanceof GraphError)) return error instanceof TypeError;
  return error.status >= 500 || [409, 416, 429].includes(error.status);
}

function isStatus(state) {
  return typeof state === "object" && state !== null && "nextExpectedRanges" in state;
}

function nextPosition(state, sent) {
  const [first] = state?.nextExpectedRanges ?? [];
  return first === undefined ? sent : Number.parseInt(first, 10);
}
