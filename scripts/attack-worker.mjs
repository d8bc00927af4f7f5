/** Calls one function of a built module in a thread of its own, and sends what it gives. */
import { parentPort, workerData } from 'node:worker_threads';

const { module, name, args } = workerData;
const { [name]: call } = await import(module);
parentPort.postMessage(await call(...args));
