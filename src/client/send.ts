/** One step of the way to the network: what fetches, or what stands before it (time, tries, token). */
export type Send = (request: Request) => Promise<Response>;
