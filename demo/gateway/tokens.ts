import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  SignJWT,
} from 'jose';
import type { TokenSettings } from './mapping.js';
import { unauthorized, unavailable } from './problems.js';

/** Who asks, as a token that has been checked says. */
export interface Caller {
  /** Of the issuer's own making, such as a subject id; for the audit only. */
  readonly who: string;
  readonly roles: readonly string[];
}

export type Verify = (token: string) => Promise<Caller>;

/** Checks the signature by the issuer's public keys, and that the token is of this issuer, for this gateway, and in time. */
export function verifier(settings: TokenSettings, keys: JWTVerifyGetKey = remoteKeys(settings.keys)): Verify {
  return async (token) => {
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        audience: settings.audience,
        algorithms: [...settings.algorithms],
        clockTolerance: settings.leewaySeconds,
        requiredClaims: ['exp', settings.whoClaim],
      }));
    } catch (error) {
      if (isOfKeys(error)) throw unavailable("The issuer's keys could not be fetched.");
      throw unauthorized('The token is not valid here.', 'invalid_token');
    }
    const who = claimOf(payload, settings.whoClaim);
    if (typeof who !== 'string' || who === '') throw unauthorized('The token does not say who asks.', 'invalid_token');
    return { who, roles: rolesOf(claimOf(payload, settings.rolesClaim)) };
  };
}

const remoteKeys = (address: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(address), { timeoutDuration: 5000, cooldownDuration: 30_000, cacheMaxAge: 600_000 });

/** A token cannot be blamed for keys that did not come. */
function isOfKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code);
}

/** A claim by its name, which may be an address with dots in it, or by its way through the token. */
function claimOf(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name.split('.').reduce<unknown>((value, part) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    return isObject ? (value as Record<string, unknown>)[part] : undefined;
  }, payload);
}

/** A list, or one text with spaces between. */
function rolesOf(claim: unknown): readonly string[] {
  if (typeof claim === 'string') return claim.split(' ').filter((role) => role !== '');
  return Array.isArray(claim) ? claim.filter((role) => typeof role === 'string') : [];
}

export interface DemoIssuer {
  readonly keys: JWTVerifyGetKey;
  /** A token with these roles, for an hour. */
  token(roles: readonly string[], who?: string): Promise<string>;
}

/** An issuer for trying out: a key that is made at the start, is written nowhere, and is gone with the process. */
export async function demoIssuer({ issuer, audience, rolesClaim, whoClaim }: TokenSettings): Promise<DemoIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'demo', alg: 'ES256', use: 'sig' };
  return {
    keys: createLocalJWKSet({ keys: [jwk] }),
    token: (roles, who = 'demo') =>
      new SignJWT({ [rolesClaim]: roles, [whoClaim]: who })
        .setProtectedHeader({ alg: 'ES256', kid: 'demo' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  };
}
