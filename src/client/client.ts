/** What a page or a program needs to fetch figures, or to be a source of them. Importing it does nothing by itself. */
export { ApiError, type ApiErrorKind, kindOfStatus, type Problem } from './api-error.js';
export { type Clock } from './clock.js';
export { checkAnswer } from './contracts/check-answer.js';
export { combineSources } from './combine.js';
export { fileSource, type FileOptions } from './file.js';
export { gatewaySource, type GatewayOptions } from './gateway.js';
export { statbankSource, type StatbankIndicator, type StatbankOptions } from './statbank/statbank.js';
/** For an adapter: the pipeline that the gateway's source asks by, for an API with an OpenAPI document of its own. */
export { dataOf, httpClient, type HttpOptions } from './http.js';
export { holdsPersonalNumber } from './personal-numbers.js';
export type * from './port.js';
/** For a gateway: what a committee may see of a ranking. */
export { rankingFor } from './rankings.js';
export { inTens } from './tens.js';
export { type LogEntry, openSource, type SourceOptions } from './share.js';
export type { GetToken, Token } from './access-tokens.js';
